using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>Finds whom the text around quoted words names: the head of a sentence, the sentence behind, the line that leads in, a signature.</summary>
internal sealed partial class Surroundings(QuotedText text, ReportIndex reports, Cast cast, Sources sources)
{
    /// <summary>A speaker is carried over so many units at most.</summary>
    public const int MaxCarry = 3;

    private const int MaxHead = 28;

    private static readonly CharacterSet s_speaking = CharacterSet.Create("说问道喊");

    /// <summary>A label before a colon is no longer.</summary>
    public const int MaxLabel = 12;

    private const int MaxLabelLine = 80;

    /// <summary>So many clauses back the subject of a word is looked for that has none in its own, before that of the whole sentence.</summary>
    private const int MaxClauses = 5;

    /// <summary>The subject of a reporting word; where its clause has none, that of the sentence before it.</summary>
    public Attribution ByReport(int report, string rule)
    {
        ref readonly var at = ref reports[report];
        var cue = Wording.At(at.Unit, at.Start, at.End);
        if (sources.HasSource(report))
        {
            var (start, end) = sources.MentionOf(report);
            var mention = Wording.At(at.Unit, start, end);
            if (sources.SpeakerOf(report) is { } speaker) return new Attribution(speaker, mention, cue, rule);
            // Words that do not tell who it is.
            return Attribution.Unknown with { Mention = mention, Cue = cue };
        }
        // 数据显示: of nobody who was named before.
        if (at.Has(WordFlags.Document) && HasFigures(report)) return Attribution.Unknown;
        // 我有些好奇，就问他：“…”: what the author asks or tells somebody, as opposed to what is found or written.
        var others = rule == "verb-before" && s_speaking.Contains(text[at.Unit].Text[at.End - 1]) ? WordFlags.Author : WordFlags.None;
        if (HeadOfSentence(at, reports.ClauseOf(report).ClauseStart, others) is not { } head) return Attribution.Unknown;
        return head with { Cue = cue, Rule = rule.EndsWith("-far", StringComparison.Ordinal) ? rule : rule + "-far" };
    }

    /// <summary>最后却被质问: by whom is not said, and not by who heads the sentence.</summary>
    public bool IsPassive(int report)
    {
        ref readonly var word = ref reports[report];
        if (sources.HasSource(report)) return false;
        var line = text[word.Unit].Text.AsSpan();
        var start = reports.ClauseOf(report).ClauseStart;
        if (!line[start..word.Start].Contains('被')) return false;
        var end = SubjectReader.TrimAdverbs(line, start, word.Start);
        return end > start && line[end - 1] == '被';
    }

    private bool HasFigures(int report) => sources.SubjectOf(report).Kind == SubjectKind.Phrase && sources.PhraseOf(report).IsEmpty;

    // The last subject before a reporting word in its sentence.
    private Attribution? HeadOfSentence(in Report report, int clause, WordFlags others)
    {
        var (unit, at) = (report.Unit, report.Start);
        var start = Clause.SentenceStart(text, unit, at);
        if (NearestIn(unit, start, clause, at, others) is { } nearest) return nearest;
        if (FirstMention(unit, start, at) is { } first) return first;
        var line = text[unit].Text.AsSpan();
        var noun = SourceNouns.First(text, unit, start, SubjectReader.NamesListener(line, clause, at) ? clause : at);
        return noun.End > 0 && OfNoun(unit, noun, "") is { Speaker: not null } source ? source : null;
    }

    // 孟春亭刚坐下，罗启文就走来，张口说：“…”: who heads the nearest clause that someone heads.
    private Attribution? NearestIn(int unit, int start, int clause, int at, WordFlags others)
    {
        var line = text[unit].Text.AsSpan();
        for (var i = 0; i < MaxClauses && at > start; i++)
        {
            clause = Math.Max(start, i == 0 ? clause : Clause.Start(text, unit, at));
            if (AtHead(unit, clause, at, others) is { } head) return head;
            foreach (ref readonly var mention in sources.Scene.In(unit, clause, at))
                if (mention is { IsSubject: true, Member.IsNamed: true }) return ToAttribution(mention);
            // 在宣布: the word itself is all that is done.
            if (ActorAt(unit, clause, i == 0 ? at - 1 : at) is { } actor) return actor;
            at = clause - 1;
        }
        return null;
    }

