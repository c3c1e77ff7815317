using System.Text;

namespace ArticleModel.Writing;

/// <summary>Writes text with its marks as Markdown, and everything else in it so that it is read as nothing but text.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _markdown = new();
    private readonly Stack<TextMark> _open = new();
    private readonly string _text;

    private MarkdownText(string text) => _text = text;

    /// <summary>Returns the lines of the text, each safe to stand at the start of a line.</summary>
    public static List<string> Lines(string text, ValueList<TextMark> marks)
    {
        var writer = new MarkdownText(text);
        writer.Write(marks);
        return [.. writer._markdown.ToString().Split('\n').Select(line => SafeStart(line.Trim(' ', '\t')))];
    }

    public static string Image(string alt, string url) => $"![{Escape(alt)}]({Target(url)})";

    /// <summary>Returns the address of a link or an image, marked if it is unsafe, in angle brackets if it could not be told from what follows.</summary>
    public static string Target(string address) => MarkdownSpelling.Target(AddressMark.Apply(address));

    private void Write(ValueList<TextMark> marks)
    {
        var next = 0;
        for (var position = 0; position <= _text.Length; position++)
        {
            while (_open.TryPeek(out var open) && open.Start + open.Length <= position) Close(_open.Pop());
            for (; next < marks.Count && marks[next].Start <= position; next++) Open(marks[next], ref position);
            if (position < _text.Length) WriteCharacter(position);
        }
        while (_open.TryPop(out var open)) Close(open);
    }

    private void Open(TextMark mark, ref int position)
    {
        switch (mark.Kind)
        {
            case TextMarkKind.Image:
                _markdown.Append(Image("", mark.Url ?? ""));
                break;
            case TextMarkKind.Break:
                _markdown.Append('\\');
                break;
            case TextMarkKind.Code when mark.Start == position:
                _markdown.Append(CodeSpan(_text.AsSpan(mark.Start, mark.Length)));
                position += mark.Length;
                break;
            case TextMarkKind.Strong or TextMarkKind.Emphasis or TextMarkKind.Link:
                _markdown.Append(mark.Kind switch { TextMarkKind.Strong => "**", TextMarkKind.Emphasis => "*", _ => "[" });
                _open.Push(mark);
                break;
        }
    }

    private void Close(TextMark mark) => _markdown.Append(mark.Kind switch
    {
        TextMarkKind.Strong => "**",
        TextMarkKind.Emphasis => "*",
        _ => $"]({Target(mark.Url ?? "")})",
    });

    private void WriteCharacter(int position)
    {
        if (NeedsEscape(_text, position)) _markdown.Append('\\');
        _markdown.Append(_text[position]);
    }

    private static string CodeSpan(ReadOnlySpan<char> code)
    {
        var text = code.ToString();
        var fence = new string('`', MarkdownSpelling.LongestRun(text, '`') + 1);
        var pad = text.StartsWith('`') || text.EndsWith('`') ? " " : "";
        return $"{fence}{pad}{text}{pad}{fence}";
    }

    private static string Escape(string text)
    {
        var writer = new MarkdownText(text);
        writer.Write([]);
        return writer._markdown.Replace('\n', ' ').ToString();
    }

    private static bool NeedsEscape(string text, int position) => text[position] switch
    {
        '\\' or '*' or '`' or '[' or ']' or '<' => true,
        '_' => !(IsWord(text, position - 1) && IsWord(text, position + 1)),
        '&' => position + 1 < text.Length && (char.IsAsciiLetter(text[position + 1]) || text[position + 1] == '#'),
        _ => false,
    };

    private static bool IsWord(string text, int position) => position >= 0 && position < text.Length && char.IsLetterOrDigit(text[position]);

    // A line of text that looks like the start of a heading, a quote, a list, a rule or a fence.
    private static string SafeStart(string line)
    {
        if (line.Length == 0) return line;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && line[digits] is '.' or ')' && EndsMarker(line, digits + 1)) return line.Insert(digits, "\\");
        var isMarker = line[0] == '>' || (line[0] is '#' or '+' or '-' or '=' or '~' && (EndsMarker(line, 1) || line[1] == line[0]));
        return isMarker ? $"\\{line}" : line;
    }

    private static bool EndsMarker(string line, int position) => position == line.Length || line[position] is ' ' or '\t';
}
