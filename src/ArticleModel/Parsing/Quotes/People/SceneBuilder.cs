using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Collects where the members of the cast are named: before reporting words and anywhere by name.</summary>
internal sealed class SceneBuilder
{
    /// <summary>Shorter words in marks are names, not speech.</summary>
    private const int MinQuote = 8;

    private const int MaxPointed = 60;

    private const int MinListener = 2;
    private const int MaxListener = 20;

    private readonly QuotedText _text;
    private readonly List<MarkPair> _pairs;
    private readonly Sources _sources;
    private readonly ReportIndex _reports;
    private readonly Cast _cast;

    private readonly List<Mention> _mentions;

    // How many pairs end before the place.
    private int _closed;

    private SceneBuilder(QuotedText text, List<MarkPair> pairs, Sources sources, ReportIndex reports, Cast cast)
    {
        _text = text;
        _pairs = pairs;
        _sources = sources;
        _reports = reports;
        _cast = cast;
        _mentions = text.Scratch.Mentions;
    }

    public static Scene Build(QuotedText text, List<MarkPair> pairs, Sources sources, ReportIndex reports, Cast cast) =>
        new SceneBuilder(text, pairs, sources, reports, cast).Build();

    // Whom reporting words name is looked for in the whole text.
    private Scene Build()
    {
        for (var i = 0; i < _reports.Count; i++)
        {
            _text.ThrowIfCancelled();
            var subject = _sources.Read(i);
            AddSubject(_reports[i], i, subject);
            if ((subject.Pronoun & WordFlags.Author) != 0) AddListener(_reports[i], subject.End);
        }
        AddNames();
        Sort();
        return new Scene(_mentions, _text);
    }

    private void Sort()
    {
        var mentions = CollectionsMarshal.AsSpan(_mentions);
        QuoteScratch.Fill(_text.Scratch.MentionPlaces, mentions.Length);
        var places = CollectionsMarshal.AsSpan(_text.Scratch.MentionPlaces);
        for (var i = 0; i < places.Length; i++) places[i] = PlaceOf(mentions[i], i);
        places.Sort(mentions);
    }

    // Of two at one place the subject comes first, then whoever was found last: 成成 before 成成的妈妈, who reports.
    private long PlaceOf(in Mention mention, int index) =>
        (long)(_text[mention.Unit].Offset + mention.At) << 32 | (mention.IsSubject ? 0 : 1u << 31) | (uint)(int.MaxValue - index);

    private void AddSubject(in Report report, int index, in Subject subject)
    {
        if (subject.Kind is not (SubjectKind.Name or SubjectKind.Phrase)) return;
        var line = _text[report.Unit].Text.AsSpan();
        if (Pronouns.IsFaced(line[_reports.ClauseOf(index).ClauseStart..])) return;
        if (subject.Kind == SubjectKind.Name)
        {
            _mentions.Add(new Mention(report.Unit, subject.Start, _cast.Get(subject.In(line), SpeakerKind.Person, isNamed: true), !Asks(line, report)));
            return;
        }
        if (report.Has(WordFlags.Weak) && !IsNew(report, subject.In(line))) return;
        if (!_sources.EndsAsSource(index) || !_sources.HasSource(index)) return;
        if (report.Has(WordFlags.Addressee) && IsPronoun(line, report.End)) return;
        var phrase = _sources.PhraseOf(index);
        if (SourcePhrase.IsPointer(phrase, out var head))
        {
            AddPointed(report.Unit, subject.Start, head);
            return;
        }
        if (phrase.IndexOfAny('她', '他', '我') >= 0 || phrase[0] == '其' || !SourcePhrase.IsCounted(phrase) && phrase.Length > 16) return;
        if (_sources.SpeakerOf(index) is { } speaker) _mentions.Add(new Mention(report.Unit, subject.Start, speaker, true));
    }

    // 上述师傅表示: of the unnamed sources before, the last one that is called so.
    private void AddPointed(int unit, int at, ReadOnlySpan<char> head)
    {
        var least = Math.Max(0, _mentions.Count - MaxPointed);
        for (var i = _mentions.Count - 1; i >= least; i--)
        {
            var member = _mentions[i].Member;
            if (member.Name.Length <= head.Length || !member.Name.AsSpan().EndsWith(head)) continue;
            _mentions.Add(new Mention(unit, at, member, true));
            return;
        }
    }

