using PublicApiGenerator;

namespace ArticleModel.Tests.Conventions;

public class PublicApiTests
{
    [Fact]
    public void Public_api_is_as_approved()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var api = typeof(Article).Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";

        Snapshot.Match(Repository.PathTo("tests/ArticleModel.Tests/Conventions/PublicApi.txt"), api);
    }
}
