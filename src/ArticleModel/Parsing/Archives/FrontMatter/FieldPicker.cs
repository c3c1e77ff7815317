namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>Hands out the values of front matter by what they may tell, each once; what nobody took is left at the end.</summary>
internal sealed class FieldPicker
{
    private readonly List<FieldValue> _values;
    private readonly List<(FactKind Kind, int Rank, int Index)> _candidates = [];
    private readonly bool[] _taken;

    public FieldPicker(IEnumerable<FieldValue> values)
    {
        _values = [.. values];
        _taken = new bool[_values.Count];
        for (var i = 0; i < _values.Count; i++)
            if (FieldNames.Find(_values[i].Path) is { } found) _candidates.Add((found.Kind, found.Rank, i));
        _candidates.Sort();
    }

    /// <summary>Takes the first value of a kind that <paramref name="read"/> can read, in the order of the spellings.</summary>
    /// <param name="kind">What the value may tell.</param>
    /// <param name="read">Reads a value; default if it is not of the kind.</param>
    /// <param name="isWrong">Called for a value that could not be read; it is taken too if this returns true.</param>
    public T? Take<T>(FactKind kind, Func<FieldValue, T?> read, Func<FieldValue, bool>? isWrong = null)
    {
        foreach (var candidate in Of(kind))
        {
            var value = _values[candidate];
            if (read(value) is { } result)
            {
                _taken[candidate] = true;
                return result;
            }
            if (isWrong?.Invoke(value) == true) _taken[candidate] = true;
        }
        return default;
    }

    /// <summary>Takes every value of the spelling that comes first: the items of a list.</summary>
    public List<FieldValue> TakeAll(FactKind kind)
    {
        var all = Of(kind).ToList();
        var root = all.Count == 0 ? "" : RootOf(all[0]);
        var taken = all.Where(index => RootOf(index) == root).Order().ToList();
        foreach (var index in taken) _taken[index] = true;
        return taken.ConvertAll(index => _values[index]);
    }

    /// <summary>The values that nobody took, in the order of the source.</summary>
    public IEnumerable<FieldValue> Left() => _values.Where((_, index) => !_taken[index]);

    private string RootOf(int index) => _values[index].Path.Split('.')[0];

    private IEnumerable<int> Of(FactKind kind) =>
        _candidates.Where(candidate => candidate.Kind == kind && !_taken[candidate.Index]).Select(candidate => candidate.Index);
}
