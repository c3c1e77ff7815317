using System.Buffers;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Notes in one pass over the text where anything may stand that the first stages look for, so that none of them reads every
/// character again. Settles where nothing stands; what does stand at a place is for the stage to tell.
/// </summary>
internal sealed class Landmarks : IDisposable
{
    private readonly QuotedText _text;
    private LandmarkKinds[] _kinds;

    // A bit for each character, those of one kind behind those of the other.
    private ulong[] _bits;
    private readonly int _countOfBits;

    // What may stand anywhere.
    private readonly LandmarkKinds _any;

    public Landmarks(QuotedText text)
    {
        _text = text;
        _kinds = ArrayPool<LandmarkKinds>.Shared.Rent(text.Length + UnitLandmarks.Block);
        _countOfBits = PlaceBits.Count(text.Length);
        _bits = ArrayPool<ulong>.Shared.Rent(3 * _countOfBits);
        _any = new LandmarkScan(text, text.Scratch.Landmarks).Note(_kinds, Bits(0), Bits(1), Bits(2));
        _kinds.AsSpan(text.Length, UnitLandmarks.Block).Clear();
    }

    /// <summary>What may stand at each character of a unit.</summary>
    public UnitLandmarks In(int unit) => new(_kinds.AsSpan(_text[unit].Offset), _text[unit].Text.Length);

    /// <summary>What may stand at each character of all units, one behind the other.</summary>
    public UnitLandmarks All => new(_kinds, _text.Length);

    /// <summary>Where one of <see cref="Clause.Marks"/> stands in a unit.</summary>
    public PlaceBits ClauseMarks(in TextUnit unit) => new(_bits, unit.Offset);

    /// <summary>Where one of <see cref="QuotationMarks.SentenceEnds"/> stands in a unit.</summary>
    public PlaceBits SentenceEnds(in TextUnit unit) => new(_bits, _countOfBits * PlaceBits.Block + unit.Offset);

    /// <summary>Where a colon stands in all units, one behind the other.</summary>
    public PlaceBits Colons => new(_bits, 2 * _countOfBits * PlaceBits.Block);

    /// <summary>Tells whether any of <paramref name="wanted"/> may stand anywhere.</summary>
    public bool Has(LandmarkKinds wanted) => (_any & wanted) != 0;

    public void Dispose()
    {
        ArrayPool<LandmarkKinds>.Shared.Return(_kinds);
        ArrayPool<ulong>.Shared.Return(_bits);
        (_kinds, _bits) = ([], []);
    }

    private Span<ulong> Bits(int kind) => _bits.AsSpan(kind * _countOfBits + 1, _countOfBits - 2);
}
