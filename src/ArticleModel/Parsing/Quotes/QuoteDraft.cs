using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes;

/// <summary>A quote in the making: where it stands in the flat text and what is known of its speaker.</summary>
internal sealed class QuoteDraft(QuoteKind kind, int unit, int start, int endUnit, int end)
{
    public QuoteKind Kind { get; } = kind;

    public int Unit { get; } = unit;

    public int Start { get; private set; } = start;

    public int EndUnit { get; } = endUnit;

    public int End { get; private set; } = end;

    public CastMember? Speaker { get; set; }

    public string? Mention { get; set; }

    public string? Cue { get; set; }

    public string Rule { get; set; } = "none";

    public double Confidence { get; set; }

    /// <summary>How probable the speaker is.</summary>
    public double Trust { get; set; }

    /// <summary>White space at either end is not what was said.</summary>
    public void Trim(QuotedText text)
    {
        var first = text[Unit].Text;
        var last = text[EndUnit].Text;
        var end = Unit == EndUnit ? End : first.Length;
        while (Start < end && char.IsWhiteSpace(first[Start])) Start++;
        var start = Unit == EndUnit ? Start : 0;
        while (End > start && char.IsWhiteSpace(last[End - 1])) End--;
    }

    public void Attribute(in Attribution attribution, QuotedText text)
    {
        Speaker = attribution.Speaker;
        Mention = attribution.Mention.In(text);
        Cue = attribution.Cue.In(text);
        Rule = attribution.Rule;
    }
}
