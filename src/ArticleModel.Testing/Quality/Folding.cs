using System.Text;

namespace ArticleModel.Testing.Quality;

/// <summary>
/// Makes names and headings comparable: without white space and markup, in lower case, full-width forms as plain ones. A small
/// part of Unicode's compatibility forms, because the runtime has none of them where it is built without ICU.
/// </summary>
internal static class Folding
{
    public static string Fold(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in text ?? "")
        {
            if (char.IsWhiteSpace(c) || c is '*' or '_' or '`' or '\\') continue;
            switch (c)
            {
                case >= '\uFF01' and <= '\uFF5E': Append((char)(c - 0xFEE0)); break;
                case '…': folded.Append("..."); break;
                case >= '①' and <= '⑨': folded.Append((char)('1' + (c - '①'))); break;
                case >= '⑩' and <= '⑲': folded.Append('1').Append((char)('0' + (c - '⑩'))); break;
                default: Append(c); break;
            }
        }
        return folded.ToString();

        void Append(char c)
        {
            if (c is not ('*' or '_' or '`' or '\\')) folded.Append(char.ToLowerInvariant(c));
        }
    }
}
