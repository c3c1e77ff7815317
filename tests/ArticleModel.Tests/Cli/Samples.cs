namespace ArticleModel.Tests.Cli;

/// <summary>Articles written for these tests.</summary>
internal static class Samples
{
    /// <summary>Long enough to be an article.</summary>
    public const string Filler = "这里是一段为测试而写的文字，它没有别的用处，只是为了让文章足够长，好让解析器相信这是一篇真正的文章，而不是一页目录。";

    public static string Article(string title) => $"# {title}\n\n{Filler}\n\n## 一、开头\n\n第一节的文字。\n\n### 细节\n\n第二节的文字。\n";

    /// <summary>An article with so many more fillers.</summary>
    public static string Article(string title, int fillers) => Article(title) + string.Concat(Enumerable.Repeat(Filler, fillers));
}
