using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>Weighs the pairs of characters in and around quoted words. Leaves the named features to the classifier.</summary>
internal sealed class SpeechViews(QuotedText text)
{
    /// <summary>
    /// Words that the named features speak against by more than this are not looked at twice: over 2,034 articles the views would
    /// have turned two quotes of them.
    /// </summary>
    public const double Most = 3;

    // The same for what the views behind the words and the opening, and the opening alone, can turn: over 2,270 articles they turned
    // no quote.
    private const double MostBehind = 1.6;
    private const double MostOfOpening = 1.1;

    private const int MaxWords = 80;
    private const int Near = 24;
    private const int Far = 80;

    private static readonly BigramModel<SpeechView> s_model = BigramModel<SpeechView>.Load("Quotes.speech-bigrams");

    private double? _opening;

    /// <summary>Weighs what can be seen until it is clear that the sum stays below <paramref name="threshold"/>.</summary>
    public void Add(ref FeatureSum<SpeechFeature> features, in MarkPair pair, double threshold)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var end = pair.IsLong ? line.Length : pair.Close;
        features.Add(s_model, SpeechView.Words, text.Pairs.In(pair.Unit, pair.Start, Math.Min(end, pair.Start + MaxWords)));
        AddBefore(ref features, pair.Unit, pair.Open, line);
        if (features.Sum + MostBehind < threshold) return;
        AddBehind(ref features, pair.EndUnit, pair.Close, text[pair.EndUnit].Text);
        if (features.Sum + MostOfOpening < threshold) return;
        _opening ??= s_model.Mean(SpeechView.Opening, text.Pairs.Opening);
        features.Add(SpeechView.Opening, text.Pairs.Opening, _opening.Value);
    }

    private void AddBefore(ref FeatureSum<SpeechFeature> features, int unit, int open, ReadOnlySpan<char> line)
    {
        var lead = line[..open].TrimEnd("：，: *“").Length;
        features.Add(s_model, SpeechView.ClauseBefore, text.Pairs.In(unit, Math.Max(Clause.Start(line, lead), lead - Near), lead));
        features.Add(s_model, SpeechView.FourBefore, text.Pairs.In(unit, open - 4, open + 1));
        features.Add(s_model, SpeechView.NearBefore, text.Pairs.In(unit, open - Near, open));
        features.Add(s_model, SpeechView.FarBefore, text.Pairs.Before(unit, open, Far, out var more), more);
    }

    private void AddBehind(ref FeatureSum<SpeechFeature> features, int unit, int close, ReadOnlySpan<char> line)
    {
        var end = close + 1 < line.Length ? Clause.End(line, close + 1) : line.Length;
        features.Add(s_model, SpeechView.ClauseBehind, text.Pairs.In(unit, close + 1, Math.Min(end, close + 11)));
        features.Add(s_model, SpeechView.ThreeBehind, text.Pairs.In(unit, close, close + 4));
        features.Add(s_model, SpeechView.NearBehind, text.Pairs.In(unit, close + 1, close + 1 + Near));
        features.Add(s_model, SpeechView.FarBehind, text.Pairs.Behind(unit, close + 1, Far, out var more), more);
    }
}
