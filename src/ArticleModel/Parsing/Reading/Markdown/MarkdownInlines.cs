using System.Buffers;
using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles the markup that archives are made of: emphasis, escapes, line ends, plain links and images. Gives up on anything
/// else, which is Markdig's, and gives what Markdig would give otherwise.
/// </summary>
internal sealed class MarkdownInlines(string text, CancellationToken cancellationToken)
{
    /// <summary>Runs of * and _ in one paragraph: pairing them and putting what they mark in order cannot be interrupted.</summary>
    private const int MaxEmphasisRuns = 65_536;

    private static readonly SearchValues<char> s_markup = SearchValues.Create("\\*_`[]!&<\n\r");
    private static readonly SearchValues<char> s_notPlainLabel = SearchValues.Create("[]\\*_`&<!\n\r");
    private static readonly SearchValues<char> s_notPlainUrl = SearchValues.Create("()<>\\& \t\n\r");

    // Of the leaf that is read; found when first asked for, since hardly a leaf holds a bracket that closes nothing.
    private int? _lastTarget;

    // Of the last image that was a leaf: most images of a page have the same, its title.
    private string _lastLabel = "";

    /// <summary>Returns the image that a leaf is, if it is nothing else.</summary>
    public Image? TryReadImage(SourceSpan leaf)
    {
        if (!text.AsSpan(leaf.Start, leaf.Length).StartsWith("![", StringComparison.Ordinal)) return null;
        var labelEnd = LabelEnd(leaf.Start + 2, leaf.End());
        if (labelEnd < 0 || labelEnd + 1 == leaf.End() || text[labelEnd + 1] != '(') return null;
        var urlEnd = UrlEnd(labelEnd + 2, leaf.End());
        if (urlEnd + 1 != leaf.End()) return null;
        var label = text.AsSpan(leaf.Start + 2, labelEnd - leaf.Start - 2);
        if (!label.SequenceEqual(_lastLabel)) _lastLabel = label.ToString();
        return new Image { Url = text[(labelEnd + 2)..urlEnd], Alt = label.IsEmpty ? null : _lastLabel, Span = leaf };
    }

    /// <summary>Tells whether a leaf is bold from end to end and nothing else, as headings are that somebody typed as paragraphs.</summary>
    public bool IsBold(SourceSpan leaf) =>
        text.AsSpan(leaf.Start, leaf.Length) is ['*', '*', .. { IsEmpty: false } words, '*', '*']
        && !words.ContainsAny(s_markup) && TouchesMarks(words[0]) && TouchesMarks(words[^1]);

    /// <summary>Tells <paramref name="builder"/> about the markup in <paramref name="leaf"/>; false if some of it is left to Markdig.</summary>
    public bool TryRead(SourceSpan leaf, LeafBuilder builder)
    {
        var end = leaf.End();
        _lastTarget = null;
        var position = leaf.Start;
        while (position < end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var found = text.AsSpan(position, end - position).IndexOfAny(s_markup);
            if (found < 0) break;
            position = Read(leaf, position + found, builder);
            if (position < 0) return false;
        }
        PairRuns(builder);
        return true;
    }

    private static bool TouchesMarks(char edge) => CharacterClasses.Of(edge) is not (CharacterClass.Space or CharacterClass.Unsure);

    private int Read(SourceSpan leaf, int at, LeafBuilder builder) => text[at] switch
    {
        '\\' => ReadEscape(at, leaf.End(), builder),
        '*' or '_' => ReadRun(leaf, at, builder.Runs),
        '\n' or '\r' => ReadLineEnd(leaf, at, builder),
        '[' => ReadLink(leaf, at, builder),
        '!' => at + 1 < leaf.End() && text[at + 1] == '[' ? ReadImage(at, leaf.End(), builder) : at + 1,
        '&' => MayBeEntity(at, leaf.End()) ? -1 : at + 1,
        '<' => MayBeAutolink(at, leaf.End()) ? -1 : at + 1,
        ']' => at + 1,
        _ => -1,
    };

