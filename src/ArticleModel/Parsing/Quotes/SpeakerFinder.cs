namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Settles who says quoted words, by ordered rules from the nearest evidence to the farthest; nobody rather than a guess.
/// </summary>
internal sealed class SpeakerFinder(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Cast cast, Sources sources)
{
    /// <summary>A speaker is carried over so many units at most.</summary>
    private const int MaxCarry = 3;

    public Attribution Find(int index, in Evidence evidence, ReadOnlySpan<QuoteDraft?> earlier)
    {
        if (evidence.Before >= 0 && ByReport(evidence.Before, "verb-before", earlier) is { Speaker: not null } before) return before;
        if (evidence.After >= 0 && !sources.SubjectOf(evidence.After).IsEmpty && ByReport(evidence.After, "verb-after", earlier) is { Speaker: not null } after) return after;
        if (ByColon(index) is { Speaker: not null } colon) return colon;
        if (evidence.Sentence >= 0 && ByReport(evidence.Sentence, "sentence", earlier) is { Speaker: not null } sentence) return sentence;
        if (ByPrevious(index, evidence, earlier) is { Speaker: not null } previous) return previous;
        var carried = Carried(index, earlier);
        if (carried.Rule == "carried") return carried;
        if (ByNameBehind(index) is { Speaker: not null } behind) return behind;
        return carried;
    }

    /// <summary>The subject of a reporting word; where its clause has none, that of the sentence before it.</summary>
    public Attribution ByReport(int report, string rule, ReadOnlySpan<QuoteDraft?> earlier)
    {
        var at = reports[report];
        var line = text[at.Unit].Text.AsSpan();
        var subject = sources.SubjectOf(report);
        var cue = line[at.Start..at.End].ToString();
        if (subject.Kind == SubjectKind.Phrase && !sources.IsSource(at, subject)) subject = default;
        if (!subject.IsEmpty && sources.Resolve(at.Unit, subject) is { } speaker) return new Attribution(speaker, subject.In(line).ToString(), cue, rule);
        if (!subject.IsEmpty) return Attribution.Unknown;
        return HeadOfSentence(at.Unit, at.Start) is { } head ? head with { Cue = cue, Rule = rule + "-far" } : Attribution.Unknown;
    }

    // The last subject before the place in its sentence, or the last one in the sentence before.
    private Attribution? HeadOfSentence(int unit, int at)
    {
        var line = text[unit].Text.AsSpan();
        var start = Clause.SentenceStart(line, at);
        var last = reports.LastBefore(unit, at - 1);
        if (last >= 0 && reports[last].Start >= start && sources.SubjectOf(last) is { Kind: SubjectKind.Name or SubjectKind.Pronoun } subject && sources.Resolve(unit, subject) is { } speaker)
            return new Attribution(speaker, subject.In(line).ToString(), null, "");
        if (FirstIn(unit, start, at) is { } first) return first;
        return start > 0 && FirstIn(unit, Clause.SentenceStart(line, start - 1), start) is { } prior ? prior : null;
    }

    // The first subject of the range: a pronoun at its head, else the first name that heads a clause.
    private Attribution? FirstIn(int unit, int start, int end)
    {
        var line = text[unit].Text.AsSpan();
        if (HeadPronoun(line, start, end) is { IsEmpty: false } pronoun && sources.Resolve(unit, pronoun) is { } meant)
            return new Attribution(meant, pronoun.In(line).ToString(), null, "");
        var scene = sources.Scene;
        Mention? any = null;
        for (var i = scene.CountBefore(unit, start); i < scene.Count && scene[i].Unit == unit && scene[i].At < end; i++)
        {
            if (scene[i].IsSubject) return ToAttribution(scene[i]);
            any ??= scene[i];
        }
        return any is { } only ? ToAttribution(only) : null;
    }

    private static Attribution ToAttribution(in Mention mention) => new(mention.Member, mention.Member.Name, null, "");

