using System.Globalization;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>Goes over a text piece by piece, as a pattern does; what is not there is not taken.</summary>
internal ref struct ShapeReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Tells whether a shape goes on behind a mark.</summary>
    public delegate bool Rest(ref ShapeReader rest);

    /// <summary>How much was taken.</summary>
    public int Length { get; private set; }

    public readonly bool IsBlank => Left.IsWhiteSpace();

    private readonly ReadOnlySpan<char> Left => _text[Length..];

    public readonly bool Starts(string literal) => Left.StartsWith(literal, StringComparison.Ordinal);

    public bool Take(string literal)
    {
        if (!Starts(literal)) return false;
        Length += literal.Length;
        return true;
    }

    /// <summary>Takes digits; false if there is none.</summary>
    public bool TakeDigits()
    {
        var start = Length;
        while (Length < _text.Length && char.IsDigit(_text[Length])) Length++;
        return Length > start;
    }

    /// <summary>Takes letters, digits and low lines; false if there is none.</summary>
    public bool TakeWord()
    {
        var start = Length;
        while (Length < _text.Length && IsInWord(_text[Length])) Length++;
        return Length > start;
    }

    /// <summary>Takes what stands before <paramref name="end"/>, or before the end of the line.</summary>
    public ReadOnlySpan<char> TakeUpTo(char end)
    {
        var length = Left.IndexOfAny(end, '\n');
        var piece = length < 0 ? Left : Left[..length];
        Length += piece.Length;
        return piece;
    }

    /// <summary>Takes what stands before <paramref name="end"/>, where a backslash hides the next character.</summary>
    public void TakeEscapedUpTo(char end)
    {
        while (Length < _text.Length && _text[Length] != end && _text[Length] != '\n')
        {
            var isEscape = _text[Length] == '\\';
            if (isEscape && (Length + 1 == _text.Length || _text[Length + 1] == '\n')) return;
            Length += isEscape ? 2 : 1;
        }
    }

    /// <summary>Takes as little of the line as there is up to a <paramref name="mark"/> behind which the rest goes on.</summary>
    public bool TakeLine(string mark, Rest rest)
    {
        var line = Left.IndexOf('\n');
        var limit = line < 0 ? _text.Length : Length + line;
        for (var from = Length; _text[from..limit].IndexOf(mark, StringComparison.Ordinal) is >= 0 and var found; from += found + 1)
        {
            var behind = new ShapeReader(_text) { Length = from + found + mark.Length };
            if (!rest(ref behind)) continue;
            Length = behind.Length;
            return true;
        }
        return false;
    }

    /// <summary>Tells whether <c>\w</c> stands for a character.</summary>
    public static bool IsInWord(char c) =>
        char.IsLetter(c) || char.GetUnicodeCategory(c)
            is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.NonSpacingMark;
}
