using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>Reads character references: <c>&amp;amp;</c>, <c>&amp;#38;</c>, <c>&amp;copy</c>. The names are AngleSharp's.</summary>
internal static class CharacterReferences
{
    /// <summary>The longest name in the HTML standard has 31 letters.</summary>
    private const int MaxNameLength = 32;

    // What numbers 128 to 159 mean: characters of windows-1252, as the standard asks.
    private const string Windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly IEntityProvider s_names = HtmlEntityProvider.Resolver;

    /// <summary>Reads the reference that starts at <paramref name="text"/>[0], a <c>&amp;</c>.</summary>
    /// <param name="text">The text from the reference on.</param>
    /// <param name="length">The length of the reference; 1 if there is none.</param>
    /// <param name="inAttribute">In an attribute, a name without semicolon in front of a letter or <c>=</c> is part of an address.</param>
    /// <returns>What the reference shows, never longer than the reference.</returns>
    public static string Read(ReadOnlySpan<char> text, out int length, bool inAttribute = false)
    {
        length = 1;
        if (text.Length < 3) return "&";
        if (text[1] == '#') return ReadNumber(text, ref length);
        var nameLength = 1;
        while (nameLength < text.Length && nameLength <= MaxNameLength && char.IsAsciiLetterOrDigit(text[nameLength])) nameLength++;
        var name = text[1..nameLength];
        if (name.IsEmpty) return "&";
        if (nameLength < text.Length && text[nameLength] == ';' && Find(text[1..(nameLength + 1)], ref length) is { } closed) return closed;
        if (inAttribute && nameLength < text.Length && text[nameLength] == '=') return "&";
        for (var i = name.Length; i >= 2; i--)
        {
            if (inAttribute && i < name.Length) break;
            if (Find(name[..i], ref length) is { } open) return open;
        }
        return "&";
    }

    /// <summary>Reads all references in the value of an attribute.</summary>
    public static string DecodeAttribute(string value)
    {
        var next = value.IndexOf('&');
        if (next < 0) return value;
        var decoded = new StringBuilder(value.Length);
        var done = 0;
        while (next >= 0)
        {
            decoded.Append(value, done, next - done).Append(Read(value.AsSpan(next), out var length, inAttribute: true));
            done = next + length;
            next = value.IndexOf('&', done);
        }
        return decoded.Append(value, done, value.Length - done).ToString();
    }

    private static string? Find(ReadOnlySpan<char> name, ref int length)
    {
        if (s_names.GetSymbol(name.ToString()) is not { Length: > 0 } symbol) return null;
        length = name.Length + 1;
        return symbol;
    }

    private static string ReadNumber(ReadOnlySpan<char> text, ref int length)
    {
        var isHex = text[2] is 'x' or 'X';
        var start = isHex ? 3 : 2;
        var end = start;
        while (end < text.Length && (isHex ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end]))) end++;
        if (end == start) return "&";
        length = end < text.Length && text[end] == ';' ? end + 1 : end;
        var number = NumberOf(text[start..end].TrimStart('0'), isHex);
        if (number is >= 0x80 and <= 0x9F) return Windows1252.Substring(number - 0x80, 1);
        return number > 0 && Rune.IsValid(number) ? new Rune(number).ToString() : "\uFFFD";
    }

    // -1 for a number that no character has.
    private static int NumberOf(ReadOnlySpan<char> digits, bool isHex)
    {
        if (digits.IsEmpty) return 0;
        if (digits.Length > 7) return -1;
        return int.Parse(digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
