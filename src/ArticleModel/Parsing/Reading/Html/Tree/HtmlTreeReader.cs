using System.Collections.Frozen;
using AngleSharp;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>
/// Settles which elements a page has and where each starts and ends in the source; AngleSharp reads the tokens and builds the
/// tree by the HTML standard. Leaves to later stages what the elements mean.
/// </summary>
internal sealed class HtmlTreeReader(string source, HtmlTree tree, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    /// <summary>
    /// Tags that would open a deeper element are left out, and what stands between them moves up: AngleSharp looks through
    /// the open elements at nearly every tag, so that nesting costs it quadratic time. Written pages stay below 100.
    /// </summary>
    private const int MaxDepth = 256;

    /// <summary>
    /// Marks that nothing closes are opened again in each later paragraph, dozens of them for a few characters. Beyond this many, for each
    /// tag and besides, all further tags are left out as well. Written pages stay far below one for each tag.
    /// </summary>
    private const int MaxCopiesPerTag = 8;

    private const int MaxCopies = 4096;

    private static readonly HtmlParserOptions s_options = new()
    {
        IsNotConsumingCharacterReferences = true,
        DisableElementPositionTracking = true,
        SkipComments = true,
        SkipProcessingInstructions = true,
        ShouldEmitAttribute = static (ref StructHtmlToken _, ReadOnlyMemory<char> name) => HtmlAttributes.Known(name.Span) is not null,
    };

    /// <summary>In a template, whose text nobody sees, AngleSharp fails for parts of tables that stand in no table.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_tableTags =
        new[] { "table", "caption", "colgroup", "col", "tbody", "thead", "tfoot", "tr", "td", "th" }
            .ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, int> _leftOut = [];
    private long _startTags;

    private bool IsTooDeep => tree.Current?.Depth >= MaxDepth || tree.Copies > MaxCopies + MaxCopiesPerTag * _startTags;

    public static HtmlTree Read(string source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        HtmlTreeReader? reader = null;
        var factory = new HtmlTreeFactory(tree => reader = new HtmlTreeReader(source, tree, diagnostics, cancellationToken));
        var context = BrowsingContext.New(new Configuration([]).With<IDomConstructionElementFactory<HtmlTree, HtmlElement>>(_ => factory));
        var tree = new HtmlParser(s_options, context).ParseDocument<HtmlTree, HtmlElement>(new TextSource(new StringTextSource(source)), Consume);
        tree.Finish();
        return tree;

        TokenConsumptionResult Consume(ref StructHtmlToken token, TokenConsumer next)
        {
            reader!.Consume(ref token, next);
            return TokenConsumptionResult.Continue;
        }
    }

    private void Consume(ref StructHtmlToken token, TokenConsumer next)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var isStartTag = token.Type == HtmlTokenType.StartTag;
        var isEndTag = token.Type == HtmlTokenType.EndTag;
        if (isStartTag) _startTags++;
        tree.BeginToken(token.Position.Index, isEndTag ? token.Name : default);
        if (isStartTag && tree.IsInTemplate && s_tableTags.Contains(token.Name.Memory.Span)) return;
        if (isStartTag && IsTooDeep) LeaveOut(token.Name.ToString(), token.Position.Index);
        else if (!(isEndTag && _leftOut.Count > 0 && WasLeftOut(token.Name.ToString()))) Build(ref token, next);
        if (isStartTag) SkipHiddenText(token.Position.Index);
    }

    // Behind these the tree builder reads the next token itself, to drop a line feed. It would pass by here unseen: the text would
    // start at the tag, and tags in a row nest as deep as the stack is. By the standard they are otherwise built in as a div is.
    private void Build(ref StructHtmlToken token, TokenConsumer next)
    {
        if (token.Type == HtmlTokenType.StartTag && token.Name.Memory.Span is "pre" or "listing")
        {
            tree.DivName = token.Name;
            token.Name = "div";
        }
        next(ref token);
    }

    // The tree builder has just told the tokenizer that nothing in the element is markup, if it took the tag at all.
    private void SkipHiddenText(int start)
    {
        if (tree.Current is { IsOpen: true } element && element.Start == start && HiddenText.IsIn(element))
            tree.Source.Index = HiddenText.End(source, tree.Source.Index, element.Name);
    }

    private void LeaveOut(string name, int position)
    {
        if (_leftOut.Count == 0) diagnostics.Report(DiagnosticRules.NestedTooDeep, new SourceSpan(position, 0));
        _leftOut[name] = _leftOut.GetValueOrDefault(name) + 1;
    }

    private bool WasLeftOut(string name)
    {
        if (_leftOut.GetValueOrDefault(name) == 0) return false;
        _leftOut[name]--;
        return true;
    }
}
