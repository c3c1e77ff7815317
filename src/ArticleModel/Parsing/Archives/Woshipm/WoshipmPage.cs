using System.Globalization;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Takes a page apart from the outside inwards: title, rows and summary at its top, rows at its end, ad cards, credit lines.
/// What is left is the body.
/// </summary>
internal sealed class WoshipmPage(FlatDocument document, WoshipmHeader header, DiagnosticBag diagnostics)
{
    /// <summary>Pages have up to so many pieces of furniture.</summary>
    private const int TypicalPieces = 16;

    private readonly string _text = document.Source.Text;
    private readonly List<Boilerplate> _boilerplate = new(TypicalPieces);
    private readonly WoshipmFacts _facts = header.Facts;
    private List<FlatBlock> _body = document.BorrowList();

    public ArticleParts Split()
    {
        TakeFurniture();
        var credits = CreditTaker.TakeFrom(_body);
        _boilerplate.Sort(static (a, b) => a.Span.Start.CompareTo(b.Span.Start));
        _facts.Cover = FirstImage(out _);
        return new ArticleParts
        {
            Facts = _facts.ToFacts(),
            Body = _body,
            Credits = credits,
            Boilerplate = _boilerplate,
            Dialect = header.Dialect,
        };
    }

    /// <summary>
    /// Reads the facts where the document holds the start of the page, up to a place between blocks, and its last rows.
    /// Null if the whole page may tell something else.
    /// </summary>
    /// <param name="end">Where the start ends. A cover that is missing may still stand behind it.</param>
    public ArticleFacts? ReadFacts(int end)
    {
        TakeFurniture();
        // Rows of the top that reach to the end of the part may go on behind it.
        if (_body is not [var first, ..] || first.Span.Start >= end) return null;
        _facts.Cover = FirstImage(out var index);
        if (_facts.Cover is { } cover && (cover.Span.End() > end || MayBeCredit(index))) return null;
        return _facts.ToFacts();
    }

    // An image beside text may stand in a credit line, one below 专栏作家 for a biography; the cover is neither.
    private bool MayBeCredit(int index) =>
        !_body[index].Leaf.IsBlank || (index > 0 && CreditLines.KindOf(_body[index - 1].Text) == CreditLineKind.BiographyLabel);

    private void TakeFurniture()
    {
        TakeBlocksBehindHeader();
        TakeTitle();
        TakeTop();
        TakeSummary();
        TakeTail();
        _body = AdCards.TakeFrom(_text, _body, _boilerplate);
    }

    private void TakeBlocksBehindHeader()
    {
        var blocks = document.BlocksFrom(0);
        var first = 0;
        while (first < blocks.Length && blocks[first].Span.Start < header.End) first++;
        // A fence or a quote that the header opens reaches over its end.
        if (first > 0 && blocks[first - 1].Span.End() > header.End) _body.AddRange(blocks[first - 1].After(header.End));
        _body.AddRange(blocks[first..]);
    }

    private void TakeTitle()
    {
        if (_body is not [{ Kind: FlatBlockKind.Heading, Level: 2 } title, ..]) return;
        if (!VisibleText.AreEqual(title.Text, _facts.Title))
        {
            // Any heading may come first on a page without furniture; in front of the author's row it is the title.
            if (_body.Count < 2 || !_text.AsSpan(_body[1].Span.Start).StartsWith("[![](", StringComparison.Ordinal)) return;
            diagnostics.Report(DiagnosticRules.HeaderDisagrees, title.Span, title.Text);
        }
        _boilerplate.Add(new Boilerplate { Kind = BoilerplateKinds.Title, Span = title.Span });
        _body.RemoveAt(0);
    }

    private void TakeTop()
    {
        var walk = new FurnitureWalk(_text, _body, _boilerplate);
        walk.Take(Furniture.Top);
        walk.Remove();
        foreach (var piece in _boilerplate)
        {
            if (piece.Kind == BoilerplateKinds.Date) CheckDate(piece.Span);
            if (piece.Kind == BoilerplateKinds.Stats) ReadStats(piece.Span);
        }
    }

    private void CheckDate(SourceSpan span)
    {
        Span<char> date = stackalloc char[10];
        if (_facts.PublishedOn?.TryFormat(date, out _, "O", CultureInfo.InvariantCulture) == true) CheckAgainstHeader(span, date);
    }

