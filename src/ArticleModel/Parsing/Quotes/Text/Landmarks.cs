using System.Buffers;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Notes in one pass over the text where anything may stand that the first stages look for, so that none of them reads every
/// character again. Settles where nothing stands; what does stand at a place is for the stage to tell.
/// </summary>
internal sealed class Landmarks : IDisposable
{
    // The places of two kinds.
    private const int TitleBit = 2;
    private const int NameBit = 7;

    /// <summary>So many characters are read before the token is looked at.</summary>
    private const int Stretch = 65_536;

    // What a character is by itself, and what starts with two or goes on with them, by their hash: made by LandmarkTable.
    private static readonly Numbers s_characters = Numbers.Open("Quotes.landmarks.bin");
    private static readonly Numbers s_pairs = Numbers.Open("Quotes.landmark-pairs.bin");

    private readonly QuotedText _text;
    private LandmarkKinds[] _kinds;

    public Landmarks(QuotedText text)
    {
        _text = text;
        _kinds = ArrayPool<LandmarkKinds>.Shared.Rent(text.Length + UnitLandmarks.Padding);
        for (var unit = 0; unit < text.Count; unit++) Note(text[unit].Text, _kinds.AsSpan(text[unit].Offset));
    }

    /// <summary>What may stand at each character of a unit.</summary>
    public UnitLandmarks In(int unit) => new(_kinds.AsSpan(_text[unit].Offset), _text[unit].Text.Length);

    /// <summary>What may stand at each character of all units, one behind the other.</summary>
    public UnitLandmarks All => new(_kinds, _text.Length);

    /// <summary>Tells whether any of <paramref name="wanted"/> may stand anywhere.</summary>
    public bool Has(LandmarkKinds wanted) => All.Next(wanted, 0) >= 0;

    public void Dispose()
    {
        ArrayPool<LandmarkKinds>.Shared.Return(_kinds);
        _kinds = [];
    }

    private void Note(ReadOnlySpan<char> text, Span<LandmarkKinds> kinds)
    {
        if (text.Length > 1)
        {
            var leads = 1;
            for (var start = 0; start < text.Length - 2; start += Stretch)
            {
                _text.ThrowIfCancelled();
                leads = Note(text.Slice(start, Math.Min(Stretch + 2, text.Length - start)), kinds[start..], leads);
            }
            // Behind the last two stands nothing.
            Note([text[^2], text[^1], '\0'], kinds[(text.Length - 2)..], leads);
        }
        if (!text.IsEmpty) kinds[text.Length - 1] = (LandmarkKinds)s_characters.Span[text[^1]];
    }

    // What starts at each character but the last two. Without branches: what stands where is hard to guess. The tables have a
    // place for every character and every hash, and the compiler sees it.
    private static int Note(ReadOnlySpan<char> text, Span<LandmarkKinds> kinds, int leads)
    {
        var characters = s_characters.Span[..LandmarkTable.Size];
        var pairs = s_pairs.Span[..LandmarkTable.Size];
        var thirds = text[2..];
        var notes = kinds[..thirds.Length];
        var (first, second) = (text[0], text[1]);
        var (own, pair) = ((int)characters[first], (int)pairs[Lexicon.Hash(first, second)]);
        for (var i = 0; i < notes.Length; i++)
        {
            var third = thirds[i];
            var next = (int)characters[second];
            var nextPair = (int)pairs[Lexicon.Hash(second, third)];
            var found = own | (byte)pair | pair >> LandmarkTable.LongBit & nextPair >> LandmarkTable.RestBit;
            var mayName = (own >> LandmarkTable.StartBit | next >> LandmarkTable.TailBit | (first == second ? 1 : 0)) & leads;
            notes[i] = (LandmarkKinds)(found | mayName << NameBit);
            // What may be a title is not looked at twice.
            leads = found >> LandmarkTable.LeadBit & ~(found >> TitleBit) & 1;
            first = second;
            second = third;
            own = next;
            pair = nextPair;
        }
        return leads;
    }
}
