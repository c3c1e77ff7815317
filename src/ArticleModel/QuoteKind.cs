namespace ArticleModel;

/// <summary>How a <see cref="Quote"/> is reported.</summary>
public enum QuoteKind
{
    /// <summary>A whole utterance, word for word.</summary>
    Direct,

    /// <summary>A labelled turn of an interview, a chat or a transcript.</summary>
    Turn,

    /// <summary>A block quote or a paragraph that as a whole is someone's words.</summary>
    Block,

    /// <summary>Reported speech without quotation marks.</summary>
    Indirect,

    /// <summary>A phrase of someone's inside the author's own sentence.</summary>
    Fragment,
}