    /// <summary>The first subject of the range: a pronoun or an unnamed source at its head, else the first name that heads a clause.</summary>
    public Attribution? FirstIn(int unit, int start, int end) => AtHead(unit, start, end) ?? FirstMention(unit, start, end);

    private Attribution? FirstMention(int unit, int start, int end)
    {
        var mentions = sources.Scene.In(unit, start, end);
        foreach (ref readonly var mention in mentions)
            if (mention.IsSubject) return ToAttribution(mention);
        return mentions.IsEmpty ? null : ToAttribution(mentions[0]);
    }

    private static Attribution ToAttribution(in Mention mention) => new(mention.Member, Wording.Of(mention.Member.Name), default, "");

    /// <summary>A pronoun or an unnamed source that heads the range.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="start">Where the range starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="others">What else than others a pronoun may stand for: <see cref="WordFlags.Author"/>.</param>
    public Attribution? AtHead(int unit, int start, int end, WordFlags others = WordFlags.None)
    {
        var line = text[unit].Text.AsSpan();
        var head = SubjectReader.SkipOpeners(line, start, end);
        if (head >= end) return null;
        var range = line[head..end];
        var length = Words.Pronouns.StartLength(range, out var flags);
        if (length > 0 && (flags & (WordFlags.Person | WordFlags.Plural | others)) != 0 && !IsOfAuthor(unit, head, flags))
        {
            var pronoun = Subject.Of(SubjectKind.Pronoun, head, head + length, flags);
            return sources.Resolve(unit, pronoun) is { } meant ? new Attribution(meant, Wording.At(unit, head, head + length), default, "") : null;
        }
        var phrase = PhraseLength(range, head > 0 && line[head - 1] == '有');
        return phrase > 0 ? OfPhrase(range[..phrase], "") : null;
    }

    // 我的老板, 我妈, 我记得有人: someone whom the author speaks of.
    private bool IsOfAuthor(int unit, int head, WordFlags pronoun) =>
        (pronoun & WordFlags.Author) != 0 && text.Landmarks.In(unit).Next(LandmarkKinds.Source, head, Clause.End(text, unit, head)) >= 0;

    // The length of the unnamed source that heads the text.
    private int PhraseLength(ReadOnlySpan<char> text, bool isIntroduced)
    {
        if (Math.Max(OwnedLength(text), SourcePhrase.KinLength(text)) is > 0 and var owned) return owned;
        if (!isIntroduced && SourcePhrase.DescribedLength(text) is > 0 and var described) return described;
        if (!isIntroduced && !SourcePhrase.IsCounted(text)) return 0;
        if (SourceAt(text[..Math.Min(text.Length, MaxHead)]) is > 0 and var source) return source;
        return text[0] == '有' || Words.Several.StartLength(text) > 0 ? SourceNouns.CountedPeople(text) : 0;
    }

    // 罗启文的母亲, who is not he.
    private int OwnedLength(ReadOnlySpan<char> text)
    {
        var name = cast.NameLength(text);
        if (name == 0 || name + 1 >= text.Length || text[name] != '的') return 0;
        return Words.People.StartLength(text[(name + 1)..]) is > 1 and var noun ? name + 1 + noun : 0;
    }

    // The length of the noun phrase up to the first noun for a source that no 的 follows.
    private static int SourceAt(ReadOnlySpan<char> head)
    {
        var clause = head[..Clause.End(head)];
        if (clause.Length < head.Length && clause.Length is > 2 and <= 20 && SourcePhrase.EndsAsSource(clause)) return clause.Length;
        return SourcePhrase.HeadLength(head) is > 0 and var length ? length : FirmLength(clause);
    }

    /// <summary>The source that a noun for people names: 副店长孟春亭 is the one called so.</summary>
    public Attribution OfNoun(int unit, (int Start, int End) noun, string rule)
    {
        var name = NameBehind(unit, noun.End);
        return OfPhrase(name.IsEmpty ? text[unit].Text.AsSpan()[noun.Start..noun.End] : name, rule);
    }

    /// <summary>Returns the person's name that starts at the place, empty if none does.</summary>
    public ReadOnlySpan<char> NameBehind(int unit, int at)
    {
        var behind = text[unit].Text.AsSpan()[at..].TrimStart(' ');
        var name = behind[..cast.NameLength(behind)];
        return !name.IsEmpty && cast.Find(name) is { Kind: SpeakerKind.Person, IsNamed: true } ? name : default;
    }

