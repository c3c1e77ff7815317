namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Classifies characters as CommonMark 0.31.2 and its amendment for Chinese, Japanese and Korean do; only ranges that are
/// certain, for the rest is Markdig's.
/// </summary>
internal static class CharacterClasses
{
    public static CharacterClass Of(char c) => c switch
    {
        ' ' or '\t' or '\n' or '\r' or '\u00A0' or '\u3000' => CharacterClass.Space,
        < '\u0020' => CharacterClass.Unsure,
        < '\u007F' => char.IsAsciiLetterOrDigit(c) ? CharacterClass.Letter : CharacterClass.Punctuation,
        >= '\u4E00' and <= '\u9FFF' => CharacterClass.Wide,
        >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' => CharacterClass.Wide,
        >= '\u3001' and <= '\u3003' or >= '\u3008' and <= '\u3011' or >= '\u3014' and <= '\u301B' => CharacterClass.WidePunctuation,
        >= '\uFF01' and <= '\uFF0F' or >= '\uFF1A' and <= '\uFF20' => CharacterClass.WidePunctuation,
        >= '\uFF3B' and <= '\uFF40' or >= '\uFF5B' and <= '\uFF60' => CharacterClass.WidePunctuation,
        >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => CharacterClass.Wide,
        >= '\u2460' and <= '\u249B' => CharacterClass.Letter,
        '\u2014' or '\u2018' or '\u2019' or '\u201C' or '\u201D' or '\u2026' or '\u00B7' => CharacterClass.Punctuation,
        _ => CharacterClass.Unsure,
    };
}
