using System.Collections.Frozen;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Makes a confidence that means something of the probability that words are a quote and of the rule that found the
/// speaker: how often that rule was right on annotated articles. docs/quotes.md shows the table.
/// </summary>
internal static class Calibration
{
    /// <summary>Of reports with a sure verb so many end where an annotator lets them end.</summary>
    private const double IndirectSpan = 0.88;

    private const double TurnSpan = 0.96;

    private static readonly FrozenDictionary<string, double> s_trust = new Dictionary<string, double>
    {
        ["verb-after"] = 0.96,
        ["verb-before"] = 0.93,
        ["report"] = 0.96,
        ["label"] = 0.97,
        ["signature"] = 0.93,
        ["colon"] = 0.85,
        ["colon-far"] = 0.8,
        ["unmarked"] = 0.93,
        ["sentence-head"] = 0.92,
        ["sentence"] = 0.77,
        ["continued"] = 0.85,
        ["narrator"] = 0.85,
        ["lead"] = 0.9,
        ["block"] = 0.8,
        ["carried"] = 0.78,
        ["carried-far"] = 0.5,
        ["name-behind"] = 0.8,
        ["name-next"] = 0.7,
        ["none"] = 0.15,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What a rule is trusted that found the subject in another clause.</summary>
    private const double Far = 0.65;

    public static double Confidence(QuoteDraft draft)
    {
        if (!s_trust.TryGetValue(draft.Rule, out var trust)) trust = Far;
        return draft.Kind switch
        {
            QuoteKind.Turn => TurnSpan * (draft.Speaker is null ? 0.8 : trust),
            QuoteKind.Indirect => IndirectSpan * Sharpen(draft.Confidence) * trust,
            QuoteKind.Block => draft.Confidence * trust,
            _ => Sharpen(draft.Confidence) * trust,
        };
    }

    // The classifiers are a little too sure in the middle and not sure enough at the top.
    private static double Sharpen(double probability) => probability >= 0.95 ? 0.985 : probability >= 0.85 ? 0.93 : probability;
}
