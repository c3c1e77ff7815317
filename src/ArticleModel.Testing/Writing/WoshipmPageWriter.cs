namespace ArticleModel.Testing.Writing;

/// <summary>
/// Writes a draft as a woshipm page: header, rows of the top, body with ad cards, credit lines, rows of the end. Each row is
/// written once, whatever the dialect: what differs is what stands between rows.
/// </summary>
internal sealed partial class WoshipmPageWriter
{
    private readonly MarkdownWriter _markdown;
    private readonly ArticleDraft _draft;
    private readonly Article _article;
    private readonly WoshipmDialect _dialect;
    private readonly WoshipmFurniture _furniture;
    private readonly List<Boilerplate> _boilerplate = [];

    public WoshipmPageWriter(ArticleDraft draft, WoshipmDialect dialect, WoshipmFurniture? furniture)
    {
        _draft = draft;
        _article = draft.Article;
        _dialect = dialect;
        _furniture = furniture ?? new WoshipmFurniture();
        _markdown = new MarkdownWriter(dialect == WoshipmDialect.Gitbook ? '-' : '*');
    }

    public ArticlePage Write()
    {
        WriteHeader();
        WriteTop();
        var body = new BodyWriter(_markdown, WriteCard).Write(_article.Body);
        var credits = CreditWriter.Write(_markdown, _article.Credits);
        WriteTail();
        var written = _article with
        {
            Language = "zh",
            Body = body,
            Credits = credits,
            Cover = _markdown.FirstImage is { } image ? new Image { Url = image.Url, Span = image.Span } : null,
            Provenance = new Provenance { Archive = "woshipm", Dialect = _dialect.ToString().ToLowerInvariant(), Boilerplate = _boilerplate.ToValueList() },
        };
        return new ArticlePage(_markdown.ToString(), _draft.PlaceQuotes(written, _markdown));
    }

    // Cards stand in the order of their numbers; each of the two is as good as the other.
    private void WriteCard(int count)
    {
        if (!_furniture.AdCardsBehind.Contains(count)) return;
        var (title, description, picture) = s_cards[count % s_cards.Length];
        var gap = _dialect == WoshipmDialect.New ? "\n\n" : "";
        var words = $"{gap}{title}{gap}{description}{gap}查看详情 >{gap}";
        var card = $"[![](https://image.woshipm.com/2023/08/02/{picture}.png){words}](https://ke.qidianla.com/courses/bcpm)";
        Drop(BoilerplateKinds.Promotion, _markdown.AppendBlock(card));
    }

    private void Drop(string kind, SourceSpan span) => _boilerplate.Add(new Boilerplate { Kind = kind, Span = span });

    private static readonly (string Title, string Description, string Picture)[] s_cards =
    [
        ("一张白板，怎样写出第一版方案？", "从一句话的想法到一页能讨论的方案，中间隔着许多次追问。这门课陪你把问题问完..", "00000000-0000-4000-8000-000000000001"),
        ("需求吵不出结果的时候，先做什么？", "把分歧写在纸上，再把纸贴在墙上。这门课用六次演练，教你开一场有结论的会..", "00000000-0000-4000-8000-000000000002"),
    ];
}
