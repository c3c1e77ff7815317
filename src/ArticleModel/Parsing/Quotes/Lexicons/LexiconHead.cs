using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Lexicons;

/// <summary>Where the parts of a word list lie among the numbers of <see cref="LexiconFile"/>, and how long those are that do not tell it.</summary>
/// <param name="Start">Where the first part is: the words of one character.</param>
/// <param name="Stretches">How many stretches of 256 characters have a word of one character, and one that stands for all others.</param>
/// <param name="Singles">How many words have one character.</param>
/// <param name="Words">How many words there are.</param>
internal readonly record struct LexiconHead(int Start, int Stretches, int Singles, int Words)
{
    /// <summary>How many numbers a head takes.</summary>
    public const int Length = 5;

    public static LexiconHead Read(Numbers file, int list)
    {
        var head = file.Span.Slice(1 + list * Length, Length);
        return new LexiconHead(head[0] | head[1] << 16, head[2], head[3], head[4]);
    }

    public IEnumerable<ushort> ToNumbers() =>
        [(ushort)Start, (ushort)(Start >> 16), .. ((int[])[Stretches, Singles, Words]).Select(length => checked((ushort)length))];
}
