using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes;

/// <summary>A quote in the making: where it stands in the flat text and what is known of its speaker.</summary>
internal sealed class QuoteDraft(QuoteKind kind, int unit, int start, int endUnit, int end)
{
    public QuoteKind Kind { get; } = kind;

    public int Unit { get; private set; } = unit;

    public int Start { get; private set; } = start;

    public int EndUnit { get; private set; } = endUnit;

    public int End { get; private set; } = end;

    public CastMember? Speaker { get; set; }

    public string? Mention { get; set; }

    public string? Cue { get; set; }

    public string Rule { get; set; } = "none";

    public double Confidence { get; set; }

    /// <summary>How probable the speaker is.</summary>
    public double Trust { get; set; }

    /// <summary>Leaves white space at either end out, and texts that have nothing else; false if nothing was said.</summary>
    public bool Trim(QuotedText text)
    {
        while (Unit < EndUnit && text[Unit].Text.AsSpan(Start).IsWhiteSpace()) (Unit, Start) = (Unit + 1, 0);
        while (Unit < EndUnit && text[EndUnit].Text.AsSpan(0, End).IsWhiteSpace()) (EndUnit, End) = (EndUnit - 1, text[EndUnit - 1].Text.Length);
        while (Start < text[Unit].Text.Length && char.IsWhiteSpace(text[Unit].Text[Start])) Start++;
        while (End > 0 && char.IsWhiteSpace(text[EndUnit].Text[End - 1])) End--;
        return Unit < EndUnit || Start < End;
    }

    public void Attribute(in Attribution attribution, QuotedText text)
    {
        Speaker = attribution.Speaker;
        Mention = attribution.Mention.In(text);
        Cue = attribution.Cue.In(text);
        Rule = attribution.Rule;
    }
}
