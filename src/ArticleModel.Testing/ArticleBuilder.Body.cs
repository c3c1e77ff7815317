using ArticleModel.Testing.Writing;

namespace ArticleModel.Testing;

public sealed partial class ArticleBuilder
{
    /// <summary>Opens a section; it lies in the last one of a lower level.</summary>
    /// <param name="heading">The heading, its number included.</param>
    /// <param name="level">The level, 1 to 6.</param>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is null or blank or has several lines.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not 1 to 6.</exception>
    public ArticleBuilder Section(string heading, int level = 2)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(level, 6);
        _body.Open(level, Line(heading));
        return this;
    }

    /// <summary>Opens a section one level below the last heading that was not inferred, as a bold line of its own does.</summary>
    /// <exception cref="ArgumentException"><paramref name="heading"/> is null or blank or has several lines.</exception>
    public ArticleBuilder InferredSection(string heading)
    {
        _body.OpenInferred(Line(heading));
        return this;
    }

    /// <summary>
    /// Adds a paragraph. Quotes may be marked in it: <c>周健说：{|direct 周健:“走吧。”|}</c>, see <see cref="MarkedSource"/>.
    /// </summary>
    /// <param name="text">
    /// The text without Markdown; white space at the ends of its lines is left out. A text that holds <c>{|</c> or <c>|}</c>
    /// itself can be added with <see cref="Block(Block)"/>.
    /// </param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank, or its marks are no pairs.</exception>
    public ArticleBuilder Paragraph(string text)
    {
        var marked = MarkedSource.Parse(Text(text));
        if (string.IsNullOrWhiteSpace(marked.Text)) throw new ArgumentException("The paragraph shows nothing.", nameof(text));
        var paragraph = new Paragraph { Text = marked.Text };
        _body.Add(paragraph);
        foreach (var quote in marked.Quotes)
            if (quote.Span.Length > 0) _quotes.Add(new DraftQuote(paragraph, quote.Span.Start, quote.Span.Length, quote.Kind, quote.Speaker, null));
        return this;
    }

    /// <summary>Adds a paragraph that is a report and its quote: <c>周健说：“走吧。”</c></summary>
    /// <param name="speaker">Who speaks.</param>
    /// <param name="words">The words, without quotation marks around them.</param>
    /// <param name="cue">The reporting word.</param>
    /// <exception cref="ArgumentException">An argument is null or blank, or speaker or cue have several lines.</exception>
    public ArticleBuilder Quote(string speaker, string words, string cue = "说")
    {
        (speaker, words, cue) = (Line(speaker), Text(words), Line(cue));
        var paragraph = new Paragraph { Text = $"{speaker}{cue}：“{words}”" };
        _body.Add(paragraph);
        _quotes.Add(new DraftQuote(paragraph, paragraph.Text.Length - words.Length - 1, words.Length, QuoteKind.Direct, speaker, cue));
        return this;
    }

    /// <summary>Adds a bulleted list with a paragraph for each item.</summary>
    /// <exception cref="ArgumentException">There is no item, or one is null or blank.</exception>
    public ArticleBuilder List(params ReadOnlySpan<string> items) => Block(new ListBlock { Items = Items(items) });

    /// <summary>Adds a numbered list with a paragraph for each item.</summary>
    /// <exception cref="ArgumentException">There is no item, or one is null or blank.</exception>
    public ArticleBuilder NumberedList(params ReadOnlySpan<string> items) => Block(new ListBlock { Ordered = true, Start = 1, Items = Items(items) });

    /// <summary>Adds a block quote.</summary>
    /// <exception cref="ArgumentException">There is no paragraph, or one is null or blank.</exception>
    public ArticleBuilder BlockQuote(params ReadOnlySpan<string> paragraphs) => Block(new BlockQuote { Blocks = Paragraphs(paragraphs) });

    /// <summary>Adds an image.</summary>
    /// <param name="url">Its address.</param>
    /// <param name="caption">The line below it; null if there is none.</param>
    /// <param name="alt">Its alternative text; null if there is none.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> is null or blank or has several lines.</exception>
    public ArticleBuilder Image(string url, string? caption = null, string? alt = null) =>
        Block(new Image { Url = Line(url), Caption = caption is null ? null : Text(caption), Alt = alt });

    /// <summary>Adds an image that is the article's cover too.</summary>
    /// <exception cref="ArgumentException"><paramref name="url"/> is null or blank or has several lines.</exception>
    public ArticleBuilder Cover(string url)
    {
        With(_facts with { Cover = new Image { Url = Line(url) } });
        return Image(url);
    }

    /// <summary>Adds preformatted text.</summary>
    /// <param name="text">The text with its line feeds.</param>
    /// <param name="language">Its language, one word; null if none is named.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public ArticleBuilder Code(string text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Block(new CodeBlock { Text = text.ReplaceLineEndings("\n").TrimEnd('\n'), Language = language });
    }

    /// <summary>Adds a table. Rows may differ in length.</summary>
    /// <exception cref="ArgumentNullException">A row or a cell is null.</exception>
    public ArticleBuilder Table(params ReadOnlySpan<string[]> rows)
    {
        var cells = new List<ValueList<TableCell>>();
        foreach (var row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(rows));
            cells.Add(row.Select(text => new TableCell { Text = (text ?? throw new ArgumentNullException(nameof(rows))).Trim() }).ToValueList());
        }
        return Block(new Table { Rows = cells.ToValueList() });
    }

    /// <summary>Adds a line across the page.</summary>
    public ArticleBuilder Rule() => Block(new Rule());

    /// <summary>Adds any block, for what the other methods do not offer. Its spans are replaced.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="block"/> is null.</exception>
    public ArticleBuilder Block(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        _body.Add(block);
        return this;
    }

    private static ValueList<ListItem> Items(ReadOnlySpan<string> texts)
    {
        var paragraphs = Paragraphs(texts);
        return paragraphs.Select(paragraph => new ListItem { Blocks = [paragraph] }).ToValueList();
    }

    private static ValueList<Block> Paragraphs(ReadOnlySpan<string> texts)
    {
        if (texts.IsEmpty) throw new ArgumentException("At least one text is expected.", nameof(texts));
        var paragraphs = new Block[texts.Length];
        for (var i = 0; i < paragraphs.Length; i++) paragraphs[i] = new Paragraph { Text = Text(texts[i]) };
        return ValueList.Create<Block>(paragraphs);
    }
}
