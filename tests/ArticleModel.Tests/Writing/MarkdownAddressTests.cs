using ArticleModel.Parsing;
using ArticleModel.Tests.Cli;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Writing;

public sealed class MarkdownAddressTests
{
    [Theory]
    [InlineData("javascript&colon;alert(1)")]
    [InlineData("javascript&#58;alert(1)")]
    [InlineData("&#x6a;avascript:alert(1)")]
    [InlineData("https://x.example/?a=1&copy;=2")]
    [InlineData("https://x.example/?a=1&amp;b=2&c=3&")]
    [InlineData("https://x.example/&lt;b c&gt;\\(&;&#;")]
    [InlineData("甲&amp;amp;乙.png")]
    public void An_address_is_read_as_it_was_written(string address)
    {
        var read = ArticleParser.Default.Parse(ArticleMarkdown.Write(ArticleWith(address))).Article;

        Assert.Equal([address, address], AddressesOf(read));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("JAVASCRIPT:alert&lpar;1)")]
    public void An_unsafe_address_is_marked_whatever_is_in_it(string address)
    {
        var read = ArticleParser.Default.Parse(ArticleMarkdown.Write(ArticleWith(address))).Article;

        Assert.All(AddressesOf(read), read => Assert.StartsWith("unsafe:", read, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[书店](javascript&amp;colon;alert(1))")]
    [InlineData("<!doctype html><p><a href='javascript&amp;colon;alert(1)'>书店</a></p>")]
    public void No_reference_in_an_address_is_written_as_one(string source)
    {
        var article = ArticleParser.Default.Parse(source).Article;

        Assert.Contains("(<javascript&amp;colon;alert(1)>)", ArticleMarkdown.Write(article), StringComparison.Ordinal);
    }

    private static Article ArticleWith(string address)
    {
        var link = new TextMark { Kind = TextMarkKind.Link, Start = 0, Length = 2, Url = address };
        var paragraph = new Paragraph { Text = "书店" + Samples.Filler, Marks = [link] };
        return new Article { Title = "题", Body = new Section { Level = 0, Blocks = [paragraph, new Image { Url = address }] } };
    }

    private static IEnumerable<string> AddressesOf(Article article) =>
        article.Blocks<Paragraph>().SelectMany(paragraph => paragraph.Marks).Select(mark => mark.Url!)
            .Concat(article.Blocks<Image>().Select(image => image.Url));
}
