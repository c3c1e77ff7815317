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

    // A bit for each character; see PlaceBits.
    private ulong[] _clauseMarks;
    private ulong[] _sentenceEnds;

    // What may stand anywhere.
    private readonly LandmarkKinds _any;

    public Landmarks(QuotedText text)
    {
        _text = text;
        _kinds = ArrayPool<LandmarkKinds>.Shared.Rent(text.Length + UnitLandmarks.Block);
        var count = PlaceBits.Count(text.Length);
        _clauseMarks = ArrayPool<ulong>.Shared.Rent(count);
        _sentenceEnds = ArrayPool<ulong>.Shared.Rent(count);
        _any = new LandmarkScan(text, text.Scratch.Landmarks).Note(_kinds, _clauseMarks.AsSpan(1), _sentenceEnds.AsSpan(1));
        _kinds.AsSpan(text.Length, UnitLandmarks.Block).Clear();
    }

    /// <summary>What may stand at each character of a unit.</summary>
    public UnitLandmarks In(int unit) => new(_kinds.AsSpan(_text[unit].Offset), _text[unit].Text.Length);

    /// <summary>What may stand at each character of all units, one behind the other.</summary>
    public UnitLandmarks All => new(_kinds, _text.Length);

    /// <summary>Where one of <see cref="Clause.Marks"/> stands in a unit.</summary>
    public PlaceBits ClauseMarks(int unit) => new(_clauseMarks, _text[unit].Offset);

    /// <summary>Where one of <see cref="QuotationMarks.SentenceEnds"/> stands in a unit.</summary>
    public PlaceBits SentenceEnds(int unit) => new(_sentenceEnds, _text[unit].Offset);

    /// <summary>Tells whether any of <paramref name="wanted"/> may stand anywhere.</summary>
    public bool Has(LandmarkKinds wanted) => (_any & wanted) != 0;

    public void Dispose()
    {
        ArrayPool<LandmarkKinds>.Shared.Return(_kinds);
        ArrayPool<ulong>.Shared.Return(_clauseMarks);
        ArrayPool<ulong>.Shared.Return(_sentenceEnds);
        (_kinds, _clauseMarks, _sentenceEnds) = ([], [], []);
    }
}
