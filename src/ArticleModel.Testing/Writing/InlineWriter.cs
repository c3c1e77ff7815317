using System.Text;
using ArticleModel.Writing;

namespace ArticleModel.Testing.Writing;

/// <summary>
/// Writes one text with its marks as Markdown that is read as that text and nothing else, and keeps where each of its
/// characters went. Leaves to <see cref="MarkdownWriter"/> what stands around it.
/// </summary>
internal sealed class InlineWriter
{
    private readonly StringBuilder _markdown;
    private readonly string _prefix;
    private readonly string _text;
    private readonly ValueList<TextMark> _marks;
    private readonly int[] _offsets;
    private readonly Stack<TextMark> _open = new();
    private int _next;
    private int _codeEnd;
    private int _break = -1;

    private InlineWriter(StringBuilder markdown, string prefix, string text, ValueList<TextMark> marks)
    {
        _markdown = markdown;
        _prefix = prefix;
        _text = text;
        _marks = marks;
        _offsets = new int[text.Length];
    }

    /// <summary>Appends <paramref name="text"/>; further lines start with <paramref name="prefix"/>.</summary>
    /// <returns>For each code unit of the text its place in <paramref name="markdown"/>.</returns>
    public static int[] Write(StringBuilder markdown, string prefix, string text, ValueList<TextMark> marks)
    {
        var writer = new InlineWriter(markdown, prefix, text, marks);
        writer.Write();
        return writer._offsets;
    }

    /// <summary>Returns <paramref name="text"/> on one line without marks.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder();
        Write(line, "", text.Replace('\n', ' '), []);
        return line.ToString();
    }

    private void Write()
    {
        var at = 0;
        while (true)
        {
            while (_open.TryPeek(out var open) && open.Start + open.Length <= at) Close(_open.Pop());
            while (_next < _marks.Count && _marks[_next].Start <= at) Open(_marks[_next++], at);
            if (at == _text.Length) break;
            at = at < _codeEnd && _text[at] != '\n' ? WriteCode(at) : WriteCharacter(at);
        }
    }

    // Code holds no marks, what is outside the text is no mark of it, and what is strong already cannot be marked so again.
    private bool IsWritable(TextMark mark, int at) =>
        mark.Start == at && mark.Length >= 0 && mark.Start + mark.Length <= _text.Length && (mark.Length > 0 || mark.Kind == TextMarkKind.Image)
        && !(mark.Kind == TextMarkKind.Strong && _open.Any(open => open.Kind == TextMarkKind.Strong && open.Start + open.Length >= mark.Start + mark.Length));

    // Code and breaks are written with the characters that they mark.
    private void Open(TextMark mark, int at)
    {
        if (!IsWritable(mark, at)) return;
        if (mark.Kind == TextMarkKind.Image)
        {
            _markdown.Append("![](").Append(MarkdownSpelling.Target(mark.Url ?? "")).Append(')');
            return;
        }
        if (mark.Kind == TextMarkKind.Break) _break = at;
        else if (mark.Kind == TextMarkKind.Code) _codeEnd = at + mark.Length;
        else
        {
            _markdown.Append(mark.Kind switch { TextMarkKind.Strong => "**", TextMarkKind.Emphasis => "*", _ => "[" });
            _open.Push(mark);
        }
    }

    private void Close(TextMark mark) => _markdown.Append(mark.Kind switch
    {
        TextMarkKind.Strong => "**",
        TextMarkKind.Emphasis => "*",
        _ => $"]({MarkdownSpelling.Target(mark.Url ?? "")})",
    });

    // Of code over several lines, each line is code of its own: inside of one, a line end is a space.
    private int WriteCode(int at)
    {
        var length = _text.AsSpan(at, _codeEnd - at).IndexOf('\n');
        var end = length < 0 ? _codeEnd : at + length;
        var code = _text[at..end];
        var fence = new string('`', MarkdownSpelling.LongestRun(code, '`') + 1);
        var pad = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        _markdown.Append(fence).Append(pad);
        for (; at < end; at++) Append(at);
        _markdown.Append(pad).Append(fence);
        return end;
    }

    private int WriteCharacter(int at)
    {
        var isLineStart = at == 0 || _text[at - 1] == '\n';
        if (MarkdownEscapes.IsMarkup(_text, at) || IsMarkupBeforeMark(at) || (isLineStart && MarkdownEscapes.OpensBlock(_text.AsSpan(at)))
            || MarkdownEscapes.EndsNumber(_text, at))
            _markdown.Append('\\');
        if (_break == at) _markdown.Append("  ");
        Append(at);
        return at + 1;
    }

    // The bracket of a link would make it an image.
    private bool IsMarkupBeforeMark(int at) => _text[at] == '!' && _next < _marks.Count && _marks[_next].Start == at + 1;

    private void Append(int at)
    {
        _offsets[at] = _markdown.Length;
        _markdown.Append(_text[at]);
        if (_text[at] == '\n') _markdown.Append(_prefix);
    }
}
