using ArticleModel.Parsing;

namespace ArticleModel.Testing.Writing;

/// <summary>Nests sections by level while they are opened in reading order. Leaves spans to the page writers.</summary>
internal sealed class BodyBuilder
{
    private static readonly ArticleParser s_parser = new ArticleParserBuilder().SkipQuotes().Build();

    private readonly List<(Section Heading, List<Block> Blocks)> _parts = [(new Section { Level = 0 }, [])];
    private int _headingLevel = 1;

    public void Open(int level, string heading)
    {
        _headingLevel = level;
        Open(level, heading, isInferred: false);
    }

    public void OpenInferred(string heading) => Open(_headingLevel + 1, heading, isInferred: true);

    public void Add(Block block) => _parts[^1].Blocks.Add(block);

    public Section Build()
    {
        var next = 0;
        return Build(ref next);
    }

    private void Open(int level, string heading, bool isInferred) =>
        _parts.Add((new Section { Level = level, Heading = heading, Ordinal = OrdinalOf(heading), IsInferred = isInferred }, []));

    private Section Build(ref int next)
    {
        var (section, blocks) = _parts[next++];
        var children = new List<Section>();
        while (next < _parts.Count && _parts[next].Heading.Level > section.Level) children.Add(Build(ref next));
        return section with { Blocks = blocks.ToValueList(), Sections = children.ToValueList() };
    }

    // The parser alone knows what it reads as a number.
    private static string? OrdinalOf(string heading)
    {
        var source = $"# .\n\n## {InlineWriter.Line(heading)}\n";
        return s_parser.Parse(source).Article.Body.Sections is [var section, ..] ? section.Ordinal : null;
    }
}
