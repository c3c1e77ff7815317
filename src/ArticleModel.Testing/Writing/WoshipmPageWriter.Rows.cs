using System.Globalization;

namespace ArticleModel.Testing.Writing;

internal sealed partial class WoshipmPageWriter
{
    private const string AuthorPage = "https://www.woshipm.com/u/";
    private const string TagPage = "https://www.woshipm.com/tag/";

    private bool IsGlued => _dialect != WoshipmDialect.New;

    private void WriteTop()
    {
        Drop(BoilerplateKinds.Title, _markdown.WriteHeading(2, _article.Title, isInferred: false));
        var isFirst = true;
        if (AuthorUrl is { } url)
        {
            Row(BoilerplateKinds.Byline, $"[![](https://image.woshipm.com/wp-files/2022/01/portrait.jpg!/both/72x72)]({url})", ref isFirst);
            Row(BoilerplateKinds.Byline, $"[{InlineWriter.Line(_article.Author!.Name)}]({url}) {Badges()}关注", ref isFirst);
        }
        if (Date is { } date) Row(BoilerplateKinds.Date, date, ref isFirst);
        if (_article.Stats is { Comments: { } comments, Views: { } views, Collects: { } collects, ReadingMinutes: { } minutes })
            Row(BoilerplateKinds.Stats, string.Create(CultureInfo.InvariantCulture, $"{comments} 评论 {views} 浏览 {collects} 收藏 {minutes} 分钟"), ref isFirst);
        if (_furniture.CourseLink) Row(BoilerplateKinds.Promotion, "[🔗 把一件小事做完，再谈方法论。](https://ke.qidianla.com/courses/bcpm)", ref isFirst);
        if (_article.Summary is { } summary) WriteSummary(summary);
    }

    // In the glued dialects the date, ten characters, touches the button before it and the counter behind it.
    private void Row(string kind, string row, ref bool isFirst)
    {
        Drop(kind, IsGlued && !isFirst ? _markdown.Append(row) : _markdown.AppendBlock(row));
        isFirst = false;
    }

    private string? AuthorUrl => _article.Author is { Url: { } url } && url.StartsWith(AuthorPage, StringComparison.Ordinal)
        && url.Length > AuthorPage.Length && url.AsSpan(AuthorPage.Length).IndexOfAnyExceptInRange('0', '9') < 0 ? url : null;

    // In gitbook the address of a badge ends in a space.
    private string Badges()
    {
        var gap = IsGitbook ? " " : "";
        var badges = Enumerable.Range(0, Math.Max(0, _furniture.Badges))
            .Select(number => $"![](https://static.woshipm.com/tag/{1101 + number}_1@2x.png{gap})");
        return string.Concat(badges) is { Length: > 0 } row ? row + " " : "";
    }

    private void WriteSummary(string summary)
    {
        var paragraphs = summary.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => (Block)new Paragraph { Text = line });
        var quote = new BlockQuote { Blocks = paragraphs.ToValueList() };
        Drop(BoilerplateKinds.Summary, _markdown.WriteFurniture(quote));
    }

    private void WriteTail()
    {
        var counts = _article.Stats is { Collects: { } collects, Likes: { } likes } ? (collects, likes) : ((int, int)?)null;
        Drop(BoilerplateKinds.Reactions, _markdown.AppendBlock(string.Create(CultureInfo.InvariantCulture, $"赞赏 收藏已收藏{counts?.Item1} 点赞已赞{counts?.Item2}")));
        TailRow(BoilerplateKinds.Follow, "更多精彩内容，请关注人人都是产品经理微信公众号或下载App", isGlued: _dialect == WoshipmDialect.Old);
        var areTagsFirst = _article.Tags.Count > 0 && _article.Tags.All(tag => tag.Url?.StartsWith(TagPage, StringComparison.Ordinal) == true);
        // Old pages that were saved before their scripts ran have neither course nor cards, and a break here.
        var gluesTags = _dialect == WoshipmDialect.Old && _furniture.CourseLink;
        if (areTagsFirst) TailRow(BoilerplateKinds.Tags, string.Concat(_article.Tags.Select(tag => $"[{InlineWriter.Line(tag.Name)}]({tag.Url})")), gluesTags);
        TailRow(BoilerplateKinds.Share, ShareLink(), areTagsFirst ? IsGlued : gluesTags);
        TailRow(BoilerplateKinds.Share, "微信扫一扫", IsGlued);
        TailRow(BoilerplateKinds.Share, $"![微信二维码](https://api.pwmqr.com/qrcode/create/?url={_article.Origin})", IsGlued);
        TailRow(BoilerplateKinds.Share, "分享", IsGlued);
    }

    private void TailRow(string kind, string row, bool isGlued) => Drop(kind, isGlued ? _markdown.Append(row) : _markdown.AppendBlock(row));

    // The title stands in the address as it is, spaces included.
    private string ShareLink() =>
        $"[分享到微博](https://service.weibo.com/share/share.php?appkey=2775287854&title={_article.Title}&url={_article.Origin}&pic={_markdown.FirstImage?.Url})";
}
