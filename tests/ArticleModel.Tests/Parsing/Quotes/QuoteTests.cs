using ArticleModel.Parsing;

namespace ArticleModel.Tests.Parsing.Quotes;

/// <summary>Sentences made up for this project, one for each rule of docs/quotes.md.</summary>
public sealed class QuoteTests
{
    // Enough reported speech to tell the classifier what kind of text this is.
    private const string Report = "\n\n青石科技创始人贺远帆表示，公司今年不会扩招。贺远帆说，团队已经足够大了。";

    [Theory]
    [InlineData("“我们打算明年再开三家分店。”店长苏小满告诉记者。", "苏小满", "verb-after")]
    [InlineData("店长苏小满说：“我们打算明年再开三家分店，先从北边开始。”", "苏小满", "verb-before")]
    [InlineData("店长苏小满表示，“我们打算明年再开三家分店，先从北边开始。”", "苏小满", "verb-before")]
    [InlineData("“我们不着急，”店长苏小满说，“分店会一家一家地开。”", "苏小满", "verb-after")]
    [InlineData("苏小满的态度很明确：“我们打算明年再开三家分店，先从北边开始。”店长苏小满说。", "苏小满", "verb-after")]
    public void Words_beside_a_reporting_verb_are_its_subjects(string text, string speaker, string rule)
    {
        var quote = Direct(text)[0];

        Assert.Equal(speaker, quote.Speaker?.Name);
        Assert.Equal(rule, quote.Rule);
    }

    [Fact]
    public void Words_are_kept_as_they_were_written_where_marks_in_them_point_the_wrong_way()
    {
        var quote = Direct("店长苏小满说：「门口写着”今日无汤“，客人照样坐下来等我，这让我很不好意思。」")[0];

        Assert.Equal("门口写着”今日无汤“，客人照样坐下来等我，这让我很不好意思。", quote.Text);
    }

    [Fact]
    public void A_verb_that_has_a_listener_names_the_listener_not_as_speaker()
    {
        var quote = Direct("“这批货要到下个月才能发出来。”供应商罗启文告诉「观潮」。")[0];

        Assert.Equal("罗启文", quote.Speaker?.Name);
        Assert.Equal("告诉", quote.Cue);
    }

    [Fact]
    public void Titles_beside_a_name_are_roles()
    {
        var article = Parse("青石科技联合创始人、首席架构师温子昂博士认为，下一代系统会更简单。" + Report);

        var speaker = article.Speakers.Single(speaker => speaker.Name == "温子昂");
        Assert.Contains("青石科技联合创始人、首席架构师", speaker.Roles);
        Assert.Equal(SpeakerKind.Person, speaker.Kind);
    }

    [Fact]
    public void A_title_in_brackets_behind_a_name_is_a_role()
    {
        var article = Parse("温子昂（青石科技CTO）认为，下一代系统会更简单。" + Report);

        Assert.Equal(["青石科技CTO"], article.Speakers[0].Roles);
    }

    [Fact]
    public void The_bracket_behind_a_name_is_not_the_source()
    {
        var article = Parse("在温子昂（青石科技联合创始人）看来，下一代系统会更简单。" + Report);

        Assert.Equal("温子昂", article.Quotes[0].Speaker?.Name);
    }

    [Fact]
    public void A_report_without_a_comma_ends_where_the_author_takes_over()
    {
        var article = Parse("贺远帆也表示公司会在明年之前把新系统交给所有的老客户，而客户方的林若溪认为，这不是一年里能做完的事。" + Report);

        Assert.Equal("公司会在明年之前把新系统交给所有的老客户", article.Quotes[0].Text);
    }

    [Fact]
    public void Surname_and_title_mean_the_one_with_that_surname()
    {
        var article = Parse("创始人温子昂认为，下一代系统会更简单。温总说，旧系统会在年底下线。");

        Assert.Equal(["温子昂"], article.Speakers.Select(speaker => speaker.Name).Distinct());
        Assert.Contains("温总", article.Speakers[0].Aliases);
    }

    [Fact]
    public void A_pronoun_means_the_last_one_named()
    {
        var article = Parse("贺远帆去年离开了原来的公司。他认为，大公司的流程拖慢了创新。" + Report);

        Assert.Equal("贺远帆", article.Quotes[0].Speaker?.Name);
        Assert.Equal("他", article.Quotes[0].Mention);
    }

    [Fact]
    public void An_unnamed_source_keeps_its_noun_phrase()
    {
        var article = Parse("一位不愿具名的投资人表示，这个赛道已经太拥挤了。" + Report);

        Assert.Equal("一位不愿具名的投资人", article.Quotes[0].Speaker?.Name);
    }

    [Fact]
    public void The_title_of_a_report_is_the_source_of_its_figures()
    {
        var article = Parse("某研究院发布的《新茶饮观察报告》显示，去年有四成门店关闭。" + Report);

        Assert.Equal("《新茶饮观察报告》", article.Quotes[0].Speaker?.Name);
        Assert.Equal(SpeakerKind.Document, article.Quotes[0].Speaker?.Kind);
    }

