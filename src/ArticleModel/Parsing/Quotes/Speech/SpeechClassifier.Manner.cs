using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>Tells of words that no reporting word leads to, but somebody who does something and a colon.</summary>
internal sealed partial class SpeechClassifier
{
    private const int MinManner = 2;

    private static readonly double s_leastOfManner = LogOdds.Of(0.1);

    private static readonly CharacterSet s_noManner = CharacterSet.Create("是为的有里中下前");

    /// <summary>店长皱起眉头：“…？”: tells whether someone does something before the colon and the words sound like talk.</summary>
    public bool HasManner(in MarkPair pair, in FeatureSum<SpeechFeature> features)
    {
        if (features.Sum < s_leastOfManner) return false;
        var line = text[pair.Unit].Text.AsSpan();
        var colon = Blanks.Before(line, pair.Open) - 1;
        if (colon < 0 || line[colon] is not ('：' or ':') || !SoundsSpoken(line[pair.Start..(pair.IsLong ? line.Length : pair.End)])) return false;
        var start = Clause.Start(text, pair.Unit, colon);
        var clause = line[SubjectReader.SkipOpeners(line, start, colon)..colon];
        var head = HeadOf(clause);
        if (head == 0 || clause.Length - head < MinManner || s_noManner.Contains(clause[^1])) return false;
        if (Words.TermNouns.EndLength(clause) > 1 || Words.ReportNouns.EndLength(clause) > 1) return false;
        return LastHypothetical(line, Clause.SentenceStart(text, pair.Unit, pair.Open), pair.Open) < 0;
    }

    private int HeadOf(ReadOnlySpan<char> clause)
    {
        if (clause is ['他' or '她', not '们', ..]) return 1;
        return cast.NameLength(clause) is > 0 and var name ? name : SourcePhrase.HeadLength(clause);
    }

    private static bool SoundsSpoken(ReadOnlySpan<char> words)
    {
        var traits = TraitSum.Of(words);
        return words.Length > 0 && words[^1] is '？' or '?' or '！' or '!' || traits.Has(CharTraits.FirstPerson) || traits.Has(CharTraits.SecondPerson)
            || traits.Has(CharTraits.Particle);
    }
}
