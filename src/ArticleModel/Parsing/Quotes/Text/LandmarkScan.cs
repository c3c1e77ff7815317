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
    public const int Memory = 4 * Row;

    private const int Block = 512;

    // A block, what stands behind it, and what a vector may reach beyond.
    private const int Row = Block + 64;

    // The places of two kinds.
    private const int TitleBit = 2;
    private const int NameBit = 7;

    // What a character is by itself, and what starts with two or goes on with them, by their hash: made by LandmarkTable.
    private static readonly Numbers s_characters = Numbers.Open("Quotes.landmarks.bin");
    private static readonly Numbers s_pairs = Numbers.Open("Quotes.landmark-pairs.bin");

    private readonly QuotedText _text;
    private readonly Span<ushort> _characters;
    private readonly Span<ushort> _own;
    private readonly Span<ushort> _pairs;

    // What was found at the character before the block, then at each of the block.
    private readonly Span<ushort> _found;

    /// <param name="text">The text, which tells whether the search was cancelled.</param>
    /// <param name="memory">As many numbers as <see cref="Memory"/> says.</param>
    public LandmarkScan(QuotedText text, Span<ushort> memory)
    {
        _text = text;
        _characters = memory[..Row];
        _own = memory.Slice(Row, Row);
        _pairs = memory.Slice(2 * Row, Row);
        _found = memory.Slice(3 * Row, Row);
    }

    /// <summary>Writes what may stand at each character of <see cref="QuotedText.Joined"/>, and as much beyond as a vector is long.</summary>
    public void Note(Span<LandmarkKinds> kinds)
    {
        var text = MemoryMarshal.Cast<char, ushort>(_text.Joined);
        // A name may start a text.
        _found[0] = 1 << LandmarkTable.LeadBit;
        for (var start = 0; start < text.Length; start += Block)
        {
            _text.ThrowIfCancelled();
            var length = Math.Min(Block, text.Length - start);
            // With the two characters behind the block, which are none at the end.
            _characters.Slice(length, 2).Clear();
            text.Slice(start, Math.Min(length + 2, text.Length - start)).CopyTo(_characters);
            // The vectors that hold the block and one more character.
            var count = length / Vector256<ushort>.Count + 1;
            Hash(count);
            LookUp(length);
            Find(count);
            Write(MemoryMarshal.Cast<LandmarkKinds, Vector128<byte>>(kinds[start..])[..count]);
            _found[0] = _found[length];
        }
    }

    private void Hash(int count)
    {
        var first = Vectors(_characters, count);
        var second = Vectors(_characters[1..], count);
        var pairs = Vectors(_pairs, count);
        for (var i = 0; i < pairs.Length; i++) pairs[i] = LandmarkTable.Hash(first[i], second[i]);
    }

    // The tables have a place for every character and every hash, and the compiler sees it.
    private void LookUp(int length)
    {
        var characters = s_characters.Span[..LandmarkTable.Size];
        var pairs = s_pairs.Span[..LandmarkTable.Size];
        var texts = _characters.Slice(0, length + 1);
        var own = _own[..texts.Length];
        var found = _pairs[..texts.Length];
        for (var at = 0; at < texts.Length; at++)
        {
            own[at] = characters[texts[at]];
            found[at] = pairs[found[at]];
        }
    }

    // Words of one character, of two, and longer ones whose second and third fit too. Between two texts stands none.
    private void Find(int count)
    {
        var characters = Vectors(_characters, count);
        var own = Vectors(_own, count);
        var pairs = Vectors(_pairs, count);
        var next = Vectors(_pairs[1..], count);
        var found = Vectors(_found[1..], count);
        for (var i = 0; i < found.Length; i++)
        {
            var pair = pairs[i] & ~Vector256.Equals(characters[i], Vector256.Create((ushort)QuotedText.Separator));
            var longer = pair >> LandmarkTable.LongBit & next[i] >> LandmarkTable.RestBit;
            found[i] = own[i] | pair & Vector256.Create((ushort)byte.MaxValue) | longer;
        }
    }

    // Names may start behind some characters, but what may be a title is not looked at twice.
    private void Write(Span<Vector128<byte>> kinds)
    {
        var characters = Vectors(_characters, kinds.Length);
        var nextCharacters = Vectors(_characters[1..], kinds.Length);
        var own = Vectors(_own, kinds.Length);
        var nextOwn = Vectors(_own[1..], kinds.Length);
        var before = Vectors(_found, kinds.Length);
        var found = Vectors(_found[1..], kinds.Length);
        for (var i = 0; i < kinds.Length; i++)
        {
            var leads = before[i] >> LandmarkTable.LeadBit & ~(before[i] >> TitleBit) & Vector256<ushort>.One;
            var isDouble = Vector256.Equals(characters[i], nextCharacters[i]);
            var starts = own[i] >> LandmarkTable.StartBit | nextOwn[i] >> LandmarkTable.TailBit | isDouble;
            var all = found[i] | (starts & leads) << NameBit;
            kinds[i] = Vector128.Narrow(all.GetLower(), all.GetUpper());
        }
    }

    private static Span<Vector256<ushort>> Vectors(Span<ushort> row, int count) => MemoryMarshal.Cast<ushort, Vector256<ushort>>(row)[..count];
}
