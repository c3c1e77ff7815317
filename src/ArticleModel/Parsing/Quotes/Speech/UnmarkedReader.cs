using ArticleModel.Parsing.Quotes.Indirect;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>
/// Finds what was said word for word and stands without marks behind a colon in its text or at the end of the one before: 某人说：…,
/// 一句名言：…, a label. Settles which colons lead to someone's words, where these end and who says them; leaves reports in the
/// author's words to <see cref="IndirectReader"/>.
/// </summary>
internal sealed class UnmarkedReader(
    QuotedText text, List<MarkPair> pairs, ReportIndex reports, SpeakerFinder speakers, Surroundings around, ReportEnds ends, UnmarkedClassifier classifier)
{
    private const int MinLength = 3;

    // A label that stands alone before the words says whose they are, as often as a clause that leads to them.
    private const double LabelTrust = 0.9;

    // In 900,000 sentences of the archive no more than seven stand: a sentence of more is none, and each would be weighed with all of it.
    private const int MaxColons = 12;

    // Of what stands between a colon and the words it leads to; more than that is text, so that no colon costs more.
    private const int MaxGap = 64;

    // The lead of the texts that were last found to be nobody's by what leads to them, and what they were.
    private (int Lead, UnitKind Kind) _hopeless = (-1, default);

    /// <summary>What the classifier saw, for the trainer only.</summary>
    public IQuoteWatcher? Watcher { get; init; }

    public List<QuoteDraft> Read(ReadOnlySpan<QuoteDraft?> spoken, Ranges taken)
    {
        var found = new List<QuoteDraft>();
        var colons = new ColonSearch(text);
        var pair = 0;
        // The last text that may hold a colon.
        var last = -2;
        for (var unit = Next(0, last, ref colons); unit < text.Count; unit = Next(unit + 1, last, ref colons))
        {
            text.ThrowIfCancelled();
            var hasColon = colons.First(unit) < text[unit].Text.Length;
            if (hasColon) last = unit;
            if (text[unit].IsHeading) continue;
            while (pair < pairs.Count && pairs[pair].ClosesBefore(unit, 0)) pair++;
            if (around.LeadUnit(unit) is >= 0 and var lead && !IsTaken(unit, 0, pair, taken) && ReadLed(lead, unit, pair, spoken) is { } led)
            {
                found.Add(led);
                last = unit = led.EndUnit;
            }
            else if (hasColon) ReadInside(found, unit, ref colons, ref pair, spoken, taken);
        }
        return found;
    }

    // Passes over the texts without a colon that no text with one leads to.
    private int Next(int unit, int last, ref ColonSearch colons)
    {
        for (; unit < text.Count && colons.First(unit) == text[unit].Text.Length && text.BeforeBlock(unit) > last; unit++) text.ThrowIfCancelled();
        return unit;
    }

    private void ReadInside(List<QuoteDraft> found, int unit, ref ColonSearch colons, ref int pair, ReadOnlySpan<QuoteDraft?> spoken, Ranges taken)
    {
        var line = text[unit].Text.AsSpan();
        var (free, sentence, left) = (0, 0, 0);
        for (int colon = Next(unit, ref colons, 0), next; colon < line.Length; colon = next)
        {
            next = Next(unit, ref colons, colon + 1);
            // Nearly every text has but one colon, for which it does not matter where its sentence ends.
            if (colon >= sentence) (sentence, left) = (next < line.Length ? Clause.SentenceEnd(text, unit, colon) : next, MaxColons);
            if (left-- == 0)
            {
                if (next < sentence) next = Next(unit, ref colons, sentence);
                continue;
            }
            while (pair < pairs.Count && pairs[pair].ClosesBefore(unit, colon)) pair++;
            text.ThrowIfCancelled();
            if (colon < free || IsTaken(unit, colon, pair, taken)) continue;
            var start = Behind(line, colon);
            if (taken.Holds(unit, start) || Read(new Colon(unit, colon), unit, start, pair, spoken) is not { } draft) continue;
            found.Add(draft);
            free = draft.End;
        }
    }

    private bool IsTaken(int unit, int at, int pair, Ranges taken) => pair < pairs.Count && pairs[pair].OpensBefore(unit, at) || taken.Holds(unit, at);

    // The colon ends the text before: the first of a block quote stands for all of it. All items of a list have one lead, which is weighed once.
    private QuoteDraft? ReadLed(int lead, int unit, int pair, ReadOnlySpan<QuoteDraft?> spoken)
    {
        if (_hopeless == (lead, text[unit].Kind)) return null;
        if (HoldsSpeech(unit, pair, spoken)) return null;
        var colon = Blanks.Before(text[lead].Text, text[lead].Text.Length) - 1;
        return colon > 0 ? Read(new Colon(lead, colon), unit, 0, pair, spoken) : null;
    }

    private int Next(int unit, ref ColonSearch colons, int from)
    {
        var line = text[unit].Text;
        var at = colons.First(unit, from);
        while (at < line.Length && !Leads(line, at)) at = colons.First(unit, at + 1);
        return at;
    }

    // Not that of a time, a ratio, an address or a title.
    private static bool Leads(ReadOnlySpan<char> line, int colon)
    {
        if (colon == 0 || Clause.IsInTitle(line, colon)) return false;
        return line[colon] == '：' || !char.IsAsciiDigit(line[colon - 1]) && colon + 1 < line.Length && line[colon + 1] != '/';
    }

    private static int Behind(ReadOnlySpan<char> line, int colon)
    {
        var start = colon + 1;
        var limit = Math.Min(line.Length, start + MaxGap);
        while (start < limit && line[start] is ' ' or '*' or '：' or ':' or '—' or '\u00A0') start++;
        return start;
    }

    private QuoteDraft? Read(Colon colon, int unit, int start, int pair, ReadOnlySpan<QuoteDraft?> spoken)
    {
        var line = text[unit].Text.AsSpan();
        if (line.Length - start < MinLength || QuotationMarks.All.Contains(line[start])) return null;
        var leadsHere = colon.Unit == unit;
        var at = leadsHere ? start : text[colon.Unit].Text.Length;
        var mark = new MarkPair(colon.Unit, at, colon.Unit, at);
        var report = NearbyReports.LeadingTo(text, mark, reports);
        var features = classifier.Begin(colon, at, unit, report, Watcher is not null);
        // What leads to them settles most words: where they end is of no interest then.
        if (UnmarkedClassifier.IsHopeless(features))
        {
            if (!leadsHere) _hopeless = (colon.Unit, text[unit].Kind);
            return null;
        }
        var words = new MarkPair(unit, start, unit, Math.Min(Clause.SentenceEnd(text, unit, start), line.Length) - 1) { Start = start };
        if (words.Close - words.Start < MinLength - 1) return null;
        classifier.AddWords(ref features, colon, words, report);
        Watcher?.SeeUnmarked(text, words, features);
        if (features.Probability < UnmarkedClassifier.Threshold) return null;
        var draft = leadsHere ? Inside(words, report, pair) : Whole(unit);
        draft.Confidence = features.Probability;
        if (draft.EndUnit == unit && draft.End - start < MinLength) return null;
        var (winner, trust) = speakers.Find(words, pair, NearbyReports.ReadBefore(text, leadsHere ? mark : words, pairs, pair, reports), spoken);
        Watcher?.SeeSpeakers(text, words, speakers.Ballot);
        var (source, certainty) = LeadOf(unit, leadsHere, winner) ?? (winner.Speaker is null ? winner : winner with { Rule = "unmarked" }, trust);
        draft.Attribute(source, text);
        draft.Trust = certainty;
        return draft;
    }

    // A label alone in the text before, or whom the line names that leads to the words.
    private (Attribution Source, double Trust)? LeadOf(int unit, bool leadsHere, in Attribution winner)
    {
        if (leadsHere) return null;
        if (around.LeadLabel(unit) is { Speaker: not null } label) return (label, LabelTrust);
        return around.Lead(unit) is { Speaker: { IsNamed: true } named } lead && named != winner.Speaker ? (lead with { Rule = "unmarked" }, LabelTrust) : null;
    }

    // With the emphasis that starts with the words, unless their sentence goes on; where a reporting word leads to them, where its report
    // ends; else with their sentence.
    private QuoteDraft Inside(in MarkPair words, int report, int pair)
    {
        var end = text[words.Unit].EmphasisEnd(words.Start);
        if (end < 0 || GoesOn(text[words.Unit].Text, end))
            end = report >= 0 && reports[report].Content == words.Start ? ends.Find(report, pair).Place : words.Close + 1;
        return new QuoteDraft(QuoteKind.Direct, words.Unit, words.Start, words.Unit, end);
    }

    // 店长说：**先做好这一家**，别的再说。
    private static bool GoesOn(string line, int end) => end < line.Length && line[end] is '，' or ',' or '、';

    private bool HoldsSpeech(int unit, int pair, ReadOnlySpan<QuoteDraft?> spoken)
    {
        for (; pair < pairs.Count && pairs[pair].Unit == unit; pair++)
            if (spoken[pair] is not null) return true;
        return false;
    }

    private QuoteDraft Whole(int unit)
    {
        var last = text.LastOfBlock(unit);
        var kind = text[unit].Kind == UnitKind.Quoted ? QuoteKind.Block : QuoteKind.Direct;
        return new QuoteDraft(kind, unit, 0, last, text[last].Text.Length);
    }
}
