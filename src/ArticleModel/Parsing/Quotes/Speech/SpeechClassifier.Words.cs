using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>What the quoted words themselves show.</summary>
internal sealed partial class SpeechClassifier
{
    private static readonly CharacterSet s_ends = CharacterSet.Create("。！？，；!?…");

    private static int Length(ReadOnlySpan<char> words, in MarkPair pair) => pair.IsLong ? Math.Max(words.Length, 30) : words.Length;

    private static void AddWords(ref FeatureSum<SpeechFeature> features, ReadOnlySpan<char> words, in MarkPair pair)
    {
        features.Add(Length(words, pair) switch
        {
            < 5 => SpeechFeature.Length1,
            < 8 => SpeechFeature.Length5,
            < 12 => SpeechFeature.Length8,
            < 18 => SpeechFeature.Length12,
            < 30 => SpeechFeature.Length18,
            _ => SpeechFeature.Length30,
        });
        if (words.IsEmpty) return;
        var traits = TraitSum.Of(words);
        features.Add((traits.Inner & CharTraits.Comma) != 0, SpeechFeature.InnerComma);
        features.Add((traits.Inner & CharTraits.Stop) != 0 || pair.IsLong, SpeechFeature.InnerStop);
        features.Add(words[^1] is '。' or '；' || words[^1] == '，', SpeechFeature.EndsStop);
        features.Add(words[^1] is '？' or '?', SpeechFeature.EndsQuestion);
        features.Add(words[^1] is '！' or '!', SpeechFeature.EndsExclamation);
        features.Add(traits.Has(CharTraits.Enumeration), SpeechFeature.InnerEnumeration);
        features.Add(traits.Has(CharTraits.FirstPerson), SpeechFeature.FirstPerson);
        features.Add(traits.Has(CharTraits.SecondPerson), SpeechFeature.SecondPerson);
        features.Add(traits.Has(CharTraits.ThirdPerson), SpeechFeature.ThirdPerson);
        features.Add(traits.Has(CharTraits.Particle), SpeechFeature.Particle);
        features.Add(traits.Has(CharTraits.Copula), SpeechFeature.Copula);
        features.Add(traits.Has(CharTraits.Modal), SpeechFeature.Modal);
        features.Add(traits.Functions == 0, SpeechFeature.FewFunctionWords);
        features.Add(traits.Functions >= 3, SpeechFeature.ManyFunctionWords);
        features.Add(traits.Has(CharTraits.Digit), SpeechFeature.HasDigit);
        features.Add(traits.Has(CharTraits.Ellipsis), SpeechFeature.Ellipsis);
        var bare = words.TrimEnd(s_ends);
        features.Add(!bare.IsEmpty && CharacterSets.Particles.Contains(bare[^1]), SpeechFeature.EndsParticle);
        features.Add(words[0] is '我' or '你' or '您' or '他' or '她' or '咱', SpeechFeature.StartsPerson);
    }
}
