using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Reads the subject of each reporting word once and finds the member of the cast it means. Settles names, phrases and
/// pronouns; leaves quotes without a reporting word to <c>SpeakerFinder</c>.
/// </summary>
internal sealed class Sources
{
    /// <summary>Longer phrases are not used again and again: they describe.</summary>
    private const int MaxRepeated = 12;

    /// <summary>What the article has so often is a name, whatever its characters.</summary>
    private const int MinRepeated = 3;

    /// <summary>A name in Latin letters may be so long.</summary>
    private const int MaxLatin = 22;

    /// <summary>A weak word reports like others where its own characters and those next to it weigh so much: 宣布将, 宣布，.</summary>
    private const double MinWeight = 0.8;

    private static readonly CharacterSet s_persons = CharacterSet.Create("甲乙丙丁爸妈爹娘爷奶哥姐弟妹叔姨舅姑婆嫂妻佛子");

    private static readonly CharacterSet s_counts = CharacterSet.Create("一两三几很多许各这那个种些");

    private readonly QuotedText _text;
    private readonly ReportIndex _reports;
    private readonly Cast _cast;
    private readonly List<SourceReading> _readings;
    private readonly Pronouns _pronouns;

    public Sources(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Cast cast)
    {
        _text = text;
        _reports = reports;
        _cast = cast;
        _readings = text.Scratch.Readings;
        QuoteScratch.Fill(_readings, reports.Count);
        Scene = SceneBuilder.Build(text, pairs, this, reports, cast);
        _pronouns = new Pronouns(text, Scene, cast);
    }

    public Scene Scene { get; }

    /// <summary>Returns the subject of the reporting word <paramref name="report"/>, empty if its clause has none.</summary>
    public Subject SubjectOf(int report) => Of(report).Subject;

    /// <summary>
    /// Reads the subject of the reporting word: all are read, one behind the other, before anything is asked of them, since each may name
    /// whom the next ones mean.
    /// </summary>
    public Subject Read(int report)
    {
        var subject = Settle(_reports[report].Unit, _reports.ClauseOf(report));
        Of(report).Subject = subject;
        return subject;
    }

    /// <summary>Returns the phrase that is the subject of the reporting word without what only introduces it; empty if it can be no source.</summary>
    public ReadOnlySpan<char> PhraseOf(int report)
    {
        ref var reading = ref ReadPhrase(report);
        return reading.Phrase(_text[_reports[report].Unit].Text);
    }

    /// <summary>Returns where the subject of the reporting word stands, without what only introduces it.</summary>
    public (int Start, int End) MentionOf(int report)
    {
        ref var reading = ref ReadPhrase(report);
        return reading.Length > 0
            ? (reading.Start, reading.Start + reading.Length)
            : (reading.Subject.Start, reading.Subject.End);
    }

    /// <summary>Tells whether that phrase ends as persons, firms and documents do.</summary>
    public bool EndsAsSource(int report) => ReadPhrase(report).EndsAsSource;

    /// <summary>Tells whether the clause of the reporting word has a subject of its own that can be a source.</summary>
    public bool HasSource(int report)
    {
        ref var reading = ref Of(report);
        return reading.IsSource ??= reading.Subject.Kind == SubjectKind.Phrase ? IsSource(_reports[report], ReadPhrase(report)) : !reading.Subject.IsEmpty;
    }

    /// <summary>Returns who the subject of the reporting word means, null if that is not clear.</summary>
    public CastMember? SpeakerOf(int report)
    {
        ref var reading = ref Of(report);
        if (reading.IsResolved) return reading.Speaker;
        reading.IsResolved = true;
        var unit = _reports[report].Unit;
        return reading.Speaker = reading.Subject.Kind == SubjectKind.Phrase ? OfPhrase(unit, ReadPhrase(report)) : Resolve(unit, reading.Subject);
    }

    private ref SourceReading Of(int report) => ref CollectionsMarshal.AsSpan(_readings)[report];

    // Many words are given up by their subject alone.
    private ref SourceReading ReadPhrase(int report)
    {
        ref var reading = ref Of(report);
        if (reading.IsPhraseRead || reading.Subject.Kind != SubjectKind.Phrase) return ref reading;
        reading.IsPhraseRead = true;
        var line = _text[_reports[report].Unit].Text.AsSpan();
        var phrase = SourcePhrase.Head(SourcePhrase.Clean(reading.Subject.In(line)), out var endsAsSource);
        if (IsLeftOver(phrase)) phrase = default;
        line.Overlaps(phrase, out var start);
        reading.Start = start;
        reading.Length = phrase.Length;
        reading.EndsAsSource = endsAsSource;
        return ref reading;
    }

