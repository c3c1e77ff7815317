using System.Text.Json.Serialization;

namespace ArticleModel;

/// <summary>Words that the article reports as someone's.</summary>
public sealed record Quote
{
    /// <summary>How they are reported.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required QuoteKind Kind { get; init; }

    /// <summary>The words as plain text, without quotation marks around them; a line feed between blocks.</summary>
    public required string Text { get; init; }

    /// <summary>Who said them; null if the article does not tell. One of <see cref="Article.Speakers"/>.</summary>
    [JsonConverter(typeof(Json.SpeakerReferenceConverter))]
    public Speaker? Speaker { get; init; }

    /// <summary>What the text beside the quote calls the speaker, such as <c>他</c>; null if nothing near names one.</summary>
    public string? Mention { get; init; }

    /// <summary>The reporting word, such as <c>表示</c>; null if there is none.</summary>
    public string? Cue { get; init; }

    /// <summary>The name of the rule that found the speaker, as listed in docs/quotes.md.</summary>
    public required string Rule { get; init; }

    /// <summary>How likely span and speaker are right, 0 to 1: of the quotes at 0.9 and above, at least nine in ten are.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to what is no finite number.</exception>
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public required double Confidence
    {
        get;
        init => field = double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence is a number from 0 to 1.");
    }

    /// <summary>The words without the quotation marks around them; may cross blocks.</summary>
    public SourceSpan Span { get; init; }
}
