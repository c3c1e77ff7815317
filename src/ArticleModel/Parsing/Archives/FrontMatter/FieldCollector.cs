namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// Flattens the tree of front matter into its leaves, within limits; leaves what they mean to <see cref="FrontMatterFacts"/>.
/// Whoever reads a language tells it names, values and where tables and lists begin and end.
/// </summary>
internal sealed class FieldCollector
{
    public const int MaxDepth = 16;
    public const int MaxValues = 4096;
    private const int MaxPathLength = 512;

    private readonly List<FieldValue> _values = [];
    private readonly Stack<Frame> _open = new();
    private string _path = "";
    private int _item = -1;
    private int _lists;
    private int _nameStart;

    public IReadOnlyList<FieldValue> Values => _values;

    /// <summary>What keeps further values from being taken; null while nothing does.</summary>
    public string? Excess { get; private set; }

    public bool IsInList => _open.TryPeek(out var top) && top.IsList;

    /// <summary>Where the field at the margin starts that the next value belongs to.</summary>
    public int FieldStart => _nameStart;

    /// <summary>The names that lead to the next value.</summary>
    public string Path => _path;

    /// <summary>Starts afresh at the margin, as after an error.</summary>
    public void Reset()
    {
        _open.Clear();
        _path = "";
        _item = -1;
        _lists = 0;
    }

    /// <summary>Goes on in the list of a field at the margin, behind the items that it has.</summary>
    public void Resume(string name, int start)
    {
        Reset();
        Name(name, start);
        Open(isList: true);
        if (_values.Count > 0 && _values[^1].NameStart == start) _item = _values[^1].Item;
    }

    /// <summary>Takes the last values back, as long as they are <paramref name="wrong"/>.</summary>
    public void TakeBack(Predicate<FieldValue> wrong)
    {
        while (_values.Count > 0 && wrong(_values[^1])) _values.RemoveAt(_values.Count - 1);
    }

    public void Name(string name, int start)
    {
        var parent = _open.TryPeek(out var top) ? top.Path : "";
        if (parent.Length == 0) _nameStart = start;
        _path = parent.Length == 0 ? name : $"{parent}.{name}";
        if (_path.Length > MaxPathLength) Exceed($"a name of more than {MaxPathLength} characters");
    }

    public void Open(bool isList)
    {
        if (_open.Count == MaxDepth) Exceed($"lists and tables more than {MaxDepth} deep");
        Advance();
        _open.Push(new Frame(_path, isList));
        if (isList) _lists++;
    }

    public void Close()
    {
        if (!_open.TryPop(out var closed)) return;
        _path = closed.Path;
        if (closed.IsList && --_lists == 0) _item = -1;
    }

    public void Value(string text, SourceSpan span)
    {
        Advance();
        Add(_path, text, span);
    }

    /// <summary>Adds once more what <paramref name="from"/> … <paramref name="to"/> were below <paramref name="basePath"/>.</summary>
    public void Repeat(int from, int to, string basePath)
    {
        Advance();
        var path = _path;
        for (var i = from; i < to && Excess is null; i++)
        {
            var value = _values[i];
            Add(path + value.Path[Math.Min(basePath.Length, value.Path.Length)..], value.Text, value.Span, value.Item);
        }
    }

    public void Exceed(string what) => Excess ??= what;

    private void Add(string path, string text, SourceSpan span, int item = -1)
    {
        if (_values.Count == MaxValues) Exceed($"more than {MaxValues} values");
        if (path.Length > MaxPathLength) Exceed($"a name of more than {MaxPathLength} characters");
        if (Excess is null) _values.Add(new FieldValue(path, _lists > 0 ? _item : item, text, span, _nameStart));
    }

    // An item of a list goes by the list's name; the items of the outermost list are counted.
    private void Advance()
    {
        if (!IsInList) return;
        _path = _open.Peek().Path;
        if (_lists == 1) _item++;
    }

    private readonly record struct Frame(string Path, bool IsList);
}
