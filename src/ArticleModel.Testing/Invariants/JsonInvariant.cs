using ArticleModel.Json;
using ArticleModel.Testing.Messages;

namespace ArticleModel.Testing.Invariants;

/// <summary>Written as JSON and read back, an article is the same, and so is what is written again.</summary>
internal static class JsonInvariant
{
    public static void Check(Article article)
    {
        var json = ArticleJson.Serialize(article);
        var read = ArticleJson.Deserialize(json);
        if (article != read) throw new ArticleAssertException($"the article changed on its way through JSON:\n{JsonDifference.Show(article, read)}");
        if (json != ArticleJson.Serialize(read)) throw new ArticleAssertException("the article is written differently the second time");
    }
}
