using System.Globalization;
using System.Text;

namespace ArticleModel.Cli.Display;

/// <summary>
/// Makes text from outside safe to print: what would steer a terminal or reorder the line is shown instead of obeyed.
/// ESC becomes ␛, other controls their pictures or <c>&lt;U+009B&gt;</c>.
/// </summary>
internal static class VisibleText
{
    /// <summary>Keeps line feeds; a tab becomes a space.</summary>
    public static string OnLines(string text) => Show(text, keepLines: true);

    /// <summary>Shows line feeds and tabs as spaces.</summary>
    public static string OnOneLine(string text) => Show(text, keepLines: false);

    /// <summary>Escapes what the JSON writer leaves as it is, such as the controls of bidirectional text; the JSON says the same.</summary>
    public static string InJson(string json)
    {
        var shown = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            if (c is '\n' || char.IsSurrogate(c) || !IsSpecial(c)) shown.Append(c);
            else shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }
        return shown.ToString();
    }

    private static string Show(string text, bool keepLines)
    {
        var first = 0;
        while (first < text.Length && !IsSpecial(text[first])) first++;
        if (first == text.Length) return text;

        var shown = new StringBuilder(text, 0, first, text.Length + 16);
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            if (!IsSpecial(c)) shown.Append(c);
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) shown.Append(c).Append(text[++i]);
            else Show(shown, c, keepLines);
        }
        return shown.ToString();
    }

    private static void Show(StringBuilder shown, char c, bool keepLines)
    {
        if (c == '\n' && keepLines) shown.Append('\n');
        else if (c is '\n' or '\t' or '\u2028' or '\u2029') shown.Append(' ');
        else if (c < ' ') shown.Append((char)('\u2400' + c));
        else if (c == '\u007F') shown.Append('\u2421');
        else if (char.IsSurrogate(c)) shown.Append('\uFFFD');
        else shown.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
    }

    // Control characters, line separators, the controls of bidirectional text, and halves of surrogate pairs.
    private static bool IsSpecial(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E')
        || c is >= '\u2066' and <= '\u2069' || char.IsSurrogate(c);
}
