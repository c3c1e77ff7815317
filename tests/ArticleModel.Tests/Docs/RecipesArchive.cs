using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Tests.Docs;

// archive
public sealed class RecipesArchive : IArchive
{
    public string Name => "recipes";

    public bool Recognises(SourceText source) => source.Text.StartsWith("Recipe: ", StringComparison.Ordinal);

    public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics)
    {
        var facts = new ArticleFacts { Language = "zh" };
        if (document.Blocks is not [var header, ..]) return new ArticleParts { Facts = facts };
        foreach (var line in header.Text.Split('\n'))
        {
            var colon = line.IndexOf(':');
            if (colon < 0) continue;
            var value = line[(colon + 1)..].Trim();
            facts = line[..colon] switch
            {
                "Recipe" => facts with { Title = value },
                "By" when value.Length > 0 => facts with { Author = new Author { Name = value } },
                "Tags" => facts with { Tags = value.Split('，', StringSplitOptions.RemoveEmptyEntries).Select(name => new Tag { Name = name }).ToValueList() },
                _ => facts,
            };
        }
        return new ArticleParts { Facts = facts, Body = [.. document.Blocks.Skip(1)] };
    }
}
// archive