    private int ReadEscape(int at, int end, LeafBuilder builder)
    {
        if (at + 1 == end || !IsAsciiPunctuation(text[at + 1])) return at + 1 < end && text[at + 1] is '\n' or '\r' ? -1 : at + 1;
        builder.Hide(at, at + 1);
        return at + 2;
    }

    private int ReadRun(SourceSpan leaf, int at, List<EmphasisRun> runs)
    {
        var count = 1;
        while (at + count < leaf.End() && text[at + count] == text[at]) count++;
        if (!EmphasisRun.TryRead(text, leaf, at, count, out var run) || runs.Count == MaxEmphasisRuns) return -1;
        runs.Add(run);
        return at + count;
    }

    // White space around a line end is not text; two spaces before it ask for the break.
    private int ReadLineEnd(SourceSpan leaf, int at, LeafBuilder builder)
    {
        var lineEnd = at;
        while (lineEnd > leaf.Start && text[lineEnd - 1] is ' ' or '\t') lineEnd--;
        if (text.AsSpan(lineEnd, at - lineEnd).Contains('\t')) return -1;
        if (text[at] == '\r' && at + 1 < leaf.End() && text[at + 1] == '\n') at++;
        builder.Hide(lineEnd, at);
        if (text[at] == '\r') builder.Replace(at, at + 1, "\n");
        var spaces = text[at] == '\n' && at > lineEnd && text[at - 1] == '\r' ? at - 1 - lineEnd : at - lineEnd;
        if (spaces >= 2) builder.Mark(TextMarkKind.Break, at, at + 1);
        var next = at + 1;
        while (next < leaf.End() && text[next] is ' ' or '\t') next++;
        builder.Hide(at + 1, next);
        return next;
    }

    // [label](url) with nothing to read in either. Without a "(" behind it, a bracket is text: this source defines no links. But
    // Markdig looks for the end of a link behind [label][name] too.
    private int ReadLink(SourceSpan leaf, int at, LeafBuilder builder)
    {
        var end = leaf.End();
        var labelEnd = LabelEnd(at + 1, end);
        if (labelEnd < 0 || text.AsSpan(labelEnd, end - labelEnd).StartsWith("][")) return at < LastTarget(leaf) ? -1 : at + 1;
        if (labelEnd + 1 == end || text[labelEnd + 1] != '(') return at + 1;
        var urlEnd = UrlEnd(labelEnd + 2, end);
        if (urlEnd < 0) return -1;
        builder.Hide(at, at + 1);
        builder.Hide(labelEnd, urlEnd + 1);
        builder.Mark(TextMarkKind.Link, at + 1, labelEnd, text[(labelEnd + 2)..urlEnd]);
        return urlEnd + 1;
    }

    private int LastTarget(SourceSpan leaf) =>
        _lastTarget ??= leaf.Start + text.AsSpan(leaf.Start, leaf.Length).LastIndexOf("](", StringComparison.Ordinal);

    private int ReadImage(int at, int end, LeafBuilder builder)
    {
        var labelEnd = LabelEnd(at + 2, end);
        if (labelEnd < 0 || labelEnd + 1 == end || text[labelEnd + 1] != '(') return -1;
        var urlEnd = UrlEnd(labelEnd + 2, end);
        if (urlEnd < 0) return -1;
        builder.Hide(at, urlEnd + 1);
        builder.Image(text[(labelEnd + 2)..urlEnd], text[(at + 2)..labelEnd], null, SourceSpan.FromBounds(at, urlEnd + 1));
        return urlEnd + 1;
    }

    private int LabelEnd(int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOfAny(s_notPlainLabel);
        return length >= 0 && text[start + length] == ']' ? start + length : -1;
    }

    private int UrlEnd(int start, int end)
    {
        while (true)
        {
            var length = text.AsSpan(start, end - start).IndexOfAny(s_notPlainUrl);
            if (length < 0) return -1;
            start += length;
            if (text[start] == ')') return start;
            if (text[start] != '&' || MayBeEntity(start, end)) return -1;
            start++;
        }
    }