    // What cutting left of another word: one character alone means nobody but 妈, someone called 甲, or who has it as a surname.
    private bool IsLeftOver(ReadOnlySpan<char> phrase) =>
        phrase.Length == 1 && NameShape.IsHan(phrase[0]) && !s_persons.Contains(phrase[0]) && _cast.BySurname(phrase[0]) is null;

    // The subject of a clause now that the cast is known.
    private Subject Settle(int unit, in SubjectClause clause)
    {
        if (clause.End <= clause.Start) return clause.Subject;
        var text = _text[unit].Text.AsSpan();
        var known = clause.IsTime ? NameAtStart(text, clause) : _cast.KnownIn(text, clause.Start, clause.End);
        if (known.IsEmpty && clause.Subject.Kind == SubjectKind.Phrase) known = NameBeforeTitle(unit, clause);
        // 某报主编李明: of two names, the one at the end.
        if (known.IsEmpty || clause.Subject.Kind == SubjectKind.Name && clause.Subject.Start >= known.End) return clause.Subject;
        if (clause.Subject.Kind == SubjectKind.Phrase && IsAnother(clause.Subject, known, text)) return clause.Subject;
        return known with { Owns = clause.Subject.Owns };
    }

    // 李明和王红 are one source; 李明看到有网友 means the other one.
    private bool IsAnother(in Subject phrase, in Subject known, ReadOnlySpan<char> text) =>
        AreTwoPeople(phrase.In(text)) || SourcePhrase.IntroducedAt(phrase.In(text)) is > 0 and var other && phrase.Start + other >= known.End;

    // 李明和王红: two names together are one source.
    private bool AreTwoPeople(ReadOnlySpan<char> phrase)
    {
        if (phrase.LastIndexOfAny('和', '与') is not (> 1 and var and) || _cast.Find(phrase[(and + 1)..]) is not { IsNamed: true }) return false;
        var first = phrase[..and];
        return _cast.Find(first) is { IsNamed: true } || NameShape.IsName(first);
    }

    // 李明，某公司创始人，表示: the name that fills the clause before the title.
    private Subject NameBeforeTitle(int unit, in SubjectClause clause)
    {
        var text = _text[unit].Text.AsSpan();
        var end = clause.Subject.Start - 1;
        if (end < 2 || text[end] != '，' || Words.Titles.EndLength(clause.Subject.In(text)) < 2) return default;
        var start = Clause.Start(_text, unit, end);
        return end > start && IsFullName(text[start..end]) ? Subject.Of(SubjectKind.Name, start, end) : default;
    }

    private bool IsFullName(ReadOnlySpan<char> clause) => _cast.Find(clause) is { IsNamed: true } || NameShape.IsChineseName(clause);

    // 李明被某报采访时: the name before the occasion.
    private Subject NameAtStart(ReadOnlySpan<char> text, in SubjectClause clause)
    {
        var name = _cast.NameLength(text[clause.Start..clause.End]);
        return name > 0 ? Subject.Of(SubjectKind.Name, clause.Start, clause.Start + name) : default;
    }

    /// <summary>Returns who the name or the pronoun means, null if that is not clear.</summary>
    public CastMember? Resolve(int unit, in Subject subject)
    {
        var line = _text[unit].Text.AsSpan();
        return subject.Kind switch
        {
            SubjectKind.Name => _cast.Get(subject.In(line), SpeakerKind.Person, isNamed: true),
            SubjectKind.Pronoun => _pronouns.Resolve(unit, subject),
            _ => null,
        };
    }

