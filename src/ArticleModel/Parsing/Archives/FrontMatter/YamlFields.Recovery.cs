using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>Where reading goes on behind what is not well-formed, and what is taken of it as it stands.</summary>
internal sealed partial class YamlFields
{
    // Returns where to go on. What is not well-formed is taken as it stands if it is one line.
    private int Recover(int start, int end, int at, string message)
    {
        _errors++;
        var line = Math.Max(start, LineStart(Math.Min(at, end - 1)));
        return YamlList.Around(_text, _fields.FieldStart, line, _end) is { } list
            ? GoBehindItem(list, line, at, message)
            : GoBehindField(line, at, message);
    }

    private int GoBehindField(int line, int at, string message)
    {
        var end = LineEnd(line);
        var isTaken = FrontMatterBlock.IsField(_text.AsSpan(line, end - line));
        if (isTaken)
        {
            TakeBack(value => value.NameStart == line);
            _fields.Reset();
            TakeField(line, end);
        }
        var next = NextField(FrontMatterBlock.NextLine(_text, end));
        Report(at, end, message, isTaken && IsBlank(end, next) ? null : "field");
        return next;
    }

    private int GoBehindItem(YamlList list, int line, int at, string message)
    {
        var end = LineEnd(line);
        var isTaken = list.Item == line;
        if (isTaken) TakeBack(value => value.Span.Start >= line);
        var name = NameAt(_fields.FieldStart);
        _fields.Resume(name, _fields.FieldStart);
        if (isTaken) TakeItem(name, line, end);
        if (list.Next < list.End) _rest = list;
        var next = list.Next < list.End ? list.Next : NextField(list.End);
        Report(at, end, message, isTaken && IsBlank(end, next) ? null : _rest is null ? "field" : "item");
        return next;
    }

    private void TakeBack(Predicate<FieldValue> wrong)
    {
        _fields.TakeBack(wrong);
        foreach (var (name, anchor) in _anchors)
            if (anchor.To > _fields.Values.Count) _anchors.Remove(name);
    }

    // "- name: @x" is the start of a table if the list can be one of such tables.
    private void TakeItem(string list, int line, int end)
    {
        var start = _text.IndexOf('-', line) + 1;
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        if (!FrontMatterBlock.IsField(_text.AsSpan(start, end - start)) || FieldNames.Find($"{list}.{NameAt(start)}") is null)
        {
            TakeValue(start, end);
            return;
        }
        _fields.Open(isList: false);
        TakeField(start, end);
        _fields.Close();
    }

    private void TakeField(int start, int end)
    {
        _fields.Name(NameAt(start), start);
        TakeValue(_text.IndexOf(':', start) + 1, end);
    }

    private void TakeValue(int start, int end)
    {
        while (start < end && char.IsWhiteSpace(_text[start])) start++;
        while (end > start && char.IsWhiteSpace(_text[end - 1])) end--;
        _fields.Value(BareText.Of(_text.AsSpan(start, end - start)), SourceSpan.FromBounds(start, end));
    }

    private string NameAt(int start) => _text[start.._text.IndexOf(':', start)].Trim('"', '\'', ' ');

    private int NextField(int line)
    {
        while (line < _end && !FrontMatterBlock.IsField(_text.AsSpan(line, LineEnd(line) - line))) line = FrontMatterBlock.NextLine(_text, LineEnd(line));
        return Math.Min(line, _end);
    }

    private int LineStart(int position)
    {
        while (position > 0 && _text[position - 1] is not ('\n' or '\r')) position--;
        return position;
    }

    private bool IsBlank(int start, int end) => _text.AsSpan(start, Math.Max(0, end - start)).IsWhiteSpace();

    private void Report(int at, int end, string message, string? leftOutBefore)
    {
        if (leftOutBefore is not null) message += $"; the rest up to the next {leftOutBefore} is left out";
        Report(SourceSpan.FromBounds(Math.Clamp(at, LineStart(end), end), end), message);
    }
}
