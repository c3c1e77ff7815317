using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Notes what may stand at each character of a text, block by block. Settles everything for many characters at a time but the looks
/// into the tables, and nothing by a branch: what stands where is hard to guess.
/// </summary>
internal readonly ref struct LandmarkScan
{
    /// <summary>How many numbers of memory a scan needs.</summary>
    public const int Memory = 3 * Row;

    private const int Block = 1024;

    // A block, what stands behind it, and what a vector may reach beyond.
    private const int Row = Block + 64;

    // What a character is by itself, and what starts with two or goes on with them, by their hash: made by LandmarkTable.
    private static readonly EmbeddedFile s_characters = EmbeddedFile.Open("Quotes.landmarks.bin");
    private static readonly EmbeddedFile s_pairs = EmbeddedFile.Open("Quotes.landmark-pairs.bin");

    private readonly QuotedText _text;
    private readonly Span<ushort> _hashes;
    private readonly Span<byte> _own;
    private readonly Span<byte> _pairs;

    // Whether a character stands twice, in all bits.
    private readonly Span<byte> _doubled;

    // What was found at the character before the block, then at each of the block.
    private readonly Span<byte> _found;

    /// <param name="text">The text, which tells whether the search was cancelled.</param>
    /// <param name="memory">As many numbers as <see cref="Memory"/> says.</param>
    public LandmarkScan(QuotedText text, Span<ushort> memory)
    {
        _text = text;
        _hashes = memory[..Row];
        var rows = MemoryMarshal.AsBytes(memory[Row..]);
        _own = rows[..Row];
        _pairs = rows.Slice(Row, Row);
        _doubled = rows.Slice(2 * Row, Row);
        _found = rows.Slice(3 * Row, Row);
    }

    /// <summary>Writes what may stand at each character of <see cref="QuotedText.Joined"/>, and as much beyond as a vector is long.</summary>
    /// <param name="kinds">What may stand there.</param>
    /// <param name="clauseMarks">A bit for each of <see cref="Clause.Marks"/>.</param>
    /// <param name="sentenceEnds">A bit for each of <see cref="QuotationMarks.SentenceEnds"/>.</param>
    /// <param name="colons">A bit for each colon.</param>
    /// <returns>What may stand anywhere.</returns>
    public LandmarkKinds Note(Span<LandmarkKinds> kinds, Span<ulong> clauseMarks, Span<ulong> sentenceEnds, Span<ulong> colons)
    {
        var text = MemoryMarshal.Cast<char, ushort>(_text.Padded);
        // A name may start a text.
        _found[0] = LandmarkTable.Lead;
        var any = Vector256<byte>.Zero;
        for (var start = 0; start < _text.Length; start += Block)
        {
            _text.ThrowIfCancelled();
            var length = Math.Min(Block, _text.Length - start);
            // The vectors that hold the block and one more character.
            var count = length / Vector256<byte>.Count + 1;
            LookUp(text[start..], count);
            Find(count);
            var bits = start / PlaceBits.Block;
            var blocks = (length + PlaceBits.Block - 1) / PlaceBits.Block;
            Punctuate(clauseMarks.Slice(bits, blocks), sentenceEnds.Slice(bits, blocks), colons.Slice(bits, blocks));
            any |= Write(Vectors(MemoryMarshal.AsBytes(kinds[start..]), count));
            _found[0] = _found[length];
        }
        var anywhere = LandmarkKinds.None;
        for (var i = 0; i < Vector256<byte>.Count; i++) anywhere |= (LandmarkKinds)any[i];
        return anywhere;
    }

    // Between two texts stands no word.
    private void LookUp(ReadOnlySpan<ushort> characters, int count)
    {
        var first = MemoryMarshal.Cast<ushort, Vector256<ushort>>(characters)[..(2 * count)];
        var second = MemoryMarshal.Cast<ushort, Vector256<ushort>>(characters[1..])[..(2 * count)];
        var hashes = MemoryMarshal.Cast<ushort, Vector256<ushort>>(_hashes)[..(2 * count)];
        var doubled = MemoryMarshal.Cast<byte, Vector128<byte>>(_doubled)[..(2 * count)];
        for (var i = 0; i < hashes.Length; i++)
        {
            var (character, next) = (first[i], second[i]);
            var isSeparator = Vector256.Equals(character, Vector256.Create((ushort)QuotedText.Separator));
            hashes[i] = Vector256.AndNot(LandmarkTable.Hash(character, next), isSeparator);
            var isDoubled = Vector256.Equals(character, next);
            doubled[i] = Vector128.Narrow(isDoubled.GetLower(), isDoubled.GetUpper());
        }
        Replace(s_characters, characters, _own, count);
        Replace(s_pairs, _hashes, _pairs, count);
    }

    private static void Replace(EmbeddedFile table, ReadOnlySpan<ushort> keys, Span<byte> found, int count)
    {
        // The compiler sees that the table has a place for every key.
        var values = table.Bytes[..LandmarkTable.Size];
        var eights = MemoryMarshal.Cast<byte, Eight<byte>>(found)[..(4 * count)];
        var from = MemoryMarshal.Cast<ushort, Eight<ushort>>(keys)[..eights.Length];
        for (var i = 0; i < eights.Length; i++)
        {
            ref readonly var key = ref from[i];
            ref var to = ref eights[i];
            to.First = values[key.First];
            to.Second = values[key.Second];
            to.Third = values[key.Third];
            to.Fourth = values[key.Fourth];
            to.Fifth = values[key.Fifth];
            to.Sixth = values[key.Sixth];
            to.Seventh = values[key.Seventh];
            to.Eighth = values[key.Eighth];
        }
    }

    // Some bits of words tell of marks what they are.
    private void Punctuate(Span<ulong> clauseMarks, Span<ulong> sentenceEnds, Span<ulong> colons)
    {
        var own = MemoryMarshal.Cast<byte, (Vector256<ushort> Low, Vector256<ushort> High)>(_own)[..clauseMarks.Length];
        sentenceEnds = sentenceEnds[..own.Length];
        colons = colons[..own.Length];
        for (var i = 0; i < own.Length; i++)
        {
            var (low, high) = own[i];
            var marks = Bits(low << LandmarkTable.MarkShift, high << LandmarkTable.MarkShift);
            clauseMarks[i] = marks;
            sentenceEnds[i] = marks & Bits(low << LandmarkTable.SentenceEndShift, high << LandmarkTable.SentenceEndShift);
            colons[i] = marks & Bits(low << LandmarkTable.ColonShift, high << LandmarkTable.ColonShift);
        }
    }

    // The first bit of each character.
    private static ulong Bits(Vector256<ushort> low, Vector256<ushort> high) =>
        low.AsByte().ExtractMostSignificantBits() | (ulong)high.AsByte().ExtractMostSignificantBits() << Vector256<byte>.Count;

    // Words of one character, of two, and longer ones whose second and third fit too.
    private void Find(int count)
    {
        const byte ownKinds = byte.MaxValue & ~(1 << LandmarkTable.TailBit | 1 << LandmarkTable.StartBit);
        var own = Vectors(_own, count);
        var pairs = Vectors(_pairs, count);
        var next = Vectors(_pairs[1..], count);
        var found = Vectors(_found[1..], count);
        for (var i = 0; i < found.Length; i++)
        {
            var longer = (pairs[i].AsUInt16() >> LandmarkTable.LongBits).AsByte() & -(next[i] & Vector256.Create(LandmarkTable.Rest));
            var words = pairs[i] & Vector256.Create((byte)LandmarkTable.PairKinds) | longer & Vector256.Create((byte)LandmarkTable.LongKinds);
            // No mark of a clause but quotation marks is a landmark.
            var isClauseMark = Vector256.Equals(own[i] & Vector256.Create(LandmarkTable.ClauseMark), Vector256.Create(LandmarkTable.ClauseMark));
            found[i] = Vector256.AndNot(own[i] & Vector256.Create(ownKinds), isClauseMark & Vector256.Create(LandmarkTable.AnyClauseMark)) | words;
        }
    }

    // Names may start behind some characters, but what may be a title is not looked at twice.
    private Vector256<byte> Write(Span<Vector256<byte>> kinds)
    {
        const byte name = (byte)LandmarkKinds.Name;
        const byte leadOrTitle = LandmarkTable.Lead | (byte)LandmarkKinds.Title;
        var own = Vectors(_own, kinds.Length);
        var next = Vectors(_own[1..], kinds.Length);
        var doubled = Vectors(_doubled, kinds.Length);
        var before = Vectors(_found, kinds.Length);
        var found = Vectors(_found[1..], kinds.Length);
        var any = Vector256<byte>.Zero;
        for (var i = 0; i < kinds.Length; i++)
        {
            var leads = Vector256.Equals(before[i] & Vector256.Create(leadOrTitle), Vector256.Create(LandmarkTable.Lead));
            var starts = own[i].AsUInt16() | next[i].AsUInt16() << LandmarkTable.StartBit - LandmarkTable.TailBit | doubled[i].AsUInt16();
            var names = (starts >> LandmarkTable.StartBit - LandmarkTable.NameBit).AsByte() & leads;
            kinds[i] = Vector256.ConditionalSelect(Vector256.Create(name), names, found[i]);
            any |= kinds[i];
        }
        return any;
    }

    private static Span<Vector256<byte>> Vectors(Span<byte> row, int count) => MemoryMarshal.Cast<byte, Vector256<byte>>(row)[..count];

    // So many are looked up with each round of the loop.
    private struct Eight<T>
    {
        public T First, Second, Third, Fourth, Fifth, Sixth, Seventh, Eighth;
    }
}