    // By its ending, or because the article uses it again.
    private bool IsSource(in Report report, in SourceReading reading)
    {
        var phrase = reading.Phrase(_text[report.Unit].Text);
        if (phrase.IsEmpty || phrase.Length > 6 && phrase.IndexOfAny('你', '您') >= 0 || phrase[0] != '《' && phrase.Contains('让')) return false;
        if (reading.EndsAsSource || Words.Firms.Contains(phrase) || IsIntroduced(report, reading)) return true;
        if (SourcePhrase.IsSelf(phrase) || AreTwoPeople(phrase)) return true;
        if (IsRepeated(phrase) || phrase.Length <= MaxRepeated && Words.Several.StartLength(phrase) > 0 && IsPlain(phrase)) return true;
        if (phrase[0] is '每' or '几' or '所' or '任' or '这' or '那' or '其' or '大' && phrase.Length < 8 && phrase.StartsWith("大量")) return false;
        if ((IsStrong(report) || IsShortBeforeWords(report, phrase)) && IsPlain(phrase)) return true;
        var isLong = phrase.Length > (NameShape.IsLatinName(phrase) ? MaxLatin : MaxRepeated);
        if (isLong || phrase.IndexOfAny(CharacterSets.PredicateWords) >= 0 || Words.Verbs.EndLength(phrase) > 1) return false;
        return NameShape.HasLatin(phrase) || _text.Frequencies.CountOf(phrase) >= (phrase.Length > 2 ? 2 : 3);
    }

    // 有消息称, 有声音说: whatever it is, it says something. 有几种说法, 有了这个分析: nothing is said.
    private bool IsIntroduced(in Report report, in SourceReading reading)
    {
        if (reading.Length is not (2 or 3) || reading.Start == 0 || reading.Start + reading.Length != report.Start) return false;
        var line = _text[report.Unit].Text.AsSpan();
        var noun = reading.Phrase(line);
        return line[reading.Start - 1] == '有' && !s_counts.Contains(noun[0]) && !noun.ContainsAny(CharacterSets.PredicateWords);
    }

    // 买了么: a word that is no part of names stands inside of one that the article names again and again.
    private bool IsRepeated(ReadOnlySpan<char> phrase) =>
        phrase.Length is 3 or 4 && CharacterSets.PredicateWords.Contains(phrase[1]) && !CharacterSets.PredicateWords.Contains(phrase[0])
            && phrase[^1] is not ('了' or '着' or '过') && !phrase.Contains('的') && _text.Frequencies.CountOf(phrase) >= MinRepeated;

    private static bool IsStrong(in Report report) =>
        !report.Has(WordFlags.Weak | WordFlags.Cautious) || report.Weight >= MinWeight;

    private bool IsShortBeforeWords(in Report report, ReadOnlySpan<char> phrase) =>
        phrase.Length <= MaxRepeated && LeadsToWords(report) && IsNoStray(phrase);

    // Two or three characters that are no name and that the article has nowhere else tell how someone spoke.
    private bool IsNoStray(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length > 3 || NameShape.HasLatin(phrase)) return true;
        return phrase.Length > 1 && (NameShape.IsRareName(phrase) || _text.Frequencies.CountOf(phrase) > 1);
    }

    /// <summary>Tells whether words follow the reporting word: 说：, 说“, 说，“.</summary>
    public bool LeadsToWords(in Report report)
    {
        if (report.Lead is Lead.Colon or Lead.Mark) return true;
        var line = _text[report.Unit].Text;
        return report.Content < line.Length && QuotationMarks.Opens(line[report.Content]);
    }

    // No words of a clause but those that join nouns.
    private static bool IsPlain(ReadOnlySpan<char> phrase)
    {
        var rest = phrase.LastIndexOf('的') is >= 0 and var de ? phrase[(de + 1)..] : phrase;
        return rest.Length > 1 && rest.IndexOfAny(CharacterSets.PredicateWords) < 0;
    }

    private CastMember? OfPhrase(int unit, in SourceReading reading)
    {
        var phrase = reading.Phrase(_text[unit].Text);
        if (phrase.IsEmpty) return null;
        if (SourcePhrase.IsSelf(phrase) || phrase[0] == '我' && phrase.Length > 3 && !reading.EndsAsSource) return _cast.Author;
        if (NamedWorks.Of(_text, unit, reading.Start, phrase) is { IsEmpty: false } work) return _cast.Get(work, SpeakerKind.Document, isNamed: false);
        if (_cast.Find(phrase) is { } known) return known;
        if (SourcePhrase.IsPointer(phrase, out var head) && _pronouns.LastCalled(unit, reading.Subject.Start, head) is { } pointed) return pointed;
        if (phrase.Length == 1 && _cast.BySurname(phrase[0]) is { } bearer) return bearer;
        if (_cast.ByRole(phrase) is { } holder) return holder;
        return _cast.Add(phrase);
    }
}
