namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Where pairs of characters tell of a mark whether the report ends at it, at commas and at full stops apart. The numbers are
/// the order in the weight file.
/// </summary>
internal enum EndView
{
    /// <summary>The clause behind the mark, up to sixty characters.</summary>
    CommaNextClause,

    /// <summary>The sixty characters behind the mark.</summary>
    CommaNextFar,

    /// <summary>What was reported so far, its last eighty characters.</summary>
    CommaContent,

    /// <inheritdoc cref="CommaNextClause"/>
    StopNextClause,

    /// <inheritdoc cref="CommaNextFar"/>
    StopNextFar,

    /// <inheritdoc cref="CommaContent"/>
    StopContent,
}
