using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Reading;
using ArticleModel.Parsing.Reading.Markdown;
using ArticleModel.Tests.Robustness;
using Xunit.Abstractions;

namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>The library scans lines itself and asks Markdig about the rest; Markdig asked about everything must say the same.</summary>
public class BlockScanTests(ITestOutputHelper output)
{
    [Fact]
    public void Random_Markdown_has_the_blocks_that_Markdig_sees() => RandomTexts.ForEach(10_000, RandomMarkdown.Tokens, Compare);

    [Fact]
    public void Random_runs_of_emphasis_marks_pair_as_Markdig_pairs_them() => RandomTexts.ForEach(10_000, RandomMarkdown.EmphasisTokens, Compare);

    [Fact]
    public void Samples_have_the_blocks_that_Markdig_sees()
    {
        foreach (var path in Repository.Samples) Compare(File.ReadAllText(path));
    }

    [Fact]
    public void The_corpus_has_the_blocks_that_Markdig_sees()
    {
        Parallel.ForEach(Repository.Corpus(output), path =>
        {
            var failure = Record.Exception(() => Compare(File.ReadAllText(path)));
            if (failure is not null) Assert.Fail($"{path}: {failure.Message}");
        });
    }

    private static void Compare(string unread)
    {
        var text = SourceDecoder.Repair(new SourceText(unread), new DiagnosticBag()).Text;
        var own = Describe(text, reader => reader.ReadRange(0, text.Length));
        var markdig = Describe(text, reader =>
        {
            var blocks = new List<FlatBlock>();
            MarkdigBlocks.Read(text, 0, text.Length, reader, blocks);
            return blocks;
        });

        Assert.Equal(markdig, own);
    }

    private static string Describe(string text, Func<MarkdownLeafReader, IReadOnlyList<FlatBlock>> read)
    {
        var reader = new MarkdownLeafReader(text, new DiagnosticBag(), CancellationToken.None);
        var description = new StringBuilder();
        foreach (var block in read(reader))
        {
            description.Append($"{block.Kind} {block.Level} {block.Span} {RandomTexts.Printable(block.Text)} {block.Marks}\n");
            foreach (var part in block.ToBlocks()) description.Append($"    {part}\n");
        }
        return description.ToString();
    }
}
