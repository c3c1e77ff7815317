using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>
/// Settles what a page states about itself in markup that is made for it: meta elements, JSON-LD, microdata, links. Leaves to
/// <see cref="FactReader"/> which of several statements is believed.
/// </summary>
internal sealed class Statements
{
    private readonly Dictionary<string, List<Statement>> _byName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first statement under one of the names, in the order of the names; null if there is none.</summary>
    public Statement? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (_byName.TryGetValue(name, out var statements)) return statements[0];
        return null;
    }

    /// <summary>All statements under a name.</summary>
    public IReadOnlyList<Statement> All(string name) => _byName.GetValueOrDefault(name) ?? [];

    public void Add(string name, string? value, string source, SourceSpan span, IReadOnlyList<string>? beside = null)
    {
        value = value is null ? "" : Spaces.Collapse(value);
        if (value.Length == 0) return;
        if (!_byName.TryGetValue(name, out var statements)) _byName[name] = statements = [];
        statements.Add(new Statement(value, source, span) { Beside = [.. (beside ?? []).Select(Spaces.Collapse)] });
    }

    /// <summary>Adds what the meta and link elements, the scripts and the microdata of a page state.</summary>
    public void AddFrom(HtmlElement element, string source, TextOf textOf, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner) continue;
            switch (inner.Name)
            {
                case "meta": AddMeta(inner); break;
                case "link": AddLink(inner); break;
                case "script" when HiddenText.HoldsLinkedData(inner): AddJson(inner, source); break;
                case "a" when inner["rel"]?.Contains("license", StringComparison.OrdinalIgnoreCase) == true:
                    Add("license", inner["href"], "a rel=license", inner.Span);
                    break;
            }
            if (inner["itemprop"] is { Length: > 0 and < 60 } property && inner.Name is not ("script" or "meta")) AddMicrodata(inner, property, textOf);
            if (inner.Children.Count > 0 && inner.Name is not ("script" or "style" or "template")) AddFrom(inner, source, textOf, cancellationToken);
        }
    }

    private void AddMeta(HtmlElement meta)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
            if (meta[attribute] is { Length: > 0 } name) Add("meta " + name, meta["content"], "meta " + name.ToLowerInvariant(), meta.Span);
    }

    private void AddLink(HtmlElement link)
    {
        if (link["rel"] is { Length: > 0 } rel && rel is "canonical" or "license" or "shortlink") Add(rel, link["href"], "link rel=" + rel, link.Span);
    }

    private void AddMicrodata(HtmlElement element, string property, TextOf textOf)
    {
        var value = element["content"] ?? NameIn(element)
            ?? (element.Name == "time" ? element["datetime"] : null)
            ?? (element.Measure.Weight < 400 ? textOf(element) : null);
        foreach (var name in property.Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add("microdata " + name, value, "microdata " + name, element.Span);
    }

    // An item has a name of its own beside whatever else it shows.
    private static string? NameIn(HtmlElement element, HtmlElement? item = null)
    {
        if (item is null && element["itemscope"] is null) return null;
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner) continue;
            if (inner["itemprop"] == "name" && inner["content"] is { Length: > 0 } name) return name;
            if (inner["itemscope"] is null && NameIn(inner, item ?? element) is { } found) return found;
        }
        return null;
    }

    private void AddJson(HtmlElement script, string source)
    {
        if (script.Children.Count == 0) return;
        var span = SourceSpan.FromBounds(script.Children[0].Start, script.Children[script.Children.Count - 1].End);
        JsonLd.Read(source.AsSpan(span.Start, span.Length), (name, value, beside) => Add(name, value, name, span, beside));
    }
}