    // 一位师傅说：, whoever comes up for the first time.
    private static bool IsNew(in Report report, ReadOnlySpan<char> phrase) =>
        report.Lead != Lead.Text && phrase[0] is '一' or '某' or '另' && SourcePhrase.IsIndefinite(phrase);

    // 老朱问他: whoever is asked is meant by the next 他, not who asks.
    private static bool Asks(ReadOnlySpan<char> line, in Report report) =>
        report.Has(WordFlags.Addressee) && line[report.Start..report.End].Contains('问') && IsPronoun(line, report.End);

    // 有邻居问她: whoever is spoken to is meant by the next 她, not who speaks.
    private static bool IsPronoun(ReadOnlySpan<char> line, int at) =>
        at + 1 < line.Length && line[at] is '他' or '她' && line[at + 1] != '们';

    // 我问一位刚搬来的邻居：“…”: whoever the author talks to may answer next, and is meant by 他 then.
    private void AddListener(in Report report, int subjectEnd)
    {
        var line = _text[report.Unit].Text.AsSpan();
        var (start, end) = report.Has(WordFlags.Addressee) && report.Content > report.End ? (report.End, report.Content) : (subjectEnd, report.Start);
        if (end <= start || end - start > MaxListener) return;
        var phrase = line[start..end].Trim(" *：:，,“「");
        phrase = phrase.TrimStart("过了起");
        if (!phrase.IsEmpty && phrase[0] is '对' or '跟' or '和' or '给' or '向' or '与') phrase = phrase[1..];
        if (phrase.Length < MinListener || !SourcePhrase.EndsAsSource(phrase) || _cast.Find(phrase) is { IsNamed: true }) return;
        if (phrase.IndexOfAny('她', '他', '我') >= 0 || SourcePhrase.IsPointer(phrase, out _) || SourceKinds.Of(phrase) != SpeakerKind.Person) return;
        var name = SourcePhrase.Clean(phrase);
        if (!name.IsEmpty) _mentions.Add(new Mention(report.Unit, start, _cast.Get(name, SpeakerKind.Person, isNamed: false), false));
    }

    // Names inside quoted words are named by the speaker, not by the text.
    private void AddNames()
    {
        var words = new UnitWalk(_text);
        for (var place = _cast.NextStart(0); place < _text.Length; place = _cast.NextStart(place))
        {
            _text.ThrowIfCancelled();
            words.GoTo(place);
            place = _text[words.Unit].IsHeading ? words.End : words.Offset + AddName(words.Unit, place - words.Offset);
        }
    }

    // Returns where to go on, behind the text at the latest.
    private int AddName(int unit, int at)
    {
        var line = _text[unit].Text.AsSpan();
        var pairs = CollectionsMarshal.AsSpan(_pairs);
        while (_closed < pairs.Length && pairs[_closed].ClosesBefore(unit, at)) _closed++;
        if (_closed < pairs.Length && IsInside(pairs[_closed], unit, at)) return (pairs[_closed].EndUnit == unit ? pairs[_closed].Close : line.Length) + 1;
        var length = _cast.NameLength(line[at..], out var member);
        if (member is null) return at + 1;
        if (!IsOfFirm(member, line[(at + length)..])) _mentions.Add(new Mention(unit, at, member, IsHead(line, at, length)));
        return at + length;
    }

    // 蜂房粉丝: whose fans, not the firm.
    private static bool IsOfFirm(CastMember member, ReadOnlySpan<char> behind) =>
        member.Kind == SpeakerKind.Organization && Words.People.StartLength(behind) > 1;

    private static bool IsInside(in MarkPair pair, int unit, int at) =>
        pair.OpensBefore(unit, at) && (pair.IsLong || pair.Close - pair.Open > MinQuote);

    // The head of a clause, or whoever is asked and may answer: 有人问罗启文.
    private static bool IsHead(ReadOnlySpan<char> line, int at, int length)
    {
        var end = Blanks.Before(line, at);
        if (end == 0 || line[end - 1] == '问') return true;
        var asks = line[(at + length)..] is ['问', '他' or '她', ..];
        return !asks && (QuotationMarks.IsClauseEnd(line[end - 1]) || QuotationMarks.Closes(line[end - 1]));
    }
}
