using System.Reflection.PortableExecutable;

namespace ArticleModel.Tests.Conventions;

public class PackageTests
{
    [Theory]
    [InlineData(typeof(Article))]
    [InlineData(typeof(ArticleAssert))]
    public void An_assembly_is_the_same_whenever_it_is_built(Type type)
    {
        using var reader = new PEReader(File.OpenRead(type.Assembly.Location));

        Assert.Contains(reader.ReadDebugDirectory(), entry => entry.Type == DebugDirectoryEntryType.Reproducible);
    }
}
