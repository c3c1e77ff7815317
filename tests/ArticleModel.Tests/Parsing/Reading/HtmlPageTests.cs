using System.Diagnostics;
using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Reading.Html.Tree;
using ArticleModel.Testing.Invariants;
using static ArticleModel.Tests.Parsing.Reading.TestPages;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>Pages in HTML: encodings, addresses, facts, spans, hostile input.</summary>
public class HtmlPageTests
{
    public static TheoryData<string> Charsets => new("gb2312", "gbk", "gb18030", "big5");

    [Theory]
    [MemberData(nameof(Charsets))]
    public void A_page_is_read_in_the_encoding_that_it_names(string charset)
    {
        var text = Page($"<h1>渡口</h1><p>每天清晨，老周都會把船划到對岸，再划回來，三十年來沒有停過一天。</p>{Story}", $"<meta charset=\"{charset}\">");

        // Big5 has the old characters, the other sets have the new ones.
        var written = charset == "big5" ? text : Simplified(text);
        var result = ArticleParser.Default.Parse(CodePagesEncodingProvider.Instance.GetEncoding(charset)!.GetBytes(written));

        Assert.Equal("渡口", result.Article.Title);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.InvalidEncoding);
    }

    [Fact]
    public void What_the_server_names_counts_before_what_the_page_names()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes(Page($"<h1>渡口</h1>{Story}", "<meta charset=\"iso-8859-1\">"));

        Assert.Equal("渡口", ArticleParser.Default.Parse(bytes, new SourceInfo { Charset = "GBK" }).Article.Title);
    }

    [Fact]
    public void A_page_that_names_a_wrong_encoding_is_read_all_the_same_and_reported()
    {
        var result = ArticleParser.Default.Parse(Encoding.UTF8.GetBytes(Page($"<h1>渡口</h1>{Story}", "<meta charset=\"gbk\">")));

        Assert.Equal("渡口", result.Article.Title);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.WrongEncoding);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("utf-32")]
    [InlineData("hz-gb-2312")]
    [InlineData("iso-2022-jp")]
    [InlineData("x-user-defined")]
    [InlineData("65000")]
    [InlineData("gbk\0")]
    public void A_page_may_name_any_encoding(string charset)
    {
        var bytes = Encoding.UTF8.GetBytes($"<!DOCTYPE html><meta charset=\"{charset}\"><title>Ferry</title><p>Every morning the ferry goes.");
        var info = new SourceInfo { Charset = charset };

        ArticleAssert.Invariants(ArticleParser.Default.Parse(bytes));
        ArticleAssert.Invariants(ArticleParser.Default.Parse(bytes, info));
        ArticleAssert.Invariants(ArticleParser.Default.Parse([.. bytes, 0xC4, 0xE3, 0xFF], info));
    }

    [Fact]
    public void Relative_addresses_are_resolved_against_that_of_the_page()
    {
        const string more = "<p>More <a href=\"../map\">about the river</a> was written by the people who live on it, and by those who left.</p>";
        var text = Page(Story + more + "<img data-src=\"/a.png\">");

        var article = ArticleParser.Default.Parse(text, new SourceInfo { Url = "https://river.example/town/story" }).Article;

        var links = article.Blocks<Paragraph>().SelectMany(paragraph => paragraph.Marks).Where(mark => mark.Kind == TextMarkKind.Link);
        Assert.Equal("https://river.example/map", Assert.Single(links).Url);
        Assert.Equal("https://river.example/a.png", article.Blocks<Image>().Single().Url);
    }

    [Fact]
    public void An_archive_that_is_named_takes_the_source()
    {
        var text = Page(Story);

        Assert.Equal("html", ArticleParser.Default.Parse(text).Article.Provenance.Archive);
        Assert.Equal("markdown", ArticleParser.Default.Parse(text, new SourceInfo { Archive = "markdown" }).Article.Provenance.Archive);
        var lost = ArticleParser.Default.Parse(text, new SourceInfo { Archive = "nowhere" });
        Assert.Contains(lost.Diagnostics, diagnostic => diagnostic.Rule == DiagnosticRules.UnknownArchive);
    }

    [Fact]
    public void Every_fact_of_a_page_tells_what_it_rests_on()
    {
        var article = ArticleParser.Default.Parse(File.ReadAllText(Repository.PathTo("docs/samples/html/harbour-bakery.html"))).Article;

        Assert.Equal(("The last bakery on the quay", "Ilse Maarten"), (article.Title, article.Author!.Name));
        Assert.Equal(new DateOnly(2024, 5, 17), article.PublishedOn);
        Assert.Equal("https://creativecommons.org/licenses/by/4.0/", article.License);
        Assert.Equal("h1", article.Provenance.Evidence.First(evidence => evidence.Fact == "title").Source);
        Assert.Equal("json-ld author", article.Provenance.Evidence.First(evidence => evidence.Fact == "author").Source);
    }

    [Fact]
    public void Spans_cover_the_elements_of_blocks_in_the_source_as_read()
    {
        const string end = "<p>Row&nbsp;on,\r\n   said the <b>miller</b>, who had never learned to swim and never would.</p>";
        var text = Page("<h1>River &amp; town</h1>\r\n" + Story + "\r\n" + end);

        var result = ArticleParser.Default.Parse(text);

        var paragraph = result.Article.Blocks<Paragraph>().Last();
        Assert.Equal("Row on, said the miller, who had never learned to swim and never would.", paragraph.Text);
        Assert.StartsWith("<p>Row", result.Source.Slice(paragraph.Span).ToString(), StringComparison.Ordinal);
        Assert.EndsWith("would.</p>", result.Source.Slice(paragraph.Span).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_of_a_page_is_lost()
    {
        foreach (var path in Repository.Pages)
        {
            var result = ArticleParser.Default.Parse(File.ReadAllText(path));
            var spans = result.Article.Provenance.Boilerplate.Select(item => item.Span).Append(result.Article.Body.Span).ToList();
            var text = result.Source.Text;
            var body = text.IndexOf("<body", StringComparison.Ordinal);
            var depth = 0;
            for (var i = body; i < text.Length; i++)
            {
                if (text[i] == '<') depth++;
                var isHeld = depth > 0 || !char.IsLetter(text[i]) || spans.Exists(span => span.Start <= i && i < span.Start + span.Length);
                if (!isHeld) Assert.Fail($"{path}: nothing holds {text[i..Math.Min(i + 30, text.Length)]}");
                if (text[i] == '>') depth--;
            }
        }
    }

    [Fact]
    public void A_header_whose_title_and_date_are_dropped_one_by_one_loses_neither()
    {
        var page = Page($"""
            <main><article>
            <header class="entry-header"><h1 class="entry-title">The ferry of Stonecombe</h1>
            <div class="entry-meta"><time class="entry-date" datetime="2024-05-06">6 May 2024</time></div></header>
            <div class="entry-content">{Story}<h2>The next day</h2>{Story}</div>
            </article></main>
            """);

        var result = ArticleParser.Default.Parse(page);

        Assert.Equal(["<h1 class=\"entry-title\">The ferry of Stonecombe</h1>", "<div class=\"entry-meta\">"],
            result.Article.Provenance.Boilerplate.Select(item => result.Source.Slice(item.Span).ToString().Split("<time")[0]));
    }

    public static TheoryData<string> Hostile => new(
        "nested divs", "nested marks", "an unclosed script", "cells alone", "NUL",
        "an empty page", "attributes", "angle brackets", "misnested marks", "lists in lists", "code in code");

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Hostile_pages_end_in_an_article_or_a_diagnostic_in_time(string name)
    {
        var text = name switch
        {
            "nested divs" => Page(Repeat("<div>", 100_000) + "deep"),
            "nested marks" => Page(Repeat("<b><a href=x>", 50_000) + "deep"),
            "an unclosed script" => "<html><body><p>text</p><script>" + Repeat("if (a < b) ", 100_000),
            "cells alone" => "<td>" + Repeat("<td>cell", 100_000),
            "NUL" => "<html><body><p>te\0xt" + Repeat("\0", 1000),
            "an empty page" => "<html></html>",
            "attributes" => "<p " + Repeat("class=x id=\"y\" ", 100_000) + ">text",
            "angle brackets" => "<p>" + Repeat("<", 500_000),
            "code in code" => "<body>" + Repeat("<pre><listing>", 100_000) + "deep",
            "misnested marks" => "<body>" + Repeat("<b>x<i>", 20_000) + Repeat("</b>", 20_000),
            _ => "<body>" + Repeat("<ul><li>x", 20_000),
        };
        var watch = Stopwatch.StartNew();

        var result = ArticleParser.Default.Parse(text);

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1), $"{watch.Elapsed}");
        SpanInvariants.Check(result.Article, result.Source, result.Diagnostics);
    }

    [Fact]
    public void A_page_of_50_megabytes_ends_in_time()
    {
        var watch = Stopwatch.StartNew();

        var result = ArticleParser.Default.Parse(Page(Repeat(Story, 50_000_000 / Story.Length)));

        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(5), $"{watch.Elapsed}");
        Assert.True(result.IsArticle);
    }

    [Theory]
    [InlineData("<pre>", 5)]
    [InlineData("<pre class=x>", 13)]
    [InlineData("<listing>", 9)]
    [InlineData("<pre><i>", 8)]
    public void The_text_of_code_starts_behind_the_tag(string tags, int length)
    {
        var node = (HtmlNode)HtmlTreeReader.Read("<body>" + tags + "row", new DiagnosticBag(), default).Body!;
        while (node is HtmlElement { Children: [var child, ..] }) node = child;

        Assert.Equal((6 + length, 9 + length), (node.Start, node.End));
    }

    [Fact]
    public void Nesting_beyond_the_limit_is_reported() =>
        Assert.Contains(
            ArticleParser.Default.Parse(Page(Repeat("<div>", 5000) + Story)).Diagnostics,
            diagnostic => diagnostic.Rule == DiagnosticRules.NestedTooDeep);

    private static string Simplified(string text) =>
        text.Replace("對", "对").Replace("來", "来").Replace("沒", "没").Replace("過", "过").Replace("會", "会");
}
