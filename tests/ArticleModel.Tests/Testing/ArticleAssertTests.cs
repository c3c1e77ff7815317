using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Quotes;
using ArticleModel.Parsing.Reading;
using ArticleModel.Tests.Parsing.Archives;

namespace ArticleModel.Tests.Testing;

public class ArticleAssertTests
{
    private static readonly ArticlePage s_page = new ArticleBuilder("邮局").By("海岸来信")
        .Section("一、路").Paragraph("路很长，一直通到海边的那座灯塔，每天都有人走过。").Quote("程远舟", "走吧。")
        .BuildPage();

    [Fact]
    public void Equal_articles_pass()
    {
        ArticleAssert.Equal(s_page.Article, s_page.Article with { });
        ArticleAssert.SameContent(s_page.Article, s_page.Article with { Provenance = new Provenance() });
    }

    [Fact]
    public void A_difference_is_shown_by_its_path()
    {
        var section = s_page.Article.Body.Sections[0];
        var other = s_page.Article with
        {
            Author = null,
            Body = s_page.Article.Body with { Sections = [section with { Heading = "一、海", Blocks = [.. section.Blocks, new Rule()] }] },
        };

        var message = Fails(() => ArticleAssert.Equal(s_page.Article, other));

        Assert.Equal("""
            The articles differ.
            author:
              expected {"name":"海岸来信"}
              actual   nothing
            body.sections[0].heading:
              expected "一、路"
              actual   "一、海"
            body.sections[0].blocks[2]:
              expected nothing
              actual   {"kind":"rule"}
            """, message);
    }

    [Fact]
    public void What_JSON_does_not_tell_is_shown_all_the_same()
    {
        var quote = s_page.Article.Quotes[0];
        var other = s_page.Article with { Quotes = [quote with { Speaker = quote.Speaker! with { Roles = ["邮差"] } }] };

        var speaker = Fails(() => ArticleAssert.Equal(s_page.Article, other));
        var title = Fails(() => ArticleAssert.Equal(s_page.Article with { Title = "邮局\uD83D" }, s_page.Article with { Title = "邮局\uD83E" }));

        Assert.Matches(@"^The articles differ\.\nquotes\[0\]\.speaker.*:\n  expected .*Roles = \[\].*\n  actual   .*Roles = \[邮差\]", speaker);
        Assert.Matches(@"^The articles differ\.\narticle, which JSON writes alike.*:\n  expected .*Title = 邮局\\uD83D.*\n  actual   .*邮局\\uD83E", title);
    }

    [Fact]
    public void A_quote_is_found_by_speaker_and_words()
    {
        Assert.Equal("走吧。", ArticleAssert.HasQuote(s_page.Article, "程远舟", "走").Text);

        Assert.Equal("""
            The article has no indirect by 程远舟: "走"
            It has:
              direct by 程远舟: "走吧。"
            """, Fails(() => ArticleAssert.HasQuote(s_page.Article, "程远舟", "走", QuoteKind.Indirect)).Replace(".\n", "\n"));
        Assert.Contains("has no quotes at all", Fails(() => ArticleAssert.HasQuote(new ArticleBuilder("题").Build(), null, "走")));
    }

    [Fact]
    public void Diagnostics_are_drawn_below_their_lines()
    {
        var result = ArticleParser.Default.Parse("# 邮局\n\n这里有**没有结束的强调，它一直到句子的最后都没有结束，这是一个需要被报告出来的毛病。");

        ArticleAssert.NoDiagnostics(result, except: "AM3001");
        var message = Fails(() => ArticleAssert.NoDiagnostics(result));
        Assert.StartsWith("There is a diagnostic.\nline 3, column 4\n这里有**没有", message);
        Assert.Contains("\n      ^^ warning AM3001: ", message);
    }

