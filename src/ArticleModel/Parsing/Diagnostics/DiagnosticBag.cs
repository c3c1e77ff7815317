namespace ArticleModel.Parsing;

/// <summary>Collects the diagnostics of one parse. Not thread-safe: each parse has its own.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Adds a report of <paramref name="rule"/> at <paramref name="span"/>.</summary>
    /// <param name="rule">What kind of thing is reported.</param>
    /// <param name="span">Where it is.</param>
    /// <param name="detail">What takes the place of <c>{0}</c> in the rule's sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public void Report(DiagnosticRule rule, SourceSpan span, string? detail = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _items.Add(new Diagnostic(rule, span, detail));
    }

    // A stable sort: reports at one place keep the order in which the stages made them.
    internal ValueList<Diagnostic> ToSortedList() =>
        IsSorted() ? _items.ToValueList() : _items.OrderBy(item => item.Span.Start).ToValueList();

    private bool IsSorted()
    {
        for (var i = 1; i < _items.Count; i++)
            if (_items[i].Span.Start < _items[i - 1].Span.Start) return false;
        return true;
    }
}
