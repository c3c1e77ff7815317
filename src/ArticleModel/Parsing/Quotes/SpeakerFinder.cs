namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Settles who says quoted words, by ordered rules from the nearest evidence to the farthest; nobody rather than a guess.
/// </summary>
internal sealed class SpeakerFinder(QuotedText text, List<MarkPair> pairs, ReportIndex reports, Cast cast, Sources sources)
{
    private readonly Surroundings _around = new(text, reports, cast, sources);

    public Attribution Find(int index, in Evidence evidence, ReadOnlySpan<QuoteDraft?> earlier)
    {
        var pair = pairs[index];
        if (evidence.Before >= 0 && ByReport(evidence.Before, "verb-before") is { Speaker: not null } before) return before;
        if (evidence.After >= 0 && !sources.SubjectOf(evidence.After).IsEmpty && ByReport(evidence.After, "verb-after") is { Speaker: not null } after) return after;
        if (_around.Signature(pair) is { Speaker: not null } signature) return signature;
        if (ByLabel(pair) is { Speaker: not null } label) return label;
        if (evidence.Sentence >= 0 && IsFirm(evidence.Sentence) && ByReport(evidence.Sentence, "sentence") is { Speaker: not null } sentence) return sentence;
        if (ByPrevious(index, evidence, earlier) is { Speaker: not null } previous) return previous;
        var start = Clause.SentenceStart(text[pair.Unit].Text, pair.Open);
        if (ByNarrator(pair) is { Speaker: not null } narrator) return narrator;
        if (_around.LastIn(pair.Unit, start, pair.Open) is { } head) return head with { Rule = "sentence-head" };
        if (_around.Lead(pair.Unit) is { Speaker: not null } lead && pair.Open < 4) return lead;
        var carried = Carried(index, earlier);
        if (carried.Rule == "carried") return carried;
        if (_around.Behind(pair) is { Speaker: not null } behind) return behind;
        if (carried.Speaker is null && pair.Open < 2) return _around.Next(pair.EndUnit);
        return carried;
    }

    // An earlier word of the sentence counts with a subject that is a person, not with any noun before it.
    private bool IsFirm(int report)
    {
        var subject = sources.SubjectOf(report);
        if (subject.Kind != SubjectKind.Phrase) return !subject.Owns || reports[report].Has(WordFlags.Noun | WordFlags.View);
        return !subject.Owns && SourcePhrase.EndsAsSource(SourcePhrase.Clean(subject.In(text[reports[report].Unit].Text)));
    }

    /// <summary>The subject of a reporting word; where its clause has none, that of the sentence before it.</summary>
    public Attribution ByReport(int report, string rule) => _around.ByReport(report, rule);

    // 某人的态度很明确：“…”, 某某——“…”: no reporting word, but a colon or dash behind a clause that names someone.
    private Attribution ByLabel(in MarkPair pair)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var end = pair.Open;
        while (end > 0 && line[end - 1] is ' ' or '*' or '\u00A0') end--;
        if (end == 0 || line[end - 1] is not ('：' or ':' or '—')) return Attribution.Unknown;
        var isDash = line[end - 1] == '—';
        while (end > 0 && line[end - 1] is '：' or ':' or '—') end--;
        var start = Clause.Start(line, end);
        if (_around.FirstIn(pair.Unit, start, end) is { } named) return named with { Rule = "colon" };
        var phrase = SourcePhrase.Clean(line[SubjectReader.SkipOpeners(line, start, end)..end]);
        var isLabel = start == 0 && phrase.Length <= 12 && phrase.IndexOfAny(CharSets.PredicateWords) < 0 && !Words.Hypothetical.Contains(phrase);
        if (!phrase.IsEmpty && (isLabel || phrase.Length <= 14 && SourcePhrase.EndsAsSource(phrase)))
            return new Attribution(cast.ByRole(phrase) ?? cast.Get(phrase, SourceKinds.Of(phrase), isNamed: false), phrase.ToString(), null, "colon");
        return !isDash && _around.FirstIn(pair.Unit, Clause.SentenceStart(line, end), start) is { } earlier ? earlier with { Rule = "colon-far" } : Attribution.Unknown;
    }

    // 最后，我用了“…”: the author in the clause that leads to the words.
    private Attribution ByNarrator(in MarkPair pair)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var start = SubjectReader.SkipOpeners(line, Clause.Start(line, pair.Open), pair.Open);
        var length = start < pair.Open ? Words.Pronouns.StartLength(line[start..pair.Open], out var flags) : 0;
        return length > 0 && Words.Pronouns.StartLength(line[start..pair.Open], out flags) > 0 && (flags & WordFlags.Author) != 0 && pair.Open - start < 12
            ? new Attribution(cast.Author, line.Slice(start, length).ToString(), null, "narrator")
            : Attribution.Unknown;
    }

    private static Attribution ByPrevious(int index, in Evidence evidence, ReadOnlySpan<QuoteDraft?> earlier)
    {
        if (evidence.Previous < 0 || earlier[index - 1] is not { Speaker: not null } previous) return Attribution.Unknown;
        return new Attribution(previous.Speaker, previous.Mention, previous.Cue, "continued");
    }

    // The last one who spoke or was the subject, in this paragraph or the ones just before.
    private Attribution Carried(int index, ReadOnlySpan<QuoteDraft?> earlier)
    {
        var pair = pairs[index];
        var last = LastQuote(index, earlier);
        var mention = _around.LastSubject(pair.Unit, pair.Open);
        var isSameUnit = pair.Unit == (mention?.Unit ?? -1) || pair.Unit == (last?.EndUnit ?? -1);
        var rule = isSameUnit ? "carried" : "carried-far";
        if (mention is { } named && (last is null || named.CompareTo(last.EndUnit, last.End) > 0)) return new Attribution(named.Member, null, null, rule);
        return last is null ? Attribution.Unknown : new Attribution(last.Speaker, null, null, rule);
    }

    private QuoteDraft? LastQuote(int index, ReadOnlySpan<QuoteDraft?> earlier)
    {
        for (var i = index - 1; i >= 0 && pairs[index].Unit - pairs[i].EndUnit <= Surroundings.MaxCarry; i--)
            if (earlier[i] is { Speaker: not null } draft) return draft;
        return null;
    }
}
