namespace ArticleModel;

/// <summary>The kinds of <see cref="TextMark"/>.</summary>
public enum TextMarkKind
{
    /// <summary>Strong emphasis, usually bold.</summary>
    Strong,

    /// <summary>Emphasis, usually italic.</summary>
    Emphasis,

    /// <summary>Inline code.</summary>
    Code,

    /// <summary>The text of a link.</summary>
    Link,

    /// <summary>An image inside running text.</summary>
    Image,

    /// <summary>A line feed that the author asked for.</summary>
    Break,
}
