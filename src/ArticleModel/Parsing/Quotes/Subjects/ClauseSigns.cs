namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>What may stand in a clause by its characters.</summary>
[Flags]
internal enum ClauseSigns : byte
{
    None = 0,

    /// <summary>对 and others that a listener stands behind.</summary>
    Listener = 1,

    /// <summary>A pronoun starts with it.</summary>
    Pronoun = 2,

    /// <summary>An occasion starts with it.</summary>
    Occasion = 4,

    /// <summary>发布 and its like.</summary>
    Publication = 8,

    /// <summary>The end of the title of a work.</summary>
    Work = 16,

    /// <summary>What stands in a name, or before one that no title leads to.</summary>
    Joint = 32,

    /// <summary>回应 and its like.</summary>
    Reply = 64,
}
