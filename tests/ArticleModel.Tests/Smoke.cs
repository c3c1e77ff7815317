namespace ArticleModel.Tests;
public class Smoke { [Fact] public void Parses() => Assert.Equal("A", Parsing.ArticleParser.Default.Parse("# A\n\ntext text **b**").Article.Title); }
