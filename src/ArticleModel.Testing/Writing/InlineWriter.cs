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
    private readonly int[] _offsets;
    private readonly Stack<TextMark> _open = new();

    private InlineWriter(StringBuilder markdown, string prefix, string text)
    {
        _markdown = markdown;
        _prefix = prefix;
        _text = text;
        _offsets = new int[text.Length];
    }

    /// <summary>Appends <paramref name="text"/>; further lines start with <paramref name="prefix"/>.</summary>
    /// <returns>For each code unit of the text its place in <paramref name="markdown"/>.</returns>
    public static int[] Write(StringBuilder markdown, string prefix, string text, ValueList<TextMark> marks)
    {
        var writer = new InlineWriter(markdown, prefix, text);
        writer.Write(marks);
        return writer._offsets;
    }

    /// <summary>Returns <paramref name="text"/> on one line without marks.</summary>
    public static string Line(string text)
    {
        var line = new StringBuilder();
        Write(line, "", text.Replace('\n', ' '), []);
        return line.ToString();
    }

    private void Write(ValueList<TextMark> marks)
    {
        var next = 0;
        for (var at = 0; at <= _text.Length; at++)
        {
            while (_open.TryPeek(out var open) && open.Start + open.Length <= at) Close(_open.Pop());
            while (next < marks.Count && marks[next].Start <= at)
            {
                var mark = marks[next++];
                if (!IsWritable(mark, at)) continue;
                if (mark.Kind == TextMarkKind.Code) at = WriteCode(mark);
                else Open(mark);
            }
            while (_open.TryPeek(out var open) && open.Start + open.Length <= at) Close(_open.Pop());
            if (at < _text.Length) WriteCharacter(at);
        }
    }

    // Code holds no marks, what is outside the text is no mark of it, and what is strong already cannot be marked so again.
    private bool IsWritable(TextMark mark, int at) =>
        mark.Start == at && mark.Length >= 0 && mark.Start + mark.Length <= _text.Length && (mark.Length > 0 || mark.Kind == TextMarkKind.Image)
        && !(mark.Kind == TextMarkKind.Strong && _open.Any(open => open.Kind == TextMarkKind.Strong && open.Start + open.Length >= mark.Start + mark.Length));

    private void Open(TextMark mark)
    {
        if (mark.Kind == TextMarkKind.Image)
        {
            _markdown.Append("![](").Append(MarkdownSpelling.Target(mark.Url ?? "")).Append(')');
            return;
        }
        if (mark.Kind == TextMarkKind.Break)
        {
            _markdown.Append("  ");
            return;
        }
        _markdown.Append(mark.Kind switch { TextMarkKind.Strong => "**", TextMarkKind.Emphasis => "*", _ => "[" });
        _open.Push(mark);
    }

    private void Close(TextMark mark) => _markdown.Append(mark.Kind switch
    {
        TextMarkKind.Strong => "**",
        TextMarkKind.Emphasis => "*",
        _ => $"]({MarkdownSpelling.Target(mark.Url ?? "")})",
    });

    private int WriteCode(TextMark mark)
    {
        var code = _text.Substring(mark.Start, mark.Length);
        var fence = new string('`', MarkdownSpelling.LongestRun(code, '`') + 1);
        var pad = code.StartsWith('`') || code.EndsWith('`') ? " " : "";
        _markdown.Append(fence).Append(pad);
        for (var i = 0; i < code.Length; i++) Append(mark.Start + i);
        _markdown.Append(pad).Append(fence);
        return mark.Start + mark.Length;
    }

    private void WriteCharacter(int at)
    {
        var isLineStart = at == 0 || _text[at - 1] == '\n';
        if (MarkdownEscapes.IsMarkup(_text, at) || (isLineStart && MarkdownEscapes.OpensBlock(_text.AsSpan(at))) || MarkdownEscapes.EndsNumber(_text, at))
            _markdown.Append('\\');
        Append(at);
    }

    private void Append(int at)
    {
        _offsets[at] = _markdown.Length;
        _markdown.Append(_text[at]);
        if (_text[at] == '\n') _markdown.Append(_prefix);
    }
}
