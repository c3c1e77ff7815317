using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Collects where the members of the cast are named: before reporting words and anywhere by name.</summary>
internal static class SceneBuilder
{
    /// <summary>Shorter words in marks are names, not speech.</summary>
    private const int MinQuote = 8;

    private const int MinListener = 2;
    private const int MaxListener = 20;

    public static Scene Build(QuotedText text, List<MarkPair> pairs, Sources sources, ReportIndex reports, Cast cast)
    {
        var mentions = text.Scratch.Mentions;
        for (var i = 0; i < reports.Count; i++)
        {
            AddSubject(mentions, text, sources, reports[i], i, cast);
            if ((sources.SubjectOf(i).Pronoun & WordFlags.Author) != 0) AddListener(mentions, text, reports[i], sources.SubjectOf(i).End, cast);
        }
        var pair = 0;
        for (var unit = 0; unit < text.Count; unit++)
        {
            text.ThrowIfCancelled();
            if (!text[unit].IsHeading) AddNames(mentions, text, unit, cast, pairs, ref pair);
        }
        mentions.Sort(static (a, b) => a.CompareTo(b) is not 0 and var order ? order : b.IsSubject.CompareTo(a.IsSubject));
        return new Scene(mentions);
    }

    private static void AddSubject(List<Mention> mentions, QuotedText text, Sources sources, in Report report, int index, Cast cast)
    {
        text.ThrowIfCancelled();
        var subject = sources.SubjectOf(index);
        var line = text[report.Unit].Text.AsSpan();
        if (subject.Kind == SubjectKind.Name)
            mentions.Add(new Mention(report.Unit, subject.Start, cast.Get(subject.In(line), SpeakerKind.Person, isNamed: true), !Asks(line, report)));
        if (subject.Kind != SubjectKind.Phrase || report.Has(WordFlags.Weak) && !IsNew(report, subject.In(line))) return;
        if (!sources.EndsAsSource(index) || !sources.HasSource(index)) return;
        if (report.Has(WordFlags.Addressee) && IsPronoun(line, report.End)) return;
        var phrase = sources.PhraseOf(index);
        if (SourcePhrase.IsPointer(phrase, out _)) return;
        if (phrase.IndexOfAny('她', '他', '我') >= 0 || phrase[0] == '其' || !SourcePhrase.IsCounted(phrase) && phrase.Length > 16) return;
        if (sources.SpeakerOf(index) is { } speaker) mentions.Add(new Mention(report.Unit, subject.Start, speaker, true));
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
    private static void AddListener(List<Mention> mentions, QuotedText text, in Report report, int subjectEnd, Cast cast)
    {
        var line = text[report.Unit].Text.AsSpan();
        var (start, end) = report.Has(WordFlags.Addressee) && report.Content > report.End ? (report.End, report.Content) : (subjectEnd, report.Start);
        if (end <= start || end - start > MaxListener) return;
        var phrase = line[start..end].Trim(" *：:，,“「");
        phrase = phrase.TrimStart("过了起");
        if (!phrase.IsEmpty && phrase[0] is '对' or '跟' or '和' or '给' or '向' or '与') phrase = phrase[1..];
        if (phrase.Length < MinListener || !SourcePhrase.EndsAsSource(phrase) || cast.Find(phrase) is { IsNamed: true }) return;
        if (phrase.IndexOfAny('她', '他', '我') >= 0 || SourcePhrase.IsPointer(phrase, out _) || SourceKinds.Of(phrase) != SpeakerKind.Person) return;
        var name = SourcePhrase.Clean(phrase);
        if (!name.IsEmpty) mentions.Add(new Mention(report.Unit, start, cast.Get(name, SpeakerKind.Person, isNamed: false), false));
    }

    // Names inside quoted words are named by the speaker, not by the text.
    private static void AddNames(List<Mention> mentions, QuotedText text, int unit, Cast cast, List<MarkPair> pairs, ref int pair)
    {
        var line = text[unit].Text.AsSpan();
        for (var at = cast.NextStart(unit, 0); at < line.Length; at = cast.NextStart(unit, at + 1))
        {
            while (pair < pairs.Count && pairs[pair].ClosesBefore(unit, at)) pair++;
            if (pair < pairs.Count && IsInside(pairs[pair], unit, at))
            {
                if (pairs[pair].EndUnit != unit) return;
                at = pairs[pair].Close;
                continue;
            }
            var length = cast.NameLength(line[at..], out var member);
            if (member is null) continue;
            if (!IsOfFirm(member, line[(at + length)..]))
                mentions.Add(new Mention(unit, at, member, IsHead(line, at, length)));
            at += length - 1;
        }
    }

    // 蜂房粉丝: whose fans, not the firm.
    private static bool IsOfFirm(CastMember member, ReadOnlySpan<char> behind) =>
        member.Kind == SpeakerKind.Organization && Words.People.StartLength(behind) > 1;

    private static bool IsInside(in MarkPair pair, int unit, int at) =>
        pair.OpensBefore(unit, at) && (pair.IsLong || pair.Close - pair.Open > MinQuote);

    // The head of a clause, or whoever is asked and may answer: 有人问罗启文.
    private static bool IsHead(ReadOnlySpan<char> line, int at, int length)
    {
        var before = Blanks.TrimEnd(line[..at]);
        if (before.IsEmpty || before[^1] == '问') return true;
        var asks = line[(at + length)..] is ['问', '他' or '她', ..];
        return !asks && (QuotationMarks.IsClauseEnd(before[^1]) || QuotationMarks.Closes(before[^1]));
    }
}
