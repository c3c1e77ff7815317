using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>The tree of a page while AngleSharp builds it, and after. Keeps where nodes start and end, which AngleSharp does not.</summary>
internal sealed class HtmlTree(TextSource source) : HtmlNode, IConstructableDocument
{
    private const string Div = "div";

    private readonly List<HtmlNode> _unfinished = [];
    private int _tokenStart;
    private int _textStart;
    private bool _isTextTaken;
    private readonly List<HtmlElement> _openTables = [];
    private int _openTemplates;
    private StringOrMemory _endTag;

    /// <summary>The element that the next token falls into, as far as the tags tell.</summary>
    public HtmlElement? Current { get; private set; }

    /// <summary>What the element is called that the token opens as a div.</summary>
    public StringOrMemory DivName { get; set; } = Div;

    /// <summary>How many elements were opened again because their tags are misnested.</summary>
    public int Copies { get; set; }

    /// <summary>Tells whether the next token falls into a template.</summary>
    public bool IsInTemplate => _openTemplates > 0;

    /// <summary>The html element; null as long as nothing was built in.</summary>
    public HtmlElement? Root => FindChild(this, "html");

    /// <summary>The body element; null on pages of frames, and as long as nothing was built in.</summary>
    public HtmlElement? Body => Root is { } root ? FindChild(root, "body") : null;

    /// <summary>The head element.</summary>
    public HtmlElement? Head => Root is { } root ? FindChild(root, "head") : null;

    public override HtmlNodeList Children { get; } = new();

    public override StringOrMemory NodeName => "#document";

    public override NodeFlags Flags => NodeFlags.None;

    public TextSource Source => source;

    public IDisposable? Builder { get; set; }

    public QuirksMode QuirksMode { get; set; }

    IConstructableElement IConstructableDocument.Head => Head!;

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => true;

    /// <summary>Tells where the token that is built in next starts, which is where the one before it ends.</summary>
    /// <param name="start">The first code unit of the token.</param>
    /// <param name="endTag">The name of the element that it ends; empty for every other token.</param>
    public void BeginToken(int start, StringOrMemory endTag)
    {
        foreach (var node in _unfinished) node.End = start;
        _unfinished.Clear();
        _tokenStart = start;
        _textStart = start;
        _isTextTaken = false;
        _endTag = endTag;
        DivName = Div;
    }

    /// <summary>Gives a new element the place of the token.</summary>
    public T Begin<T>(T element) where T : HtmlElement
    {
        element.Start = element.End = _tokenStart;
        _unfinished.Add(element);
        if (element is TemplateElement) _openTemplates++;
        else if (element.Name == "table") _openTables.Add(element);
        return element;
    }

    /// <summary>Notes that nothing more goes into an element: it ends with its end tag, or in front of the tag that implies its end.</summary>
    public void Close(HtmlElement element)
    {
        Current = element.Parent;
        if (element is TemplateElement) _openTemplates--;
        else if (element.Name == "table") _openTables.Remove(element);
        if (_endTag.Length > 0 && _endTag.Memory.Span.SequenceEqual(element.Name))
        {
            _endTag = default;
            _unfinished.Add(element);
        }
        else
        {
            element.End = Math.Max(element.End, _tokenStart);
        }
    }

    /// <summary>Makes a node of <paramref name="text"/>, which is a part of the token's text or all of it.</summary>
    public HtmlText CreateText(StringOrMemory text)
    {
        var node = new HtmlText { Start = _textStart, End = _textStart };
        // Now and then the tree builder puts a token in twice; its text stands in the source once.
        if (_isTextTaken) return node;
        // White space is cut off the start of a token where it belongs to another element than the rest.
        if (!text.Memory.Span.IsWhiteSpace()) _isTextTaken = true;
        else while (_textStart < source.Length && char.IsWhiteSpace(source[_textStart])) _textStart++;
        if (_isTextTaken) _unfinished.Add(node);
        else node.End = _textStart;
        return node;
    }

    /// <summary>Returns the innermost table that is open; null if there is none but <paramref name="node"/> itself.</summary>
    public HtmlElement? TableAround(HtmlNode node)
    {
        for (var i = _openTables.Count - 1; i >= 0; i--)
            if (_openTables[i] != node) return _openTables[i];
        return null;
    }

    /// <summary>Notes where a node was put.</summary>
    public void Placed(HtmlNode node) => Current = node as HtmlElement ?? node.Parent;

    /// <summary>
    /// Ends what is still open at the end of the source, and lets elements reach as far as what they hold. Where misnested tags
    /// made the tree builder move what they hold into an element behind them, they do not reach into that one.
    /// </summary>
    public void Finish()
    {
        BeginToken(source.Length, default);
        // From the last to the first, so that it is known where what comes behind an element starts.
        var open = new Stack<(HtmlElement Element, int Limit, int Left, int Next)>();
        if (Root is { } root) open.Push((root, source.Length, root.Children.Count, source.Length));
        while (open.TryPop(out var entry))
        {
            var (element, limit, left, next) = entry;
            if (left == 0)
            {
                Fit(element, limit);
                continue;
            }
            if (left < element.Children.Count) next = Math.Min(next, element.Children[left].Start);
            open.Push((element, limit, left - 1, next));
            if (element.Children[left - 1] is HtmlElement child) open.Push((child, next, child.Children.Count, next));
        }
    }

    private static void Fit(HtmlElement element, int limit)
    {
        // What is copied into a later block and taken out of it again starts where that block ends.
        var (start, end) = (element.Children.Count == 0 ? Math.Min(element.Start, limit) : element.Start, 0);
        foreach (var node in element.Children.AsSpan())
        {
            if (node is HtmlElement { Children.Count: 0 } && node.Start < end) node.Start = node.End = end;
            start = Math.Min(start, node.Start);
            end = Math.Max(end, node.End);
        }
        element.Start = start;
        element.End = Math.Max(end, Math.Min(element.End, Math.Max(limit, start)));
    }

    public void Clear() => Children.Clear();

    public void AddComment(ref StructHtmlToken token)
    {
    }

    public void PerformMicrotaskCheckpoint()
    {
    }

    public void ProvideStableState()
    {
    }

    public void TrackError(Exception exception)
    {
    }

    public void ApplyManifest()
    {
    }

    public Task WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    public Task FinishLoadingAsync() => Task.CompletedTask;

    private static HtmlElement? FindChild(HtmlNode parent, string name)
    {
        foreach (var child in parent.Children.AsSpan())
            if (child is HtmlElement element && element.Name == name) return element;
        return null;
    }
}
