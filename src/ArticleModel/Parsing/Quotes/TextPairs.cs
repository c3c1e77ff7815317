using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes;

/// <summary>The text as numbered pairs of characters, each unit numbered when it is first asked for.</summary>
internal sealed class TextPairs(QuotedText text)
{
    private const int MaxOpening = 1000;

    private ushort[]?[] _units = [];
    private ushort[]? _opening;

    /// <summary>The pairs of the first thousand characters of the article.</summary>
    public ReadOnlySpan<ushort> Opening => _opening ??= ReadOpening();

    /// <summary>Returns the pairs of a unit from <paramref name="start"/> up to <paramref name="end"/>; both may lie outside of it.</summary>
    public ReadOnlySpan<ushort> In(int unit, int start, int end)
    {
        var pairs = Unit(unit);
        start = Math.Clamp(start, 0, pairs.Length);
        return pairs[start..Math.Clamp(end - 1, start, pairs.Length)];
    }

    /// <summary>Returns the last pairs before <paramref name="at"/>, those of the unit before included, as many as <paramref name="buffer"/> holds.</summary>
    public ReadOnlySpan<ushort> Before(int unit, int at, Span<ushort> buffer)
    {
        var own = In(unit, at - buffer.Length, at);
        var prior = unit > 0 ? Unit(unit - 1) : [];
        prior = prior[Math.Max(0, prior.Length - (buffer.Length - own.Length))..];
        prior.CopyTo(buffer);
        own.CopyTo(buffer[prior.Length..]);
        return buffer[..(prior.Length + own.Length)];
    }

    /// <summary>Returns the first pairs from <paramref name="at"/>, those of the unit behind included, as many as <paramref name="buffer"/> holds.</summary>
    public ReadOnlySpan<ushort> Behind(int unit, int at, Span<ushort> buffer)
    {
        var own = In(unit, at, at + buffer.Length);
        own.CopyTo(buffer);
        var next = unit + 1 < text.Count ? Unit(unit + 1) : [];
        next = next[..Math.Min(next.Length, buffer.Length - own.Length)];
        next.CopyTo(buffer[own.Length..]);
        return buffer[..(own.Length + next.Length)];
    }

    private ReadOnlySpan<ushort> Unit(int unit)
    {
        if (_units.Length == 0) _units = new ushort[text.Count][];
        if (_units[unit] is { } known) return known;
        var words = text[unit].Text;
        var pairs = _units[unit] = new ushort[Math.Max(0, words.Length - 1)];
        Bigrams.Default.Number(words, pairs);
        return pairs;
    }

    private ushort[] ReadOpening()
    {
        var opening = new List<ushort>(MaxOpening);
        for (var unit = 0; unit < text.Count && opening.Count < MaxOpening; unit++) opening.AddRange(In(unit, 0, MaxOpening - opening.Count + 1));
        return [.. opening];
    }
}
