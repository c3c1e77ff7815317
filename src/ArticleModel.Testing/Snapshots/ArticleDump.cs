using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Testing.Messages;

namespace ArticleModel.Testing.Snapshots;

/// <summary>
/// Writes a parse as text that a person can read and a test can compare: a line per fact, section, block, mark, quote and
/// piece of boilerplate, nested by indentation; diagnostics drawn under the source they are about.
/// </summary>
internal sealed partial class ArticleDump
{
    private readonly StringBuilder _text = new();
    private readonly SourceText? _source;

    private ArticleDump(SourceText? source) => _source = source;

    /// <summary>Writes an article; without its source, boilerplate is written by its kind only.</summary>
    public static string Write(Article article)
    {
        var dump = new ArticleDump(null);
        dump.WriteArticle(article, isArticle: true);
        return dump._text.ToString();
    }

    /// <param name="result">What to write.</param>
    /// <param name="isFragment">The source is too short to be an article; nothing is said about that.</param>
    public static string Write(ParseResult result, bool isFragment = false)
    {
        var dump = new ArticleDump(result.Source);
        dump.WriteArticle(result.Article, result.IsArticle || isFragment);
        foreach (var diagnostic in result.Diagnostics)
            if (!isFragment || diagnostic.Rule != DiagnosticRules.NotAnArticle) dump.WriteDiagnostic(diagnostic, result.Source.Text);
        return dump._text.ToString();
    }

    private void WriteArticle(Article article, bool isArticle)
    {
        Line(0, $"article {Show(article.Title)}");
        if (!isArticle) Line(1, "is no article");
        WriteFacts(article);
        WriteCredits(article.Credits);
        WriteBlocks(1, article.Body.Blocks);
        foreach (var section in article.Body.Sections) WriteSection(1, section);
        WriteQuotes(article);
        WriteBoilerplate(article.Provenance);
    }

    private void WriteSection(int depth, Section section)
    {
        var ordinal = section.Ordinal is null ? "" : $" ordinal {section.Ordinal}";
        Line(depth, $"section {section.Level} {Show(section.Heading)}{ordinal}{(section.IsInferred ? " inferred" : "")}");
        WriteBlocks(depth + 1, section.Blocks);
        foreach (var child in section.Sections) WriteSection(depth + 1, child);
    }

    private void WriteBlocks(int depth, ValueList<Block> blocks)
    {
        foreach (var block in blocks) WriteBlock(depth, block);
    }

    private void WriteBlock(int depth, Block block)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(depth, $"paragraph {Show(paragraph.Text)}");
                WriteMarks(depth + 1, paragraph.Text, paragraph.Marks);
                break;
            case ListBlock list:
                Line(depth, list.Ordered ? $"list from {list.Start}" : "list");
                foreach (var item in list.Items)
                {
                    Line(depth + 1, "item");
                    WriteBlocks(depth + 2, item.Blocks);
                }
                break;
            case BlockQuote quote:
                Line(depth, "blockquote");
                WriteBlocks(depth + 1, quote.Blocks);
                break;
            case Image image:
                Line(depth, $"image {image.Url}{Named("alt", image.Alt)}{Named("caption", image.Caption)}{(image.Link is null ? "" : $" link {image.Link}")}");
                break;
            case CodeBlock code:
                Line(depth, $"code{(code.Language is null ? "" : " " + code.Language)} {Show(code.Text)}");
                break;
            case Table table:
                Line(depth, "table");
                foreach (var row in table.Rows) WriteRow(depth + 1, row);
                break;
            case Rule:
                Line(depth, "rule");
                break;
        }
    }

    private void WriteRow(int depth, ValueList<TableCell> cells)
    {
        Line(depth, string.Join(" | ", cells.Select(cell => Show(cell.Text))));
        foreach (var cell in cells) WriteMarks(depth + 1, cell.Text, cell.Marks);
    }

    private void WriteMarks(int depth, string text, ValueList<TextMark> marks)
    {
        foreach (var mark in marks)
        {
            var kind = mark.Kind.ToString().ToLowerInvariant();
            var where = mark.Length > 0 && mark.Kind != TextMarkKind.Break ? Show(text.Substring(mark.Start, mark.Length)) : $"at {mark.Start}";
            Line(depth, $"{kind} {where}{(mark.Url is null ? "" : " " + mark.Url)}");
        }
    }

    private void Line(int depth, string line) => _text.Append(' ', line.Length == 0 ? 0 : depth * 2).Append(line).Append('\n');

    private static string Named(string name, string? value) => value is null ? "" : $" {name} {Show(value)}";

    private static string Show(string? text) => VisibleText.Quoted(text);
}
