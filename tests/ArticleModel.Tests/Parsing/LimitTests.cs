using System.Text;
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

    [Theory]
    [InlineData("gb18030", "河边的书店今天开门。")]
    [InlineData("gb18030", "ꀀꀁꀂꀃꀄꀅꀆꀇꀈꀉ")]
    [InlineData("big5", "渡口老周划船過河。")]
    [InlineData("utf-8", "河边的书店今天开门。")]
    public async Task The_limit_counts_the_characters_of_a_page_in_the_encoding_that_it_names(string charset, string line)
    {
        var page = $"<!DOCTYPE html><meta charset={charset}><title>河</title><p>{string.Concat(Enumerable.Repeat(line, 50))}";
        var bytes = charset == "utf-8" ? Encoding.UTF8.GetBytes(page) : CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(page);
        var enough = new ArticleParserBuilder().LimitSourceLength(page.Length).Build();
        var tooLow = new ArticleParserBuilder().LimitSourceLength(page.Length - 1).Build();

        Assert.DoesNotContain(enough.Parse(bytes).Diagnostics, IsTooLong);
        Assert.DoesNotContain((await enough.ParseAsync(new MemoryStream(bytes))).Diagnostics, IsTooLong);
        Assert.Equal("河", enough.ParseFacts(bytes).Facts.Title);
        Assert.Contains(tooLow.Parse(bytes).Diagnostics, IsTooLong);
        Assert.Null(tooLow.ParseFacts(bytes).Archive);
    }

    [Fact]
    public void It_counts_them_in_the_encoding_that_the_server_names()
    {
        var page = $"<!DOCTYPE html><meta charset=iso-8859-1><title>题</title><p>{string.Concat(Enumerable.Repeat("河边的书店今天开门。", 50))}";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(page);
        var parser = new ArticleParserBuilder().LimitSourceLength(page.Length).Build();

        Assert.DoesNotContain(parser.Parse(bytes, new SourceInfo { Charset = "gbk" }).Diagnostics, IsTooLong);
        Assert.Contains(parser.Parse(bytes).Diagnostics, IsTooLong);
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

    [Theory]
    [InlineData(10_000, true)]
    [InlineData(11_000, false)]
    public void A_table_longer_than_anyone_reads_is_plain_text(int rows, bool isTable)
    {
        var text = "|文|字|\n|-|-|\n" + string.Concat(Enumerable.Repeat("|文|字|\n", rows)).Trim();

        var result = new ArticleParserBuilder().SkipQuotes().Build().Parse(text);

        var block = Assert.Single(result.Article.Body.Blocks);
        if (isTable) Assert.Equal(rows + 1, Assert.IsType<Table>(block).Rows.Count);
        else Assert.Equal(text, Assert.IsType<Paragraph>(block).Text);
        Assert.Equal(!isTable, result.Diagnostics.Any(diagnostic => diagnostic.Code == "AM1003"));
    }

    private static bool IsTooLong(Diagnostic diagnostic) => diagnostic.Rule == DiagnosticRules.SourceTooLong;

    private sealed class EndlessStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            buffer.Span.Fill((byte)'a');
            return ValueTask.FromResult(buffer.Length);
        }
    }
}