    // "&amp;" and "&#38;" are entities; "A & B" and "?a=1&b=2" are not.
    private bool MayBeEntity(int at, int end)
    {
        var name = text.AsSpan(at + 1, end - at - 1);
        var length = 0;
        while (length < name.Length && char.IsAsciiLetterOrDigit(name[length])) length++;
        return length < name.Length && name[length] is ';' or '#';
    }

    // "<https://…>" and "<a@b.c>" are links; "a < b" and "<role>" are not.
    private bool MayBeAutolink(int at, int end)
    {
        var rest = text.AsSpan(at + 1, end - at - 1);
        var close = rest.IndexOfAny("> <\n\r");
        return close >= 0 && rest[close] == '>' && rest[..close].ContainsAny(':', '@');
    }

    private static bool IsAsciiPunctuation(char c) => c is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(c);

    // The procedure "process emphasis" of CommonMark 0.31.2: each run that can close looks back for one to open with.
    private void PairRuns(LeafBuilder builder)
    {
        var runs = CollectionsMarshal.AsSpan(builder.Runs);
        if (runs.IsEmpty) return;
        Span<int> bottoms = stackalloc int[12];
        bottoms.Fill(-1);
        var last = -1;
        for (var i = 0; i < runs.Length; i++)
        {
            runs[i].Previous = last;
            last = i;
            if (runs[i].CanClose) last = CloseWith(runs, i, bottoms, builder);
        }
        foreach (ref var run in runs)
            if (run.Mark == '*' && run.Count > 1) builder.Loose(run.Start, run.Count);
    }

    // Returns the last run that can still be used: the closing one itself, unless it is used up or cannot open.
    private static int CloseWith(Span<EmphasisRun> runs, int closing, Span<int> bottoms, LeafBuilder builder)
    {
        ref var closer = ref runs[closing];
        while (closer.Count > 0)
        {
            ref var bottom = ref bottoms[BottomOf(closer)];
            var opening = closer.Previous;
            while (opening > bottom && !Matches(runs[opening], closer)) opening = runs[opening].Previous;
            if (opening <= bottom)
            {
                bottom = closer.Previous;
                break;
            }
            ref var opener = ref runs[opening];
            while (opener.Count > 0 && closer.Count > 0) Pair(ref opener, ref closer, builder);
            closer.Previous = opener.Count > 0 ? opening : opener.Previous;
            // With fewer marks it may match what it did not match before.
            if (opener.Count > 0) foreach (ref var other in bottoms) other = Math.Min(other, opener.Previous);
        }
        return closer.Count > 0 && closer.CanOpen ? closing : closer.Previous;
    }

    private static void Pair(ref EmphasisRun opener, ref EmphasisRun closer, LeafBuilder builder)
    {
        var used = opener.Count >= 2 && closer.Count >= 2 ? 2 : 1;
        opener.Count -= used;
        var innerStart = opener.Start + opener.Count;
        builder.Hide(innerStart, innerStart + used);
        builder.Hide(closer.Start, closer.Start + used);
        builder.Mark(used == 2 ? TextMarkKind.Strong : TextMarkKind.Emphasis, innerStart + used, closer.Start);
        closer.Start += used;
        closer.Count -= used;
    }

    // The standard's rule of three counts the marks that the runs had; Markdig counts those they have left.
    private static bool Matches(in EmphasisRun opener, in EmphasisRun closer)
    {
        if (!opener.CanOpen || opener.Mark != closer.Mark) return false;
        if (!opener.CanClose && !closer.CanOpen) return true;
        return (opener.Count + closer.Count) % 3 != 0 || (opener.Count % 3 == 0 && closer.Count % 3 == 0);
    }

    private static int BottomOf(in EmphasisRun closer) =>
        (closer.Mark == '*' ? 0 : 6) + (closer.CanOpen ? 3 : 0) + closer.Count % 3;
}
