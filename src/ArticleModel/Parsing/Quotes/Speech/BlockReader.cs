using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>
/// Finds block quotes and epigraphs that as a whole are someone's words: signed with dashes, led in by a line that ends in
/// a colon and names someone, or spoken of right behind them. Others are examples, summaries and asides.
/// </summary>
internal sealed class BlockReader(QuotedText text, Surroundings around)
{
    private const double Signed = 0.9;
    private const double Led = 0.75;
    private const double Introduced = 0.6;

    private const int MinSigned = 5;

    /// <summary>Signed words that no full stop ends are no term: at least so long.</summary>
    private const int MinOpen = 8;

    /// <summary>Returns the blocks, and removes from <paramref name="drafts"/> what stands in those that someone signed.</summary>
    /// <param name="drafts">The quotes that were found before.</param>
    public List<QuoteDraft> Read(List<QuoteDraft> drafts)
    {
        var covered = QuoteScratch.Fill(text.Scratch.Covered, text.Count);
        // Turns, and words in marks that are signed already, are not read anew.
        var settled = QuoteScratch.Fill(text.Scratch.Settled, text.Count);
        foreach (var draft in drafts)
        {
            var units = draft.Unit..(draft.EndUnit + 1);
            covered[units].Fill(true);
            if (draft.Kind == QuoteKind.Turn || draft.Rule == "signature") settled[units].Fill(true);
        }
        var blocks = new List<QuoteDraft>();
        bool[]? signed = null;
        var dashes = new TextSearch(text, "—");
        for (var unit = 0; unit < text.Count; unit++)
        {
            text.ThrowIfCancelled();
            ref readonly var words = ref text[unit];
            if (words.Kind == UnitKind.Quoted)
            {
                var units = unit..(text.LastOfBlock(unit) + 1);
                if (!settled[units].Contains(true) && ReadSignedBlock(unit, units.End.Value - 1) is { } whole)
                {
                    blocks.Add(whole);
                    (signed ??= new bool[text.Count]).AsSpan(units).Fill(true);
                }
                else if (!covered[units].Contains(true) && ReadQuoted(unit, units.End.Value - 1) is { } quoted) blocks.Add(quoted);
                unit = units.End.Value - 1;
            }
            else if (dashes.IsIn(unit) && !covered[unit] && !words.IsHeading && ReadSigned(unit) is { } paragraph) blocks.Add(paragraph);
        }
        if (signed is not null) Remove(drafts, signed);
        return blocks;
    }

    private static void Remove(List<QuoteDraft> drafts, bool[] units)
    {
        var kept = 0;
        for (var i = 0; i < drafts.Count; i++)
            if (!units[drafts[i].Unit]) drafts[kept++] = drafts[i];
        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    // What someone signed is theirs as a whole, whoever is quoted in it.
    private QuoteDraft? ReadSignedBlock(int first, int last)
    {
        var line = text[last].Text.AsSpan();
        var dash = line.LastIndexOf("——");
        if (dash < 0 || !EndsSentence(line[..dash]) || around.Signed(line[dash..]) is not { Speaker: not null } signed) return null;
        var end = line[..dash].TrimEnd(" *\n（(").Length;
        if (end > 0) return Make(first, last, end, signed, Signed);
        return last > first ? Make(first, last - 1, text[last - 1].Text.Length, signed, Signed) : null;
    }

    private QuoteDraft? ReadQuoted(int first, int last)
    {
        var line = text[last].Text.AsSpan();
        if (around.LeadLabel(first) is { Speaker: not null } label) return Make(first, last, line.Length, label, Led);
        return around.Introduction(first) is { Speaker: not null } introduced ? Make(first, last, line.Length, introduced, Introduced) : null;
    }

    // 春——夏——秋: a dash inside of a sentence signs nothing.
    private static bool EndsSentence(ReadOnlySpan<char> words)
    {
        var body = words.TrimEnd(" *（(");
        return body.IsEmpty || QuotationMarks.IsSentenceEnd(body[^1]) || QuotationMarks.Closes(body[^1]) || !HasDash(body);
    }

    private static bool HasDash(ReadOnlySpan<char> words) => words.Contains("——", StringComparison.Ordinal);

    // A paragraph that ends in a signature: …。——某人
    private QuoteDraft? ReadSigned(int unit)
    {
        var line = text[unit].Text.AsSpan().TrimEnd(" *。");
        var tail = Math.Max(0, line.Length - Surroundings.MaxSignature);
        var dash = tail + line[tail..].LastIndexOf("——");
        if (dash < Math.Max(tail, MinSigned)) return null;
        var words = line[..dash].TrimEnd(" *\n（(");
        if (words.IsEmpty || around.Signed(line[dash..]) is not { Speaker: { } speaker } signed) return null;
        var isSentence = QuotationMarks.IsSentenceEnd(words[^1]) || QuotationMarks.Closes(words[^1]) || line[words.Length..dash].IndexOf('\n') >= 0;
        if (!isSentence && (!IsOpen(words) || !IsKnown(speaker) || EndsInStop(text[unit].Text))) return null;
        var isMarked = QuotationMarks.Opens(words[0]) && QuotationMarks.Closes(words[^1]);
        return Make(unit, unit, isMarked ? words.Length - 1 : words.Length, signed, Signed, isMarked ? 1 : 0);
    }

    // 绕不开一个人——某人。: a sentence that ends in what it is about, and no signature.
    private static bool EndsInStop(ReadOnlySpan<char> line) => Blanks.TrimEnd(line) is [.., '。'];

    private static bool IsOpen(ReadOnlySpan<char> words) => words.Length >= MinOpen && TraitSum.Of(words).Functions >= 2 && !HasDash(words);

    private static bool IsKnown(CastMember speaker) => speaker.IsNamed || speaker.Kind == SpeakerKind.Document;

    private QuoteDraft Make(int first, int last, int end, Attribution attribution, double confidence, int start = 0)
    {
        var draft = new QuoteDraft(QuoteKind.Block, first, start, last, end) { Confidence = confidence };
        draft.Attribute(attribution with { Rule = "block" }, text);
        return draft;
    }
}
