using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>Where the parts of a word list lie among the numbers of <see cref="LexiconFile"/>, and how long each is.</summary>
/// <param name="Start">Where the first part is: the words of one character.</param>
/// <param name="Stretches">How many stretches of 256 characters have a word of one character, and one that stands for all others.</param>
/// <param name="Singles">How many words have one character.</param>
/// <param name="Words">How many words there are.</param>
/// <param name="Filter">How many numbers the filter of longer words has.</param>
/// <param name="Slots">How many slots these have.</param>
/// <param name="Rests">How many characters these have that their keys have no place for.</param>
internal readonly record struct LexiconHead(int Start, int Stretches, int Singles, int Words, int Filter, int Slots, int Rests)
{
    /// <summary>How many numbers a head takes.</summary>
    public const int Length = 8;

    public static LexiconHead Read(Numbers file, int list)
    {
        var head = file.Span.Slice(1 + list * Length, Length);
        return new LexiconHead(head[0] | head[1] << 16, head[2], head[3], head[4], head[5], head[6], head[7]);
    }

    public IEnumerable<ushort> ToNumbers() =>
        [(ushort)Start, (ushort)(Start >> 16), .. ((int[])[Stretches, Singles, Words, Filter, Slots, Rests]).Select(length => checked((ushort)length))];
}
