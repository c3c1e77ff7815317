using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>
/// What reporting words weigh by themselves, for those of four characters at most: articles use the same few again and again. Keeps what
/// it is given, until another word takes the place; what stands next to a word is for <see cref="ReportViews"/>.
/// </summary>
internal sealed class KnownVerbs
{
    private const int SlotBits = 9;

    private readonly Verb[] _verbs = new Verb[(1 << SlotBits) + 1];

    /// <summary>Returns the place for what is known of a word: whoever finds nothing there writes it.</summary>
    public ref Verb Find(in Report report, ReadOnlySpan<char> verb, out bool isKnown)
    {
        var key = WordKey.AtStart(verb);
        var shape = (uint)report.Flags | (uint)report.Lead << 16 | (uint)verb.Length << 24;
        isKnown = false;
        if (verb.Length > WordKey.Length) return ref _verbs[^1];
        ref var known = ref _verbs[(key + shape) * 0x9E3779B97F4A7C15 >> 64 - SlotBits];
        isKnown = known.Key == key && known.Shape == shape;
        (known.Key, known.Shape) = (key, shape);
        return ref known;
    }

    /// <summary>What is known of a word: its first characters, its flags, lead and length, and what it weighs.</summary>
    public record struct Verb(ulong Key, uint Shape, VerbGroups Groups, double Weight);
}
