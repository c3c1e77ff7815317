using System.Runtime.InteropServices;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading.Html.Facts;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Settles what of a page all its lines are compared with: where its prose starts and ends, and how it looks.</summary>
internal sealed class LinePage
{
    /// <summary>Of lines that weigh more, only the start and the end are read.</summary>
    private const int MaxTextWeight = 1200;

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<HtmlElement> _counted = [];
    private readonly HashSet<HtmlElement> _cards = [];
    private readonly HashSet<HtmlElement> _around = [];

    public LinePage(HtmlElement body, HtmlElement root, ArticleFacts facts, HtmlElement? title, TextOf textOf, CancellationToken cancellationToken)
    {
        TitleEnd = title?.End ?? -1;
        Root = root;
        Title = Letters(facts.Title);
        Summary = Letters(facts.Summary ?? "");
        Lines = LineReader.Read(body, root, cancellationToken);
        var byParent = new Dictionary<HtmlElement, int>();
        var byLook = new Dictionary<(string, string?), int>();
        Line? heading = null;
        for (var i = 0; i < Lines.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var line = Lines[i];
            line.Above = heading;
            if (line.IsHeading) heading = line;
            if (line.Element.Measure.Weight <= MaxTextWeight) line.Text = textOf(line.Element);
            if (!line.IsInside) continue;
            if (FirstInside < 0) FirstInside = i;
            LastInside = i;
            if (!line.IsProse) continue;
            if (FirstProse < 0) FirstProse = i;
            LastProse = i;
            var parent = line.Element.Parent!;
            byParent[parent] = byParent.GetValueOrDefault(parent) + line.Element.Measure.ProseWeight;
            var look = LookOf(line.Element);
            byLook[look] = byLook.GetValueOrDefault(look) + line.Element.Measure.ProseWeight;
        }
        if (byParent.Count > 0) Main = byParent.MaxBy(pair => pair.Value).Key;
        for (var around = Main ?? root; around is not null; around = around.Parent) _around.Add(around);
        if (byLook.Count > 0) Look = byLook.MaxBy(pair => pair.Value).Key;
    }

    public HtmlElement Root { get; }

    /// <summary>Where the heading that shows the title ends; -1 without one.</summary>
    public int TitleEnd { get; }

    public string Title { get; }

    public string Summary { get; }

    public List<Line> Lines { get; }

    public int FirstInside { get; } = -1;

    public int LastInside { get; } = -1;

    public int FirstProse { get; } = -1;

    public int LastProse { get; } = -1;

    /// <summary>The element right inside which most of the prose stands.</summary>
    public HtmlElement? Main { get; }

    private (string, string?) Look { get; }

    public bool LooksLikeMain(HtmlElement element) => LookOf(element) == Look;

    /// <summary>Tells whether an earlier line said the same; asked once for each line, in order.</summary>
    public bool IsRepeated(string text)
    {
        if (text.Length < 4) return false;
        var count = _texts.GetValueOrDefault(text);
        _texts[text] = count + 1;
        return count > 0;
    }

    /// <summary>Tells whether most of the prose stands in an element.</summary>
    public bool HoldsMain(HtmlElement element) => _around.Contains(element);

    /// <summary>Tells whether an element is one of at least three of one make.</summary>
    public bool IsCard(HtmlElement element)
    {
        if (element == Main || element == Root || element.Parent is not { } around) return false;
        if (_counted.Add(around)) FindCards(around);
        return _cards.Contains(element);
    }

    // Names may be long, and every line asks: each is looked at once.
    private void FindCards(HtmlElement around)
    {
        var byLook = new Dictionary<(string, string?), List<HtmlElement>>();
        foreach (var child in around.Children.AsSpan())
        {
            if (child is not HtmlElement { Measure.Weight: > 0 } inner) continue;
            ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(byLook, LookOf(inner), out _);
            (alike ??= []).Add(inner);
        }
        foreach (var alike in byLook.Values)
            if (alike.Count >= 3) _cards.UnionWith(alike);
    }

    public static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static (string, string?) LookOf(HtmlElement element) => (element.Name, element["class"]);
}