    /// <summary>The source that a noun phrase names.</summary>
    public Attribution OfPhrase(ReadOnlySpan<char> phrase, string rule)
    {
        phrase = SourcePhrase.Clean(phrase);
        if (phrase.IsEmpty) return Attribution.Unknown;
        var member = cast.OfNoun(phrase);
        return new Attribution(member, Wording.Of(phrase.SequenceEqual(member.Name) ? member.Name : phrase.ToString()), default, rule);
    }

    /// <summary>Words that are a paragraph of their own: whom the first sentence of the next paragraph names.</summary>
    public Attribution Next(int unit)
    {
        if (unit + 1 >= text.Count || text[unit + 1].IsHeading) return Attribution.Unknown;
        return FirstIn(unit + 1, 0, Clause.SentenceEnd(text, unit + 1, 0)) is { } next ? next with { Rule = "name-next" } : Attribution.Unknown;
    }

    /// <summary>The line before a list, a block quote or a paragraph that ends in a colon and names someone.</summary>
    public Attribution Lead(int unit) => ReadLead(unit) is { Speaker: not null } lead ? lead with { Rule = "lead" } : Attribution.Unknown;

    private Attribution ReadLead(int unit)
    {
        var before = LeadUnit(unit);
        if (before < 0) return Attribution.Unknown;
        var line = Blanks.TrimEnd(text[before].Text);
        var last = reports.LastBefore(before, line.Length);
        var start = Clause.SentenceStart(text, before, line.Length - 1);
        if (last >= 0 && reports[last].Start >= start && ByReport(last, "lead") is { Speaker: not null } led) return led;
        return FirstIn(before, start, line.Length) ?? Attribution.Unknown;
    }

    /// <summary>华尔街日报：, alone in the line before, even in bold as headings are: a name, or a noun for a source, and nothing else.</summary>
    public Attribution LeadLabel(int unit)
    {
        var before = LeadUnit(unit, mayBeHeading: true);
        if (before < 0 || text[before].Text.Length > MaxLabelLine) return Attribution.Unknown;
        var label = text[before].Text.AsSpan().Trim(" *：:");
        return cast.Find(label) is { IsNamed: true } || HasShapeOfName(label) || IsSourceNoun(label) ? OfPhrase(label, "lead") : Attribution.Unknown;
    }

    private static bool HasShapeOfName(ReadOnlySpan<char> label) =>
        NameShape.IsChineseName(label) || NameShape.IsTransliterated(label) || NameShape.IsForeignName(label)
            || NameShape.IsLatinName(label) && label.Contains(' ');

    private static bool IsSourceNoun(ReadOnlySpan<char> label)
    {
        if (label.Length > MaxLabel || label.IndexOfAny(CharacterSets.PredicateWords) >= 0) return false;
        return Words.Organizations.EndLength(label) > 1 || Words.Titles.EndLength(label) > 1 || Words.Groups.EndLength(label) > 1;
    }

    /// <summary>The paragraph before a block quote whose last sentence reports what someone with a name says.</summary>
    public Attribution Introduction(int unit)
    {
        if (unit == 0 || text[unit - 1].Kind != UnitKind.Paragraph) return Attribution.Unknown;
        var line = Blanks.TrimEnd(text[unit - 1].Text);
        var last = reports.LastBefore(unit - 1, line.Length);
        if (last < 0 || reports[last].Start < Clause.SentenceStart(text, unit - 1, line.Length - 1)) return Attribution.Unknown;
        return ByReport(last, "lead") is { Speaker.IsNamed: true } introduced ? introduced : Attribution.Unknown;
    }

    /// <summary>The unit that leads to <paramref name="unit"/> or to the list or block around it by a colon at its end, -1 if there is none.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="mayBeHeading">Whether a heading leads as well.</param>
    public int LeadUnit(int unit, bool mayBeHeading = false)
    {
        var before = text.BeforeBlock(unit);
        if (before < 0) return -1;
        ref readonly var lead = ref text[before];
        var end = Blanks.Before(lead.Text, lead.Text.Length);
        return end > 0 && lead.Text[end - 1] is '：' or ':' && (mayBeHeading || !lead.IsHeading) ? before : -1;
    }
}
