using System.Text;

namespace ArticleModel.Writing;

/// <summary>Writes text with its marks as Markdown, and everything else in it so that it is read as nothing but text.</summary>
internal sealed class MarkdownText
{
    private readonly StringBuilder _markdown = new();
    private readonly EmphasisDelimiters _emphasis = new();
    private readonly Stack<TextMark> _open = new();
    private readonly string _text;
    private readonly ValueList<TextMark> _marks;
    private readonly bool _isOneLine;

    // Behind the last character that is seen.
    private readonly int _end;

    private int _next;
    private int _codeStart;
    private int _codeEnd;
    private int _codeWritten = -1;
    private int _break = -1;

    private MarkdownText(string text, ValueList<TextMark> marks, bool isOneLine)
    {
        _text = text;
        _marks = marks;
        _isOneLine = isOneLine;
        _end = text.AsSpan().TrimEnd().Length;
    }

    /// <summary>Returns the lines of the text, each safe to stand at the start of a line.</summary>
    public static List<string> Lines(string text, ValueList<TextMark> marks) =>
        [.. new MarkdownText(text, marks, isOneLine: false).Write().TrimEnd('\n').Split('\n').Select(line => SafeStart(line.Trim(' ', '\t')))];

    /// <summary>Returns the text for a heading or a cell, where a line cannot end: its breaks become spaces.</summary>
    public static string OneLine(string text, ValueList<TextMark> marks) => new MarkdownText(text, marks, isOneLine: true).Write().Trim(' ', '\t');

    public static string Image(string alt, string url) => $"![{new MarkdownText(alt, [], isOneLine: true).Write()}]({Target(url)})";

    /// <summary>Returns the address of a link or an image, marked if it is unsafe, in angle brackets if it could not be told from what follows.</summary>
    public static string Target(string address) => MarkdownSpelling.Target(AddressMark.Apply(address));

    private string Write()
    {
        var position = 0;
        while (true)
        {
            while (_open.TryPeek(out var open) && EndOf(open) <= position) Close(_open.Pop());
            while (_next < _marks.Count && _marks[_next].Start <= position) Meet(_marks[_next++], position);
            if (position >= _text.Length) break;
            position = position < _codeEnd && _text[position] != '\n' ? WriteCode(position) : WriteCharacter(position);
        }
        return _emphasis.Settle(_markdown.ToString());
    }

    // Code and breaks are written with the characters that they mark.
    private void Meet(TextMark mark, int position)
    {
        switch (mark.Kind)
        {
            case TextMarkKind.Image:
                _markdown.Append(Image("", mark.Url ?? ""));
                break;
            case TextMarkKind.Break:
                _break = mark.Start;
                break;
            case TextMarkKind.Code when CanStart(mark, position):
                (_codeStart, _codeEnd) = (position, Math.Min(EndOf(mark), _text.Length));
                break;
            case TextMarkKind.Strong or TextMarkKind.Emphasis or TextMarkKind.Link when CanStart(mark, position):
                Open(mark);
                break;
        }
    }

    // Code holds no marks, and what is strong or a link already cannot be so again.
    private bool CanStart(TextMark mark, int position)
    {
        foreach (var open in _open)
            if (open.Kind == mark.Kind) return false;
        return mark.Start == position && (position <= _codeStart || position >= _codeEnd);
    }

    // White space at the end stays outside, where no mark could close behind it; so does what is outside of the mark around it.
    private void Open(TextMark mark)
    {
        var end = Math.Min(EndOf(mark), _open.TryPeek(out var outer) ? EndOf(outer) : _text.Length);
        while (end > mark.Start && char.IsWhiteSpace(_text[end - 1])) end--;
        if (end <= mark.Start) return;
        _open.Push(mark with { Length = end - mark.Start });
        if (mark.Kind != TextMarkKind.Link) _emphasis.Open(_markdown.Length, AsterisksOf(mark).Length);
        _markdown.Append(mark.Kind == TextMarkKind.Link ? "[" : AsterisksOf(mark));
    }

    private void Close(TextMark mark)
    {
        if (mark.Kind != TextMarkKind.Link) _emphasis.Close(_markdown.Length, AsterisksOf(mark).Length);
        _markdown.Append(mark.Kind == TextMarkKind.Link ? $"]({Target(mark.Url ?? "")})" : AsterisksOf(mark));
    }

    private static string AsterisksOf(TextMark mark) => mark.Kind == TextMarkKind.Strong ? "**" : "*";

    // Of code over several lines, each line is code of its own: inside of one, a line end is a space. Where code follows on code,
    // their fences would be taken for one: the second is text.
    private int WriteCode(int position)
    {
        if (position == _codeWritten && (_markdown[^1] is '`' or '*'))
        {
            _codeEnd = position;
            return WriteCharacter(position);
        }
        var length = _text.AsSpan(position, _codeEnd - position).IndexOf('\n');
        var end = length < 0 ? _codeEnd : position + length;
        _markdown.Append(CodeSpan(_text[position..end]));
        return _codeWritten = end;
    }

    // A backslash at the end of a paragraph is a backslash and no break.
    private int WriteCharacter(int position)
    {
        if (_text[position] == '\n') _markdown.Append(_isOneLine ? " " : _break == position && position < _end ? "\\\n" : "\n");
        else _markdown.Append(NeedsEscape(position) ? "\\" : "").Append(_text[position]);
        return position + 1;
    }

    private static string CodeSpan(string code)
    {
        var fence = new string('`', MarkdownSpelling.LongestRun(code, '`') + 1);
        var losesSpace = code.StartsWith(' ') && code.EndsWith(' ') && !string.IsNullOrWhiteSpace(code);
        var pad = losesSpace || code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        return $"{fence}{pad}{code}{pad}{fence}";
    }

    // A "!" before the bracket of a link would make it an image; "_" inside of a word is text as long as no mark stands beside it.
    private bool NeedsEscape(int position) => _text[position] switch
    {
        '\\' or '*' or '`' or '[' or ']' or '<' => true,
        '!' => _next < _marks.Count && _marks[_next].Start == position + 1,
        '_' => !(IsWord(position - 1) && IsWord(position + 1) && char.IsLetterOrDigit(_markdown[^1])),
        '&' => position + 1 < _text.Length && (char.IsAsciiLetter(_text[position + 1]) || _text[position + 1] == '#'),
        _ => false,
    };

    private bool IsWord(int position) => position >= 0 && position < _text.Length && char.IsLetterOrDigit(_text[position]);

    private static int EndOf(TextMark mark) => mark.Start + mark.Length;

    // A line of text that looks like the start of a heading, a quote, a list, a rule, a fence or the line below a table's head.
    private static string SafeStart(string line)
    {
        if (line.Length == 0) return line;
        var digits = line.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits > 0 && line[digits] is '.' or ')' && EndsMarker(line, digits + 1)) return line.Insert(digits, "\\");
        if (line[0] is '-' or ':' or '|' && line.AsSpan().TrimEnd("-|: \t").IsEmpty) return $"\\{line}";
        var isMarker = line[0] == '>' || (line[0] is '#' or '+' or '-' or '=' or '~' && (EndsMarker(line, 1) || line[1] == line[0]));
        return isMarker ? $"\\{line}" : line;
    }

    private static bool EndsMarker(string line, int position) => position == line.Length || line[position] is ' ' or '\t';
}
