using System.Text;

namespace ArticleModel.Testing.Messages;

/// <summary>Writes characters that an editor would hide or change as escapes.</summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var c in text)
        {
            shown.Append(c switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\u00A0' or '\u3000' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or < ' ' => $"\\u{(int)c:X4}",
                _ => c.ToString(),
            });
        }
        return shown.ToString();
    }

    /// <summary>Returns the text in quotation marks; null as an empty one.</summary>
    public static string Quoted(string? text) => $"\"{Of(text ?? "")}\"";
}
