namespace ArticleModel.Parsing.Quotes;

/// <summary>Who speaks, by which words and which rule.</summary>
internal readonly record struct Attribution(CastMember? Speaker, string? Mention, string? Cue, string Rule)
{
    public static readonly Attribution Unknown = new(null, null, null, "none");
}
