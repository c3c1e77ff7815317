namespace ArticleModel;

/// <summary>What a <see cref="Speaker"/> is.</summary>
public enum SpeakerKind
{
    /// <summary>One human, named or not.</summary>
    Person,

    /// <summary>Several people who speak as one.</summary>
    Group,

    /// <summary>A company, an institution, a product that answers.</summary>
    Organization,

    /// <summary>A report, a law, a book, an encyclopedia.</summary>
    Document,

    /// <summary>The author of the article.</summary>
    Author,
}
