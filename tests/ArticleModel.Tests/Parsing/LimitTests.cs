using ArticleModel.Parsing;

namespace ArticleModel.Tests.Parsing;

public class LimitTests
{
    [Fact]
    public void A_source_over_the_limit_is_reported_and_not_parsed()
    {
        var parser = new ArticleParserBuilder().LimitSourceLength(10).Build();

        var result = parser.Parse("# 标题\n\n很长很长的一段话。");

        Assert.False(result.IsArticle);
        Assert.Equal("AM1002", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_not_read_past_the_limit()
    {
        var parser = new ArticleParserBuilder().LimitSourceLength(1000).Build();

        var result = await parser.ParseAsync(new EndlessStream());

        Assert.Equal("AM1002", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public async Task A_long_rights_line_costs_no_more_than_any_other()
    {
        var page = "# 标\n{% hint style=\"info\" %}\n{% endhint %}\n> 一\n\n---\n\n正文。\n\n本栏目由人人都是产品经理" + string.Concat(Enumerable.Repeat("@甲 ", 200_000));

        var parse = Task.Run(() => ArticleParser.Default.Parse(page));

        Assert.Same(parse, await Task.WhenAny(parse, Task.Delay(TimeSpan.FromSeconds(30))));
    }

    [Fact]
    public void A_paragraph_with_more_emphasis_than_anyone_writes_is_plain_text()
    {
        var text = string.Concat(Enumerable.Repeat("*文* ", 40_000)).Trim();

        var result = new ArticleParserBuilder().SkipQuotes().Build().Parse(text);

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "AM1003");
        Assert.Equal(text, Assert.IsType<Paragraph>(Assert.Single(result.Article.Body.Blocks)).Text);
    }

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
