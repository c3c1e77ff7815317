using System.Buffers;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Notes in one pass over the text where anything may stand that the first stages look for, so that none of them reads every
/// character again. Settles where nothing stands; what does stand at a place is for the stage to tell.
/// </summary>
internal sealed class Landmarks : IDisposable
{
    /// <summary>So many characters are read before the token is looked at.</summary>
    private const int Stretch = 65_536;

    // What a character is by itself, then what may start with two, by their hash: made by LandmarkTable.
    private static readonly EmbeddedFile s_table = EmbeddedFile.Open("Quotes.landmarks.bin");

    private readonly QuotedText _text;
    private LandmarkKinds[] _kinds;

    public Landmarks(QuotedText text)
    {
        _text = text;
        _kinds = ArrayPool<LandmarkKinds>.Shared.Rent(text.Length + UnitLandmarks.Padding);
        for (var unit = 0; unit < text.Count; unit++) Note(text[unit].Text, _kinds.AsSpan(text[unit].Offset));
    }

    private static ReadOnlySpan<LandmarkKinds> Characters => MemoryMarshal.Cast<byte, LandmarkKinds>(s_table.Bytes)[..LandmarkTable.Characters];

    private static ReadOnlySpan<LandmarkKinds> Pairs => MemoryMarshal.Cast<byte, LandmarkKinds>(s_table.Bytes)[LandmarkTable.Characters..];

    /// <summary>What may stand at each character of a unit.</summary>
    public UnitLandmarks In(int unit) => new(_kinds.AsSpan(_text[unit].Offset), _text[unit].Text.Length);

    public void Dispose()
    {
        ArrayPool<LandmarkKinds>.Shared.Return(_kinds);
        _kinds = [];
    }

    private void Note(ReadOnlySpan<char> text, Span<LandmarkKinds> kinds)
    {
        if (text.IsEmpty) return;
        for (var start = 0; start < text.Length; start += Stretch)
        {
            _text.ThrowIfCancelled();
            Note(text, kinds, start, Math.Min(start + Stretch, text.Length - 1));
        }
        kinds[text.Length - 1] = Characters[text[^1]];
    }

    // What starts at each character but the last.
    private static void Note(ReadOnlySpan<char> text, Span<LandmarkKinds> kinds, int start, int end)
    {
        var characters = Characters;
        var pairs = Pairs;
        for (var at = start; at < end; at++) kinds[at] = characters[text[at]] | pairs[Lexicon.Hash(text[at], text[at + 1])];
    }
}
