namespace ArticleModel.Testing.Writing;

/// <summary>A quote that has no place in a source yet.</summary>
/// <param name="Paragraph">The very paragraph object that holds it.</param>
/// <param name="Start">The first code unit of its words in the text of the paragraph.</param>
/// <param name="Length">The number of code units, more than 0.</param>
/// <param name="Kind">How it is reported.</param>
/// <param name="Speaker">The name of the speaker; null if nobody is named.</param>
/// <param name="Cue">The reporting word; null if there is none.</param>
internal sealed record DraftQuote(Paragraph Paragraph, int Start, int Length, QuoteKind Kind, string? Speaker, string? Cue);
