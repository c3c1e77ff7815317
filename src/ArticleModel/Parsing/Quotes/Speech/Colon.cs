namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>A colon that may lead to someone's words.</summary>
/// <param name="Unit">The unit it stands in.</param>
/// <param name="At">Its place in that unit's text.</param>
internal readonly record struct Colon(int Unit, int At);
