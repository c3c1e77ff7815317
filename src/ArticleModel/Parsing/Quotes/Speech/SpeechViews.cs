using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>Weighs the pairs of characters in and around quoted words. Leaves the named features to the classifier.</summary>
internal sealed class SpeechViews(QuotedText text)
{
    /// <summary>
    /// Words that the named features speak against by more than this are not looked at twice: of 6,837 quotes of 2,770 articles the
    /// views would have turned two.
    /// </summary>
    public const double Most = 3.5;

    /// <summary>The same for what the view behind the words and the opening can turn: of the same quotes they turned none.</summary>
    public const double MostBehind = 2.6;

    // The same for the opening alone.
    private const double MostOfOpening = 1.9;

    private const int MaxWords = 80;
    private const int Near = 24;

    private static readonly BigramModel<SpeechView> s_model = BigramModel<SpeechView>.Load("Quotes.speech-bigrams");

    private double? _opening;

    /// <summary>Weighs the words and what stands before them.</summary>
    public void AddNear(ref FeatureSum<SpeechFeature> features, in MarkPair pair)
    {
        var end = pair.IsLong ? text[pair.Unit].Text.Length : pair.End;
        features.Add(s_model, SpeechView.Words, text.Pairs.In(pair.Unit, pair.Start, Math.Min(end, pair.Start + MaxWords)));
        features.Add(s_model, SpeechView.Before, text.Pairs.In(pair.Unit, pair.Open - Near, pair.Open));
    }

    /// <summary>Weighs the rest that can be seen until it is clear that the sum stays below <paramref name="threshold"/>.</summary>
    public void AddFar(ref FeatureSum<SpeechFeature> features, in MarkPair pair, double threshold)
    {
        if (features.Sum + MostBehind < threshold) return;
        features.Add(s_model, SpeechView.Behind, text.Pairs.In(pair.EndUnit, pair.Close + 1, pair.Close + 1 + Near));
        if (features.Sum + MostOfOpening < threshold) return;
        _opening ??= s_model.Mean(SpeechView.Opening, text.Pairs.Opening);
        features.Add(SpeechView.Opening, text.Pairs.Opening, _opening.Value);
    }
}
