namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Where pairs of characters tell of a mark whether the report ends at it, at commas and at full stops apart. The numbers are
/// the order in the weight file.
/// </summary>
internal enum EndView
{
    CommaNextClause, CommaNextHead, CommaNextFar, CommaContent, CommaTail, CommaLead,
    StopNextClause, StopNextHead, StopNextFar, StopContent, StopTail, StopLead,
}
