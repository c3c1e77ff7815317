using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Reads days as pages write them, in figures and in the months of some languages.</summary>
internal static partial class Dates
{
    private static readonly FrozenDictionary<string, int> s_months = new (int Month, string Names)[]
    {
        (1, "january jan januar jänner janvier enero janeiro gennaio januari января stycznia"),
        (2, "february feb februar februari février febrero fevereiro febbraio февраля lutego"),
        (3, "march mar märz maerz mrz mars marzo março maart марта marca"),
        (4, "april apr avril abril aprile апреля kwietnia"),
        (5, "may mai mayo maio maggio mei мая maja"),
        (6, "june jun juni juin junio junho giugno июня czerwca"),
        (7, "july jul juli juillet julio julho luglio июля lipca"),
        (8, "august aug août agosto augustus augusti августа sierpnia"),
        (9, "september sep sept septembre septiembre setembro settembre сентября września"),
        (10, "october oct oktober okt octobre octubre outubro ottobre октября października"),
        (11, "november nov novembre noviembre novembro ноября listopada"),
        (12, "december dec dezember dez décembre diciembre dezembro dicembre декабря grudnia"),
    }.SelectMany(row => row.Names.Split(' ').Select(name => (name, row.Month))).ToFrozenDictionary(pair => pair.name, pair => pair.Month);

    /// <summary>Returns the first day that the text names; null if it names none that can be the day of an article.</summary>
    public static DateOnly? Find(string text)
    {
        if (text.Length > 200) text = text[..200];
        if (YearFirst().Match(text) is { Success: true } year) return Day(year, 1, 2, 3);
        if (Compact().Match(text) is { Success: true } compact) return Day(compact, 1, 2, 3);
        if (DayFirst().Match(text) is { Success: true } dayFirst) return Day(dayFirst, 3, 2, 1) ?? Day(dayFirst, 3, 1, 2);
        if (Slashed().Match(text) is { Success: true } slashed) return Day(slashed, 3, 1, 2) ?? Day(slashed, 3, 2, 1);
        foreach (Match match in DayAndMonth().Matches(text))
            if (Month(match.Groups[2].Value) is { } month) return Day(match.Groups[3].Value, month, match.Groups[1].Value);
        foreach (Match match in MonthAndDay().Matches(text))
            if (Month(match.Groups[1].Value) is { } month) return Day(match.Groups[3].Value, month, match.Groups[2].Value);
        return null;
    }

    /// <summary>Returns the day in the path of an address such as /2023/11/07/.</summary>
    public static DateOnly? InAddress(string url) =>
        Path().Match(url) is { Success: true } match ? Day(match, 1, 2, 3) : null;

    private static string? Month(string name) =>
        s_months.TryGetValue(name.TrimEnd('.').ToLowerInvariant(), out var month) ? month.ToString(CultureInfo.InvariantCulture) : null;

    // By the numbers of the groups that hold the parts.
    private static DateOnly? Day(Match match, int year, int month, int day) =>
        Day(match.Groups[year].Value, match.Groups[month].Value, match.Groups[day].Value);

    private static DateOnly? Day(string year, string month, string day)
    {
        var (y, m, d) = (Number(year), Number(month), Number(day));
        if (y < 100) y += y < 70 ? 2000 : 1900;
        if (y is < 1970 or > 2100 || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m)) return null;
        return new DateOnly(y, m, d);
    }

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b((?:19|20)[0-9]{2})\s?[-./年]\s?(1[0-2]|0?[1-9])\s?[-./月]\s?(3[01]|[12][0-9]|0?[1-9])(?![0-9])")]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^((?:19|20)[0-9]{2})(1[0-2]|0[1-9])(3[01]|[12][0-9]|0[1-9])(?:$|T)")]
    private static partial Regex Compact();

    [GeneratedRegex(@"\b(3[01]|[12][0-9]|0?[1-9])[.-]\s?(1[0-2]|0?[1-9])[.-]\s?((?:19|20)?[0-9]{2})\b")]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"\b([0-9]{1,2})/([0-9]{1,2})/((?:19|20)[0-9]{2})\b")]
    private static partial Regex Slashed();

    [GeneratedRegex(@"\b(3[01]|[12][0-9]|0?[1-9])(?:\.|st|nd|rd|th|er)?\s(?:de\s|of\s)?(\p{L}{3,10}\.?),?\s(?:de\s)?((?:19|20)[0-9]{2})\b")]
    private static partial Regex DayAndMonth();

    [GeneratedRegex(@"\b(\p{L}{3,10}\.?)\s(3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?,?\s((?:19|20)[0-9]{2})\b")]
    private static partial Regex MonthAndDay();

    [GeneratedRegex(@"/((?:19|20)[0-9]{2})[/-]?(1[0-2]|0[1-9])[/-]?(3[01]|[12][0-9]|0[1-9])(?:/|-|$)")]
    private static partial Regex Path();
}
