namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>What the subject of a reporting word is.</summary>
internal enum SubjectKind : byte
{
    /// <summary>There is none in the clause.</summary>
    None,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A person's name, alone or behind a title.</summary>
    Name,

    /// <summary>Any other noun phrase: an unnamed source, a firm, a document.</summary>
    Phrase,
}