    private void CheckAgainstHeader(SourceSpan span, ReadOnlySpan<char> header)
    {
        var page = span.Slice(_text);
        if (!page.SequenceEqual(header)) diagnostics.Report(DiagnosticRules.HeaderDisagrees, span, page.ToString());
    }

    // 0 评论 4576 浏览 8 收藏 20 分钟
    private void ReadStats(SourceSpan span)
    {
        var numbers = new Numbers(span.Slice(_text));
        var page = new ArticleStats { Comments = numbers.Next(), Views = numbers.Next(), Collects = numbers.Next() };
        var header = _facts.Stats ?? page;
        if (page != header) diagnostics.Report(DiagnosticRules.HeaderDisagrees, span, span.Slice(_text).ToString());
        _facts.Stats = header with { ReadingMinutes = numbers.Next() };
    }

    // The quote that opens the page is the summary if the header has the same text, or none at all.
    private void TakeSummary()
    {
        if (_body is not [{ Kind: FlatBlockKind.Container } first, ..]) return;
        if (first.ToBlocks() is not [BlockQuote quote]) return;
        var text = quote.Blocks is [Paragraph only] ? only.Text : TextOf(quote);
        if (_facts.Summary is null) _facts.Summary = text;
        else if (!VisibleText.StartAlike(text, _facts.Summary)) return;
        _boilerplate.Add(new Boilerplate { Kind = BoilerplateKinds.Summary, Span = first.Span });
        _body.RemoveAt(0);
    }

    private static string TextOf(BlockQuote quote) =>
        string.Join('\n', quote.Blocks.Walk().OfType<Paragraph>().Select(static paragraph => paragraph.Text));

    private void TakeTail()
    {
        var start = _body.Count - 1;
        while (start >= 0 && !_text.AsSpan(_body[start].Span.Start).StartsWith(Furniture.TailStart, StringComparison.Ordinal)) start--;
        if (start < 0)
        {
            diagnostics.Report(DiagnosticRules.MissingFurniture, new SourceSpan(_text.Length, 0), "row of reactions at its end");
            return;
        }
        var tail = _body.GetRange(start, _body.Count - start);
        _body.RemoveRange(start, tail.Count);
        var walk = new FurnitureWalk(_text, tail, _boilerplate);
        walk.Take(Furniture.Tail);
        foreach (var piece in _boilerplate)
        {
            if (piece.Kind == BoilerplateKinds.Reactions) ReadLikes(piece.Span);
            if (piece.Kind == BoilerplateKinds.Tags) LinkTags(piece.Span);
        }
        walk.Remove();
        if (tail.Count > 0) diagnostics.Report(DiagnosticRules.UnknownFurniture, SourceSpan.FromBounds(tail[0].Span.Start, tail[^1].Span.End()));
        _body.AddRange(tail);
    }

    // 赞赏 收藏已收藏8 点赞已赞1, without numbers where the page was saved before its scripts ran.
    private void ReadLikes(SourceSpan span)
    {
        var row = span.Slice(_text);
        var likes = new Numbers(row[row.LastIndexOf(' ')..]).Next();
        if (likes is not null) _facts.Stats = (_facts.Stats ?? new ArticleStats()) with { Likes = likes };
    }

    // The links stand in the order of the header's tags; were one missing, none could be told.
    private void LinkTags(SourceSpan span)
    {
        var urls = TagLinks.UrlsIn(span.Slice(_text));
        if (urls.Count != _facts.Tags.Count) return;
        var tags = new Tag[urls.Count];
        for (var i = 0; i < tags.Length; i++) tags[i] = _facts.Tags[i] with { Url = urls[i] };
        _facts.Tags = new(tags);
    }

    private Image? FirstImage(out int index)
    {
        for (index = 0; index < _body.Count; index++)
        {
            var block = _body[index];
            if (block.Kind != FlatBlockKind.Paragraph || !_text.AsSpan(block.Span.Start, block.Span.Length).Contains("![", StringComparison.Ordinal)) continue;
            foreach (var part in block.ToBlocks())
                if (part is Image image) return new Image { Url = image.Url, Span = image.Span };
        }
        return null;
    }
}
