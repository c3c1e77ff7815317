using System.Globalization;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>Reads the day from the ways in which front matter writes dates; the time of day and its zone are not looked at.</summary>
internal static class DateText
{
    private static readonly string[] s_formats =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyyMMdd", "yyyy年M月d日",
        "ddd, d MMM yyyy", "ddd MMM d yyyy", "d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy", "MMM d yyyy", "dddd, MMMM d, yyyy",
    ];

    /// <summary>No date is longer.</summary>
    private const int MaxLength = 40;

    /// <summary>Returns the day; null if the text starts with none.</summary>
    public static DateOnly? Read(string text)
    {
        var trimmed = text.AsSpan().Trim();
        // A time stands behind the date or, in the long forms, behind the year.
        for (var length = trimmed.Length; length > 0; length = trimmed[..length].LastIndexOfAny(" T\u3000,"))
        {
            if (length > MaxLength) continue;
            var date = trimmed[..length].TrimEnd();
            if (DateOnly.TryParseExact(date, s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        }
        return null;
    }
}
