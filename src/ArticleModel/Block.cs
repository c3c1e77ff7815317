using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>A piece of an article's text. The set of kinds is closed: the records that derive from it here are all there are.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(BlockQuote), "blockquote")]
[JsonDerivedType(typeof(Image), "image")]
[JsonDerivedType(typeof(CodeBlock), "code")]
[JsonDerivedType(typeof(Table), "table")]
[JsonDerivedType(typeof(Rule), "rule")]
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Where the block stood, its markup included.</summary>
    [JsonPropertyOrder(1)]
    public SourceSpan Span { get; init; }
}
