using System.Text.RegularExpressions;

namespace ArticleModel.Parsing.Archives.Bylines;

/// <summary>
/// Settles where the name ends that a line says behind a label: 张三 编辑：李四, 张三 发布时间：2024-05-06, 张三 2024-05-06. Leaves to
/// the reader of the line what else is no part of a name.
/// </summary>
internal static partial class CreditNames
{
    /// <summary>Returns what stands in front of the first white space that a label or a date is behind; all of it if there is none.</summary>
    public static ReadOnlySpan<char> UpToNext(ReadOnlySpan<char> value)
    {
        foreach (var date in SpaceAndDate().EnumerateMatches(value))
        {
            value = value[..date.Index];
            break;
        }
        for (var at = 1; at < value.Length; at++)
            if (char.IsWhiteSpace(value[at - 1]) && CreditLabels.StartsNextPart(value[at..])) return value[..at].TrimEnd();
        return value.TrimEnd();
    }

    // A number such as that of Team 42 or Studio 3.0 is no date.
    [GeneratedRegex(@"\s(?:(?:19|20)[0-9]{2}[-/.年][0-9]|[0-9]{1,2}月[0-9]|[0-9]{1,2}([-/.])[0-9]{1,2}\1(?:[0-9]{2}){1,2}(?![0-9]))")]
    private static partial Regex SpaceAndDate();
}
