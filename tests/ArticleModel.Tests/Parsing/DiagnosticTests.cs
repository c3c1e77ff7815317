using System.Text;
using ArticleModel.Parsing;

namespace ArticleModel.Tests.Parsing;

/// <summary>The diagnostics that a page of examples cannot show, since they are about bytes and limits.</summary>
public class DiagnosticTests
{
    public static IEnumerable<string> Codes =>
    [
        DiagnosticRules.InvalidEncoding.Code,
        DiagnosticRules.SourceTooLong.Code,
        DiagnosticRules.NestedTooDeep.Code,
        DiagnosticRules.WrongEncoding.Code,
        DiagnosticRules.UnknownArchive.Code,
    ];

    [Fact]
    public void Bytes_that_are_no_utf8_are_replaced_and_reported()
    {
        byte[] bytes = [.. "# 邮差\n\n"u8, 0xFF, .. "走了"u8];

        var result = ArticleParser.Default.Parse(bytes);

        Assert.Equal("\uFFFD走了", result.Article.PlainText().Trim());
        var diagnostic = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.InvalidEncoding);
        Assert.Equal(new SourceSpan(6, 1), diagnostic.Span);
    }

    [Fact]
    public void Damaged_bytes_and_characters_are_reported_once_where_the_first_stands()
    {
        byte[] bytes = [.. "# 邮差\n\n"u8, 0, .. "走"u8, 0xFF, .. "了"u8];

        var diagnostics = ArticleParser.Default.Parse(bytes).Diagnostics;
        var turned = ArticleParser.Default.Parse([.. "# 邮差\n\n"u8, 0xFF, .. "走"u8, 0, .. "了"u8]).Diagnostics;

        Assert.Equal(new SourceSpan(6, 1), Assert.Single(diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.InvalidEncoding).Span);
        Assert.Equal(new SourceSpan(6, 1), Assert.Single(turned, diagnostic => diagnostic.Rule == DiagnosticRules.InvalidEncoding).Span);
    }

    [Fact]
    public void Markdown_is_read_in_the_encoding_that_the_caller_names()
    {
        const string text = "# 邮差\n\n清晨五点，邮差把信放在门口，门后没有人应声。";
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(text);
        var info = new SourceInfo { Charset = "gbk" };

        Assert.Equal(text, ArticleParser.Default.Parse(bytes, info).Source.Text);
        Assert.Equal("邮差", ArticleParser.Default.ParseFacts(bytes, info).Facts.Title);
        Assert.Equal(text, ArticleParser.Default.Parse([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], info).Source.Text);
        var wrong = ArticleParser.Default.Parse(Encoding.UTF8.GetBytes(text), info);
        Assert.Equal(text, wrong.Source.Text);
        Assert.Contains(wrong.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.WrongEncoding);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void What_is_no_text_is_replaced_wherever_it_stands(char damage)
    {
        const string text = "邮差把信放在门口😀，门后没有人应声；他又等了一会儿，然后骑上车走了。😀路上下起了雨";
        for (var at = 0; at <= text.Length; at++)
        {
            if (at > 0 && char.IsHighSurrogate(text[at - 1])) continue;
            var result = ArticleParser.Default.Parse(text.Insert(at, $"{damage}"));

            Assert.Equal(text.Insert(at, "\uFFFD"), result.Source.Text);
            Assert.Equal(new SourceSpan(at, 1), Assert.Single(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.InvalidEncoding).Span);
        }
    }

    [Fact]
    public void A_replacement_character_in_the_source_is_no_damage()
    {
        var result = ArticleParser.Default.Parse(Encoding.UTF8.GetBytes("# 邮差\n\n\uFFFD"));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.InvalidEncoding);
    }

    [Fact]
    public void Utf16_behind_its_byte_order_mark_is_read()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("# 邮差")];

        Assert.Equal("邮差", ArticleParser.Default.Parse(bytes).Article.Title);
    }

    [Fact]
    public void A_source_over_the_limit_is_not_parsed()
    {
        var parser = new ArticleParserBuilder().LimitSourceLength(10).Build();

        var result = parser.Parse("# 邮差\n\n走了三十里路。");

        Assert.False(result.IsArticle);
        Assert.Equal("", result.Article.Title);
        Assert.Equal(DiagnosticRules.SourceTooLong, Assert.Single(result.Diagnostics).Rule);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("**一 _")]
    [InlineData("[")]
    public void Markup_nested_too_deep_is_kept_as_text(string markup)
    {
        var result = ArticleParser.Default.Parse("# 邮差\n\n" + string.Concat(Enumerable.Repeat(markup, 2_000)) + "走了");

        ArticleAssert.Invariants(result);
        Assert.Contains("走了", result.Article.PlainText());
    }

    [Theory]
    [InlineData("> ", 100)]
    [InlineData("- ", 50)]
    [InlineData("> - ", 30)]
    public void Markup_nested_deep_is_kept_as_it_is(string markup, int depth)
    {
        var result = ArticleParser.Default.Parse("# 邮差\n\n" + string.Concat(Enumerable.Repeat(markup, depth)) + "走了");

        ArticleAssert.Invariants(result);
        Assert.Equal(depth * markup.Count(c => c != ' ') + 1, result.Article.Blocks<Block>().Count());
    }

    [Fact]
    public void Nesting_over_the_limit_is_reported()
    {
        var result = ArticleParser.Default.Parse("# 邮差\n\n" + string.Concat(Enumerable.Repeat("> ", 2_000)) + "走了");

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.NestedTooDeep);
    }

    [Fact]
    public void A_diagnostic_reads_as_a_sentence_behind_its_code()
    {
        var diagnostic = new Diagnostic(DiagnosticRules.BadDate, new SourceSpan(3, 4), "去年");

        Assert.Equal("warning AM2004: '去年' is not a date; write it as yyyy-mm-dd.", diagnostic.ToString());
    }

    [Fact]
    public void The_sentence_of_a_rule_from_outside_may_hold_braces()
    {
        var rule = new DiagnosticRule("R1001", "unknown macro", DiagnosticSeverity.Warning, "The macro {{ '{0}' }} is not known; write {name}.");

        Assert.Equal("The macro {{ 'a{0}' }} is not known; write {name}.", new Diagnostic(rule, default, "a{0}").Message);
        Assert.Equal("The macro {{ '' }} is not known; write {name}.", new Diagnostic(rule, default).Message);
    }
}
