using System.Text.RegularExpressions;

namespace ArticleModel.LineTrainer;

/// <summary>Takes texts apart into words; each Chinese, Japanese or Korean character is one.</summary>
internal static partial class Words
{
    public const int Gram = 4;

    public static string[] Of(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    /// <summary>Four words in a row, for each word that three follow.</summary>
    public static IEnumerable<string> Grams(string[] words) =>
        Enumerable.Range(0, Math.Max(0, words.Length - Gram + 1)).Select(i => string.Join(' ', words, i, Gram));

    public static string OnOneLine(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"[㐀-鿿぀-ヿ가-힯]|[^\W㐀-鿿぀-ヿ가-힯]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
