namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Makes a confidence that means something of the probability that words are a quote and of the rule that found the
/// speaker: how often that rule was right on annotated articles. docs/quotes.md shows the table.
/// </summary>
internal static class Calibration
{
    // Of what is less sure, as many were no quotes as were, and whose they are was hardly ever found. Words behind a colon without marks
    // that someone says need more.
    private const double Least = 0.2;
    private const double LeastUnmarked = 0.4;

    private const double TurnSpan = 0.96;

    /// <summary>Of fragments that the classifier takes for someone's so many are.</summary>
    private const double Fragment = 0.7;

    /// <summary>Of speakers with a probability of nearly 1 so many are right; the weights are a little too sure of the others.</summary>
    private const double Sure = 0.97;

    private const double Shrunk = 0.94;

    /// <summary>Of the subjects of reports so many are the right ones.</summary>
    public const double Report = 0.96;

    /// <summary>What a rule is trusted that found the subject in another clause.</summary>
    private const double Far = 0.65;

    /// <summary>What is less sure is no quote.</summary>
    public static double LeastOf(QuoteDraft draft) => draft.Kind != QuoteKind.Direct ? 0 : draft.Rule == "unmarked" ? LeastUnmarked : Least;

    public static double Confidence(QuoteDraft draft)
    {
        var trust = TrustIn(draft.Rule);
        return draft.Kind switch
        {
            QuoteKind.Turn => TurnSpan * (draft.Speaker is null ? 0.8 : trust),
            QuoteKind.Indirect => Sharpen(draft.Confidence) * trust,
            QuoteKind.Block => draft.Confidence * trust,
            QuoteKind.Fragment => draft.Confidence * draft.Trust * Fragment,
            _ when draft.Speaker is null => Sharpen(draft.Confidence) * trust,
            _ => Sharpen(draft.Confidence) * (draft.Trust >= 0.97 ? Sure : draft.Trust * Shrunk),
        };
    }

    private static double TrustIn(string rule) => rule switch
    {
        "report" => Report,
        "label" => 0.97,
        "lead" => 0.9,
        "block" => 0.8,
        "none" => 0.25,
        _ => Far,
    };

    // The classifiers are a little too sure in the middle and not sure enough at the top.
    private static double Sharpen(double probability) => probability >= 0.95 ? 0.985 : probability >= 0.85 ? 0.92 : probability;
}