    [Fact]
    public void Reported_speech_ends_with_its_sentence()
    {
        var quote = Parse("创始人贺远帆表示，公司今年不会扩招。大楼外面下着雨。").Quotes[0];

        Assert.Equal(QuoteKind.Indirect, quote.Kind);
        Assert.Equal("公司今年不会扩招。", quote.Text);
    }

    [Fact]
    public void A_report_that_leads_to_a_quotation_ends_before_it()
    {
        var quotes = Parse("创始人贺远帆表示，公司今年不会扩招，“我们的团队已经足够大了，先把手上的事做好。”" + Report).Quotes;

        Assert.Equal("公司今年不会扩招", quotes[0].Text);
        Assert.Equal(QuoteKind.Direct, quotes[1].Kind);
        Assert.Equal("贺远帆", quotes[1].Speaker?.Name);
    }

    [Theory]
    [InlineData("这种做法被称为“私域流量”，已经流行了很多年。")]
    [InlineData("打开“设置”，点击“隐私”，再选择“关闭”。")]
    [InlineData("他的新书叫《夜航》，讲的是“孤独”。")]
    public void Terms_and_labels_are_no_quotes(string text) => Assert.Empty(Direct(text));

    [Fact]
    public void Labels_of_an_interview_make_turns()
    {
        var article = Parse("问：你们为什么选择在这个时候开店？\n\n答：因为租金降了，位置也好。\n\n我们等这个机会等了两年。\n\n问：接下来有什么计划？\n\n答：先把这一家做好。");

        Assert.All(article.Quotes, quote => Assert.Equal(QuoteKind.Turn, quote.Kind));
        Assert.Equal(4, article.Quotes.Count);
        Assert.Equal("因为租金降了，位置也好。\n我们等这个机会等了两年。", article.Quotes[1].Text);
    }

    [Fact]
    public void Labels_of_a_comparison_make_no_turns() =>
        Assert.Empty(Parse("优点：轻便，便于携带。\n\n缺点：续航短。\n\n优点：价格低。\n\n缺点：做工差。").Quotes);

    [Fact]
    public void A_signed_block_quote_is_its_signers()
    {
        var quote = Parse("> 河流从不回头，它只是绕过石头继续走。\n>\n> ——诗人江予白\n\n这句话写在扉页上。").Quotes.Single();

        Assert.Equal(QuoteKind.Block, quote.Kind);
        Assert.Equal("江予白", quote.Speaker?.Name);
    }

    [Theory]
    [InlineData("（文中贺远帆为化名）")]
    [InlineData("\\*应受访者要求，文中贺远帆为化名。")]
    [InlineData("注：贺远帆系化名")]
    public void A_note_at_the_end_tells_pseudonyms(string note)
    {
        var article = Parse("创始人贺远帆表示，公司今年不会扩招。\n\n" + note);

        Assert.True(article.Speakers.Single(speaker => speaker.Name == "贺远帆").IsPseudonym);
    }

    [Fact]
    public void A_note_behind_the_name_tells_a_pseudonym()
    {
        var article = Parse("全职骑手贺远帆（化名）表示，今年的单子少了很多。");

        Assert.True(article.Speakers[0].IsPseudonym);
    }

    [Fact]
    public void A_quotation_may_run_over_paragraphs()
    {
        var quote = Direct("贺远帆说：“第一年我们什么都没有。\n\n第二年才有了第一个客户。”")[0];

        Assert.Equal("第一年我们什么都没有。\n第二年才有了第一个客户。", quote.Text);
    }

    [Fact]
    public void A_reversed_mark_is_read_as_its_counterpart()
    {
        var result = ArticleParser.Default.Parse("# 标题\n\n创始人贺远帆说：”我们的团队已经足够大了，先把手上的事做好。”" + Report);

        Assert.Contains(result.Article.Quotes, quote => quote.Text.StartsWith("我们的团队", StringComparison.Ordinal));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == "AM4001");
    }

    [Fact]
    public void The_span_holds_the_words_without_their_marks()
    {
        var source = "# 标题\n\n“我们打算**明年**再开三家分店。”店长苏小满告诉记者。" + Report;
        var quote = ArticleParser.Default.Parse(source).Article.Quotes[0];

        Assert.Equal("我们打算**明年**再开三家分店。", quote.Span.Slice(source).ToString());
        Assert.Equal("我们打算明年再开三家分店。", quote.Text);
    }

    private static List<Quote> Direct(string text) => [.. Parse(text + Report).Quotes.Where(quote => quote.Kind == QuoteKind.Direct)];

    private static Article Parse(string text) => ArticleParser.Default.Parse("# 标题\n\n" + text + "\n\n").Article;
}
