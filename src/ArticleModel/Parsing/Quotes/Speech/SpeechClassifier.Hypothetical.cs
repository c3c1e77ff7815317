using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>What tells of words that nobody said: examples, conditions, advice to the reader.</summary>
internal sealed partial class SpeechClassifier
{
    private static readonly CharacterSet s_hypothetical = CharacterSet.Create(Words.Hypothetical.Firsts);

    private void AddHypothetical(ref FeatureSum<SpeechFeature> features, ReadOnlySpan<char> line, in MarkPair pair, int sentenceStart)
    {
        var last = LastHypothetical(line, Math.Min(sentenceStart, pair.Open - NearBefore), pair.Open);
        features.Add(last >= 0 && last >= pair.Open - NearBefore, SpeechFeature.HypotheticalNear);
        features.Add(last >= sentenceStart, SpeechFeature.HypotheticalSentence);
        var clause = line[Clause.Start(text, pair.Unit, pair.Open)..pair.Open].TrimStart();
        features.Add(OpensExample(clause), SpeechFeature.ExampleOpener);
        // Each of these words and pronouns is on the list as well.
        if (last < sentenceStart) return;
        var sentence = line[sentenceStart..pair.Open];
        features.Add(IsConditional(sentence), SpeechFeature.ConditionalSentence);
        features.Add(sentence.IndexOfAny('你', '您') >= 0, SpeechFeature.Instruction);
    }

    private static int LastHypothetical(ReadOnlySpan<char> line, int start, int end)
    {
        for (var at = end - 1; at >= Math.Max(0, start); at--)
            if (s_hypothetical.Contains(line[at]) && Words.Hypothetical.StartLength(line[at..end]) > 0) return at;
        return -1;
    }

    private static bool OpensExample(ReadOnlySpan<char> clause) =>
        clause.StartsWith("比如") || clause.StartsWith("例如") || clause.StartsWith("如“") || clause.StartsWith("如：") || clause is "如"
            || clause.StartsWith("譬如") || clause.StartsWith("像");

    private static bool IsConditional(ReadOnlySpan<char> sentence) =>
        sentence.Contains("如果", StringComparison.Ordinal) || sentence.Contains("假如", StringComparison.Ordinal)
            || sentence.Contains("假设", StringComparison.Ordinal) || sentence.Contains("当你", StringComparison.Ordinal);
}
