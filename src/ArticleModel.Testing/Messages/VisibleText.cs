using System.Text;

namespace ArticleModel.Testing.Messages;

/// <summary>Writes characters that an editor would hide or change as escapes.</summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            shown.Append(c switch
            {
                _ when char.IsSurrogate(c) && !IsPaired(text, i) => $"\\u{(int)c:X4}",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\u00A0' or '\u3000' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or < ' ' => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }
        return shown.ToString();
    }

    private static bool IsPaired(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) : i > 0 && char.IsHighSurrogate(text[i - 1]);

    /// <summary>Returns the text in quotation marks; null as an empty one.</summary>
    public static string Quoted(string? text) => $"\"{Of(text ?? "")}\"";
}
