namespace ArticleModel.Parsing.Reading;

/// <summary>A container that something else reads, once somebody asks.</summary>
internal sealed class ContainerReader(ILeafReader reader, Func<IReadOnlyList<Block>> read, Boilerplate? boilerplate) : IContainerReader
{
    public Boilerplate? Boilerplate { get; } = boilerplate;

    public void AddTo(List<Block> blocks)
    {
        reader.CancellationToken.ThrowIfCancellationRequested();
        blocks.AddRange(read());
    }

    public Leaf ReadLeaf(FlatBlock block) => Leaf.Empty;

    public SourceSpan Trim(int start, int end) => reader.Trim(start, end);

    public IReadOnlyList<FlatBlock> ReadRange(int start, int end) => reader.ReadRange(start, end);
}
