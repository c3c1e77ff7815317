namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>What a character beside a run of emphasis marks counts as.</summary>
internal enum CharacterClass
{
    /// <summary>White space, or the edge of the text.</summary>
    Space,

    /// <summary>Punctuation and symbols that are not Chinese, Japanese or Korean.</summary>
    Punctuation,

    /// <summary>Punctuation as wide as a character: ，。《「</summary>
    WidePunctuation,

    /// <summary>Chinese, Japanese and Korean letters.</summary>
    Wide,

    /// <summary>Every other letter and digit.</summary>
    Letter,

    /// <summary>A character that is left to Markdig.</summary>
    Unsure,
}