    [Fact]
    public void Every_invariant_can_fail()
    {
        var (text, article) = s_page;
        var (section, provenance) = (article.Body.Sections[0], article.Provenance);
        var first = (Paragraph)section.Blocks[0];
        var outside = new TextMark { Kind = TextMarkKind.Strong, Start = 90, Length = 9 };
        var twice = new Boilerplate { Kind = "stats", Span = first.Span };
        Breaks("is outside", article with { Body = article.Body with { Sections = [section with { Span = new SourceSpan(0, text.Length + 1) }] } });
        Breaks("overlaps", article with { Body = article.Body with { Sections = [section with { Blocks = [section.Blocks[1], section.Blocks[0]] }] } });
        Breaks("no deeper", article with { Body = article.Body with { Sections = [section with { Level = 0 }] } });
        Breaks("is not the text of", article with { Body = article.Body with { Sections = [section with { Heading = "二、路" }] } });
        Breaks("is outside '", WithBlocks(first with { Marks = [outside] }, section.Blocks[1]));
        Breaks("is in nothing", WithBlocks(first));
        Breaks("is in body and boilerplate", article with { Provenance = provenance with { Boilerplate = [.. provenance.Boilerplate, twice] } });
        Breaks("has no place", article with { Quotes = [article.Quotes[0] with { Span = default }] });
        Breaks("has the confidence", article with { Quotes = [article.Quotes[0] with { Confidence = 1.5 }] });
        Breaks("in this order", article with { Speakers = [] });

        Article WithBlocks(params ValueList<Block> blocks) =>
            article with { Body = article.Body with { Sections = [section with { Blocks = blocks }] } };

        void Breaks(string problem, Article broken) => Assert.Contains(problem, Fails(() => ArticleAssert.Invariants(new ArticlePage(text, broken))));
    }

    [Fact]
    public void An_archive_that_keeps_its_word_passes() => ArticleAssert.Invariants(new LettersArchive(), "Subject: 平安\n\n信已收到。");

    [Fact]
    public void An_archive_is_asked_about_prefixes() =>
        Assert.Contains("the first 9 characters: content must never throw", Fails(() => ArticleAssert.Invariants(new NaiveArchive(), "Subject: 平安\n\n信已收到。")));

    [Fact]
    public void An_archive_has_to_recognise_its_sources() =>
        Assert.Contains("letters does not recognise", Fails(() => ArticleAssert.Invariants(new LettersArchive(), "# 平安\n\n信已收到。")));

    [Fact]
    public void A_quote_finder_is_checked_too()
    {
        ArticleAssert.Invariants(QuoteFinder.Default, File.ReadAllText(Repository.Samples.First()));

        Assert.Contains("a second time, the source gives another article", Fails(() => ArticleAssert.Invariants(new FickleQuoteFinder(), "# 题\n\n正文。")));
        var byThread = new FickleQuoteFinder { ByThread = true };
        Assert.Contains("on another thread, the source gives another article", Fails(() => ArticleAssert.Invariants(byThread, "# 题\n\n正文。")));
    }

    private static string Fails(Action assertion) => Assert.Throws<ArticleAssertException>(assertion).Message;

    private sealed class NaiveArchive : IArchive
    {
        public string Name => "naive";

        public bool Recognises(SourceText source) => source.Text.StartsWith("Subject: ", StringComparison.Ordinal);

        public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics) => new()
        {
            Facts = new ArticleFacts { Title = document.Blocks[0].Text.Split(": ")[1] },
            Body = [.. document.Blocks.Skip(1)],
            Boilerplate = [new Boilerplate { Kind = "title", Span = document.Blocks[0].Span }],
        };
    }

    private sealed class FickleQuoteFinder : IQuoteFinder
    {
        private int _calls;

        public bool ByThread { get; init; }

        public QuoteFindings FindQuotes(QuoteContext context) => new([],
        [
            new Quote
            {
                Kind = QuoteKind.Direct,
                Text = "正文",
                Rule = "whim",
                Confidence = 1.0 / (ByThread ? Environment.CurrentManagedThreadId : Interlocked.Increment(ref _calls)),
                Span = context.Article.Body.Blocks[0].Span,
            },
        ]);
    }
}
