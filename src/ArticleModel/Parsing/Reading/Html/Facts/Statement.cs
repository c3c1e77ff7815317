namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Something that a page states about itself.</summary>
/// <param name="Value">What it states, trimmed and not empty.</param>
/// <param name="Source">What states it, as in <see cref="Evidence.Source"/>.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record Statement(string Value, string Source, SourceSpan Span)
{
    /// <summary>What it states of the same kind together with the value, such as further authors.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}
