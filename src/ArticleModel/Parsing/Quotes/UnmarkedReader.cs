namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Finds what was said word for word and stands behind a colon without marks: 某人说：…, 一句名言：…, a label. Settles which
/// colons lead to someone's words, where these end and who says them; leaves reports in the author's words to <see cref="IndirectReader"/>.
/// </summary>
internal sealed class UnmarkedReader(QuotedText text, List<MarkPair> pairs, ReportIndex reports, SpeakerFinder speakers, ReportEnds ends, UnmarkedClassifier classifier)
{
    private const double Threshold = 0.5;
    private const int MinLength = 3;

    /// <summary>What the classifier saw, for the trainer only.</summary>
    public IQuoteWatcher? Watcher { get; init; }

    public List<QuoteDraft> Read(ReadOnlySpan<QuoteDraft?> spoken, Ranges taken)
    {
        var found = new List<QuoteDraft>();
        var pair = 0;
        for (var unit = 0; unit < text.Count; unit++)
        {
            if (text[unit].IsHeading) continue;
            var line = text[unit].Text.AsSpan();
            var free = 0;
            for (var colon = NextColon(line, 0); colon < line.Length; colon = NextColon(line, colon + 1))
            {
                while (pair < pairs.Count && pairs[pair].ClosesBefore(unit, colon)) pair++;
                if (colon < free || pair < pairs.Count && pairs[pair].OpensBefore(unit, colon) || taken.Holds(unit, colon)) continue;
                if (Read(unit, colon, pair, spoken) is not { } draft) continue;
                found.Add(draft);
                free = draft.End;
            }
        }
        return found;
    }

    // Not that of a time, a ratio or an address.
    private static int NextColon(ReadOnlySpan<char> line, int from)
    {
        for (var at = from; at < line.Length; at++)
        {
            var next = line[at..].IndexOfAny('：', ':');
            if (next < 0) break;
            at += next;
            if (at > 0 && (line[at] == '：' || !char.IsAsciiDigit(line[at - 1]) && at + 1 < line.Length && line[at + 1] != '/')) return at;
        }
        return line.Length;
    }

    private QuoteDraft? Read(int unit, int colon, int pair, ReadOnlySpan<QuoteDraft?> spoken)
    {
        var line = text[unit].Text.AsSpan();
        var start = colon + 1;
        while (start < line.Length && line[start] is ' ' or '*' or '：' or ':' or '—' or '\u00A0') start++;
        if (line.Length - start <= MinLength || QuotationMarks.All.Contains(line[start])) return null;
        var words = new MarkPair(unit, start, unit, Math.Min(Clause.SentenceEnd(line, start), line.Length) - 1, false) { Start = start };
        if (words.Close - words.Start < MinLength - 1) return null;
        var evidence = Evidence.ReadBefore(text, words, pairs, pair, reports);
        var features = classifier.Read(words, colon, evidence, Watcher is not null);
        Watcher?.SeeUnmarked(text, words, features);
        if (features.Probability < Threshold) return null;
        var end = EndOf(words, evidence.Before, pair, spoken);
        if (end - start < MinLength) return null;
        var draft = new QuoteDraft(QuoteKind.Direct, unit, start, unit, end) { Confidence = features.Probability };
        var (winner, trust) = speakers.Find(words, pair, evidence, spoken);
        Watcher?.SeeSpeakers(text, words, speakers.Ballot);
        draft.Attribute(winner with { Rule = "unmarked" }, text);
        draft.Trust = trust;
        return draft;
    }

    // With the emphasis that starts with the words; where a reporting word leads to them, where its report ends; else with their sentence.
    private int EndOf(in MarkPair words, int report, int pair, ReadOnlySpan<QuoteDraft?> spoken)
    {
        if (EmphasisEnd(text[words.Unit], words.Start) is > 0 and var end) return end;
        return report >= 0 && reports[report].Content == words.Start ? ends.Find(report, pair, spoken).At : words.Close + 1;
    }

    /// <summary>Returns where the emphasis ends that starts at <paramref name="start"/>, -1 if none does.</summary>
    public static int EmphasisEnd(in TextUnit unit, int start)
    {
        foreach (var mark in unit.Marks)
            if (mark.Kind is TextMarkKind.Strong or TextMarkKind.Emphasis && Math.Abs(mark.Start - start) <= 1 && mark.Length >= MinLength) return mark.Start + mark.Length;
        return -1;
    }
}