    private static Subject HeadPronoun(ReadOnlySpan<char> line, int start, int end)
    {
        start = SubjectReader.SkipOpeners(line, start, end);
        if (start >= end) return default;
        var length = Words.Pronouns.StartLength(line[start..end], out var flags);
        if (length == 0 || (flags & (WordFlags.Man | WordFlags.Woman | WordFlags.Author | WordFlags.Plural)) == 0) return default;
        return Subject.Of(SubjectKind.Pronoun, start, start + length, flags);
    }

    // 某人的态度很明确：“…”: no reporting word, but a colon behind a clause that names someone.
    private Attribution ByColon(int index)
    {
        var pair = pairs[index];
        var line = text[pair.Unit].Text.AsSpan();
        var end = pair.Open;
        while (end > 0 && line[end - 1] is ' ' or '*' or '\u00A0') end--;
        if (end == 0 || line[end - 1] is not ('：' or ':')) return Attribution.Unknown;
        var start = Clause.Start(line, end - 1);
        if (FirstIn(pair.Unit, start, end) is { } named) return named with { Rule = "colon" };
        var phrase = SourcePhrase.Clean(line[SubjectReader.SkipOpeners(line, start, end - 1)..(end - 1)]);
        if (!phrase.IsEmpty && phrase.Length <= 14 && SourcePhrase.EndsAsSource(phrase))
            return new Attribution(cast.ByRole(phrase) ?? cast.Get(phrase, SourceKinds.Of(phrase), isNamed: false), phrase.ToString(), null, "colon");
        return FirstIn(pair.Unit, Clause.SentenceStart(line, end - 1), start) is { } earlier ? earlier with { Rule = "colon-far" } : Attribution.Unknown;
    }

    private static Attribution ByPrevious(int index, in Evidence evidence, ReadOnlySpan<QuoteDraft?> earlier)
    {
        if (evidence.Previous < 0 || earlier[index - 1] is not { Speaker: not null } previous) return Attribution.Unknown;
        return new Attribution(previous.Speaker, previous.Mention, previous.Cue, "continued");
    }

    // “…”某人如今…: the sentence behind the quote is about its speaker.
    private Attribution ByNameBehind(int index)
    {
        var pair = pairs[index];
        var line = text[pair.EndUnit].Text.AsSpan();
        var start = pair.Close + 1;
        while (start < line.Length && line[start] is ' ' or '，' or '*') start++;
        if (start >= line.Length || QuotationMarks.IsClauseEnd(line[start])) return Attribution.Unknown;
        var end = Clause.SentenceEnd(line, start);
        return FirstIn(pair.EndUnit, start, end) is { } behind ? behind with { Rule = "name-behind" } : Attribution.Unknown;
    }

    // The last one who spoke or was the subject, in this paragraph or the ones just before.
    private Attribution Carried(int index, ReadOnlySpan<QuoteDraft?> earlier)
    {
        var pair = pairs[index];
        var last = LastQuote(index, earlier);
        var mention = LastSubject(pair.Unit, pair.Open);
        var isSameUnit = pair.Unit == (mention?.Unit ?? -1) || pair.Unit == (last?.EndUnit ?? -1);
        var rule = isSameUnit ? "carried" : "carried-far";
        if (mention is { } named && (last is null || named.CompareTo(last.EndUnit, last.End) > 0)) return new Attribution(named.Member, null, null, rule);
        return last is null ? Attribution.Unknown : new Attribution(last.Speaker, null, null, rule);
    }

    private QuoteDraft? LastQuote(int index, ReadOnlySpan<QuoteDraft?> earlier)
    {
        for (var i = index - 1; i >= 0 && pairs[index].Unit - pairs[i].EndUnit <= MaxCarry; i--)
            if (earlier[i] is { Speaker: not null } draft) return draft;
        return null;
    }

    private Mention? LastSubject(int unit, int at)
    {
        var scene = sources.Scene;
        Mention? any = null;
        for (var i = scene.CountBefore(unit, at) - 1; i >= 0 && unit - scene[i].Unit <= MaxCarry; i--)
        {
            if (scene[i].Member.Kind == SpeakerKind.Author) continue;
            if (scene[i].IsSubject) return scene[i];
            any ??= scene[i];
        }
        return any;
    }
}
