using System.Runtime.CompilerServices;
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

    private const int Block = 512;

    // A block, what stands behind it, and what a vector may reach beyond.
    private const int Row = Block + 64;

    // What a character is by itself, and what starts with two or goes on with them, by their hash: made by LandmarkTable.
    private static readonly EmbeddedFile s_characters = EmbeddedFile.Open("Quotes.landmarks.bin");
    private static readonly EmbeddedFile s_pairs = EmbeddedFile.Open("Quotes.landmark-pairs.bin");

    private readonly QuotedText _text;
    private readonly Span<ushort> _own;
    private readonly Span<ushort> _pairs;

    // What was found at the character before the block, then at each of the block.
    private readonly Span<ushort> _found;

    /// <param name="text">The text, which tells whether the search was cancelled.</param>
    /// <param name="memory">As many numbers as <see cref="Memory"/> says.</param>
    public LandmarkScan(QuotedText text, Span<ushort> memory)
    {
        _text = text;
        _own = memory[..Row];
        _pairs = memory.Slice(Row, Row);
        _found = memory.Slice(2 * Row, Row);
    }

    /// <summary>Writes what may stand at each character of <see cref="QuotedText.Joined"/>, and as much beyond as a vector is long.</summary>
    /// <returns>What may stand anywhere.</returns>
    public LandmarkKinds Note(Span<LandmarkKinds> kinds)
    {
        var text = MemoryMarshal.Cast<char, ushort>(_text.Padded);
        // A name may start a text.
        _found[0] = LandmarkTable.Lead;
        var any = Vector128<byte>.Zero;
        for (var start = 0; start < _text.Length; start += Block)
        {
            _text.ThrowIfCancelled();
            var length = Math.Min(Block, _text.Length - start);
            // The vectors that hold the block and one more character.
            var count = length / Vector256<ushort>.Count + 1;
            var characters = text[start..];
            LookUp(characters, count);
            Find(characters, count);
            any |= Write(characters, MemoryMarshal.Cast<LandmarkKinds, Vector128<byte>>(kinds[start..])[..count]);
            _found[0] = _found[length];
        }
        var anywhere = LandmarkKinds.None;
        for (var i = 0; i < Vector128<byte>.Count; i++) anywhere |= (LandmarkKinds)any[i];
        return anywhere;
    }

    private void LookUp(ReadOnlySpan<ushort> characters, int count)
    {
        var first = Vectors(characters, count);
        var second = Vectors(characters[1..], count);
        var hashes = Vectors(_pairs, count);
        for (var i = 0; i < hashes.Length; i++) hashes[i] = LandmarkTable.Hash(first[i], second[i]);
        Replace(s_characters, Eights(characters, count), Eights(_own, count));
        Replace(s_pairs, Eights(_pairs, count), Eights(_pairs, count));
    }

    private static void Replace(EmbeddedFile table, ReadOnlySpan<Eight> keys, Span<Eight> found)
    {
        // The compiler sees that the table has a place for every key.
        var values = table.Bytes[..LandmarkTable.Size];
        keys = keys[..found.Length];
        for (var i = 0; i < found.Length; i++)
        {
            ref readonly var from = ref keys[i];
            ref var to = ref found[i];
            to[0] = values[from[0]];
            to[1] = values[from[1]];
            to[2] = values[from[2]];
            to[3] = values[from[3]];
            to[4] = values[from[4]];
            to[5] = values[from[5]];
            to[6] = values[from[6]];
            to[7] = values[from[7]];
        }
    }

    // Words of one character, of two, and longer ones whose second and third fit too. Between two texts stands none.
    private void Find(ReadOnlySpan<ushort> text, int count)
    {
        const ushort ownKinds = byte.MaxValue & ~(1 << LandmarkTable.TailBit | 1 << LandmarkTable.StartBit);
        const ushort pairKinds = (ushort)LandmarkTable.PairKinds;
        const ushort longKinds = (ushort)LandmarkTable.LongKinds;
        var characters = Vectors(text, count);
        var own = Vectors(_own, count);
        var pairs = Vectors(_pairs, count);
        var next = Vectors(_pairs[1..], count);
        var found = Vectors(_found[1..], count);
        for (var i = 0; i < found.Length; i++)
        {
            var pair = Vector256.AndNot(pairs[i], Vector256.Equals(characters[i], Vector256.Create((ushort)QuotedText.Separator)));
            var longer = pair >> LandmarkTable.LongBits & Vector256.Create(longKinds) & -(next[i] & Vector256.Create((ushort)LandmarkTable.Rest));
            found[i] = own[i] & Vector256.Create(ownKinds) | pair & Vector256.Create(pairKinds) | longer;
        }
    }

    // Names may start behind some characters, but what may be a title is not looked at twice.
    private Vector128<byte> Write(ReadOnlySpan<ushort> text, Span<Vector128<byte>> kinds)
    {
        const ushort lead = LandmarkTable.Lead;
        const ushort name = (ushort)LandmarkKinds.Name;
        var characters = Vectors(text, kinds.Length);
        var nextCharacters = Vectors(text[1..], kinds.Length);
        var own = Vectors(_own, kinds.Length);
        var nextOwn = Vectors(_own[1..], kinds.Length);
        var before = Vectors(_found, kinds.Length);
        var found = Vectors(_found[1..], kinds.Length);
        var any = Vector128<byte>.Zero;
        for (var i = 0; i < kinds.Length; i++)
        {
            var leads = Vector256.Equals(before[i] & Vector256.Create((ushort)(lead | (int)LandmarkKinds.Title)), Vector256.Create(lead));
            var starts = own[i] | nextOwn[i] << LandmarkTable.StartBit - LandmarkTable.TailBit | Vector256.Equals(characters[i], nextCharacters[i]);
            var names = starts >> LandmarkTable.StartBit - LandmarkTable.NameBit & leads & Vector256.Create(name);
            var all = Vector256.AndNot(found[i], Vector256.Create(name)) | names;
            kinds[i] = Vector128.Narrow(all.GetLower(), all.GetUpper());
            any |= kinds[i];
        }
        return any;
    }

    private static Span<Vector256<ushort>> Vectors(Span<ushort> row, int count) => MemoryMarshal.Cast<ushort, Vector256<ushort>>(row)[..count];

    private static ReadOnlySpan<Vector256<ushort>> Vectors(ReadOnlySpan<ushort> row, int count) => MemoryMarshal.Cast<ushort, Vector256<ushort>>(row)[..count];

    private static Span<Eight> Eights(Span<ushort> row, int count) => MemoryMarshal.Cast<ushort, Eight>(row)[..(2 * count)];

    private static ReadOnlySpan<Eight> Eights(ReadOnlySpan<ushort> row, int count) => MemoryMarshal.Cast<ushort, Eight>(row)[..(2 * count)];

    // So many numbers are looked up with each round of the loop.
    [InlineArray(8)]
    private struct Eight
    {
        private ushort _first;
    }
}
