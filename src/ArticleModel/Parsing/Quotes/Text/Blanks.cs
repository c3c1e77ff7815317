using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Passes over what stands between words and marks and means nothing: blanks, and asterisks of emphasis that Markdown left in the text.
/// A longer run than <see cref="MaxRun"/> is text, so that no place costs more than that.
/// </summary>
internal static class Blanks
{
    private const int MaxRun = 64;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c is ' ' or '*' or '\u00A0' or '\u200B';

    /// <summary>Returns where the blanks end that start at <paramref name="at"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Behind(ReadOnlySpan<char> text, int at) => at < text.Length && IsBlank(text[at]) ? EndOfRun(text, at) : at;

    /// <summary>Returns where the blanks start that end at <paramref name="end"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Before(ReadOnlySpan<char> text, int end) => end > 0 && IsBlank(text[end - 1]) ? StartOfRun(text, end) : end;

    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text) => text[..Before(text, text.Length)];

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> text) => TrimEnd(text[Behind(text, 0)..]);

    private static int EndOfRun(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + MaxRun);
        while (at < limit && IsBlank(text[at])) at++;
        return at;
    }

    private static int StartOfRun(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Max(0, end - MaxRun);
        while (end > limit && IsBlank(text[end - 1])) end--;
        return end;
    }
}
