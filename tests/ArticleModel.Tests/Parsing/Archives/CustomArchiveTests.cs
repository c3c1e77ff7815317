using ArticleModel.Parsing;

namespace ArticleModel.Tests.Parsing.Archives;

public class CustomArchiveTests
{
    private static readonly ArticleParser s_parser = new ArticleParserBuilder().AddArchive(new LettersArchive()).Build();

    [Fact]
    public void An_archive_from_outside_comes_ahead_of_the_built_in_ones()
    {
        var result = s_parser.Parse("Subject: 平安\n\n信已收到。");

        Assert.Equal("letters", result.Article.Provenance.Archive);
        Assert.Equal("平安", result.Article.Title);
        Assert.Equal("信已收到。\n", result.Article.PlainText());
        ArticleAssert.Invariants(result);
    }

    [Fact]
    public void What_it_does_not_recognise_goes_on_to_the_next() =>
        Assert.Equal("markdown", s_parser.Parse("# 平安\n\n信已收到。").Article.Provenance.Archive);

    [Theory]
    [InlineData("Subject: ")]
    [InlineData("Subject: a | b\n- | -\nc | d")]
    public void A_subject_of_any_shape_is_no_failure(string text) => ArticleAssert.Invariants(s_parser.Parse(text));

    [Fact]
    public void It_may_be_named_for_a_source_without_anything() =>
        ArticleAssert.Invariants(s_parser.Parse("", new SourceInfo { Archive = "letters" }));

    [Fact]
    public void The_archive_in_the_docs_is_this_one()
    {
        var code = File.ReadAllText(Repository.PathTo("tests/ArticleModel.Tests/Parsing/Archives/LettersArchive.cs"));

        Assert.Contains(code[code.IndexOf("public sealed class", StringComparison.Ordinal)..], File.ReadAllText(Repository.PathTo("docs/archives.md")));
    }
}
