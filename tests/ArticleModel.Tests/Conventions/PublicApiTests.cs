using ArticleModel.Testing.Snapshots;
using PublicApiGenerator;

namespace ArticleModel.Tests.Conventions;

public class PublicApiTests
{
    [Theory]
    [InlineData(typeof(Article), "PublicApi.txt")]
    [InlineData(typeof(ArticleAssert), "PublicApi.Testing.txt")]
    public void Public_api_is_as_approved(Type type, string file)
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };
        var api = type.Assembly.GeneratePublicApi(options).ReplaceLineEndings("\n").TrimEnd() + "\n";

        SnapshotFile.Match(Repository.PathTo($"tests/ArticleModel.Tests/Conventions/{file}"), api);
    }
}
