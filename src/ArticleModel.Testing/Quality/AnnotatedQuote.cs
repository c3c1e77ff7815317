namespace ArticleModel.Testing.Quality;

/// <summary>A quote of an annotation with the content of its span; the speaker <c>@author</c> is the narrator, null is unknown.</summary>
internal sealed record AnnotatedQuote(string Kind, string? Speaker, SourceSpan Content)
{
    /// <summary>True for the kinds that the main score is about.</summary>
    public bool IsCore => Kind is "direct" or "turn" or "block";
}
