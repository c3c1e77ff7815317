using ArticleModel.Parsing.Learning;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Traditional characters as the simplified ones that word lists and weights are written in. Settles which texts are in traditional
/// characters, and which character stands for which; leaves to <see cref="QuotedText"/> to remember what was written.
/// </summary>
internal static class TraditionalCharacters
{
    /// <summary>So many characters tell what a text is written in: each of the frequent ones comes up a few times.</summary>
    private const int MaxLooked = 2_048;

    private const char First = '\u3400';
    private const char Last = '\u9FFF';

    // The most frequent characters of running text that were simplified: five at a time, more are not searched for as fast.
    private static readonly string[] s_traditional = ["這個們來說", "時會為對國"];
    private static readonly string[] s_simplified = ["这个们来说", "时会为对国"];

    // What each character from the first one on is in simplified texts; made when the first article in traditional ones is read.
    private static readonly Lazy<char[]> s_forms = new(ReadForms);

    /// <summary>Tells whether a text is in traditional characters: a few of them may stand in any text, as names and quotations.</summary>
    public static bool Prevail(ReadOnlySpan<char> text)
    {
        var head = text[..Math.Min(text.Length, MaxLooked)];
        return Count(head, s_traditional) is > 0 and var traditional && traditional > Count(head, s_simplified);
    }

    /// <summary>Makes the text simplified, one character for one.</summary>
    public static void Simplify(Span<char> text)
    {
        var forms = s_forms.Value;
        foreach (ref var c in text)
            if (c is >= First and <= Last) c = forms[c - First];
    }

    /// <summary>Makes the embedded table of the list: each character with the simplified one.</summary>
    public static ushort[] MakeTable(string list)
    {
        var table = new List<ushort>();
        var lines = new ListLines(list);
        while (lines.MoveNext()) table.AddRange([lines.Current[0], lines.Current[1]]);
        return [.. table];
    }

    private static int Count(ReadOnlySpan<char> text, string[] sets)
    {
        var count = 0;
        foreach (var set in sets)
            for (int at = 0, next; (next = text[at..].IndexOfAny(set)) >= 0; at += next + 1) count++;
        return count;
    }

    private static char[] ReadForms()
    {
        var forms = new char[Last - First + 1];
        for (var i = 0; i < forms.Length; i++) forms[i] = (char)(First + i);
        var table = Numbers.Open("Quotes.traditional.bin").Span;
        for (var i = 0; i < table.Length; i += 2) forms[table[i] - First] = (char)table[i + 1];
        return forms;
    }
}
