using System.Globalization;
using ArticleModel.Parsing;

namespace ArticleModel.Cli.Display;

/// <summary>Settles what a person sees of an article, and in which order; parts with nothing to say are left out.</summary>
internal sealed class ArticlePage
{
    private const int Indent = 2;
    private const int LabelCells = 12;

    private readonly PageWriter _page;
    private readonly string _path;
    private readonly ParseResult _result;

    private ArticlePage(PageWriter page, string path, ParseResult result)
    {
        _page = page;
        _path = path;
        _result = result;
    }

    public static void Write(CommandConsole console, string path, ParseResult result)
    {
        using var writer = new PageWriter(console);
        var page = new ArticlePage(writer, path, result);
        page.WriteFacts();
        page.WriteOutline();
        page.WriteQuotes();
        page.WriteCredits();
        page.WriteBoilerplate();
        page.WriteDiagnostics();
    }

    private Article Article => _result.Article;

    private void WriteFacts()
    {
        if (Article.Title.Length == 0) _page.Write(new PageLine().Add("(no title)", Tone.Faint));
        else _page.Write(new PageLine().Add(Article.Title, Tone.Title));
        _page.WriteEmptyLine();
        WriteFact("author", Parts.Join("  ", Article.Author?.Name, Article.Author?.Id, Article.Author?.Url));
        foreach (var author in Article.CoAuthors) WriteFact("author", Parts.Join("  ", author.Name, author.Id, author.Url));
        if (Article.IsDraft == true) WriteFact("draft", "yes");
        WriteFact("published", Article.PublishedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteFact("modified", Article.ModifiedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteFact("category", Article.Category);
        WriteFact("tags", Parts.Join(" · ", [.. Article.Tags.Select(tag => tag.Name)]));
        WriteFact("stats", ArticleCounts.OfReaders(Article.Stats));
        WriteFact("origin", Article.Origin);
        WriteFact("language", Article.Language);
        WriteFact("archive", Parts.Join("  ", Article.Provenance.Archive, Article.Provenance.Dialect, Article.Id));
        WriteFact("text", ArticleCounts.OfText(Article));
        WriteFact("summary", Article.Summary);
        foreach (var field in Article.Fields) WriteFact(field.Name, field.Value);
    }

    private void WriteOutline()
    {
        WriteHeading("Outline", Article.Sections().Count());
        foreach (var (number, section) in Article.Outline())
        {
            var depth = number.Count(c => c == '.');
            _page.Write(new PageLine(Indent * (depth + 1)).Add(number, Tone.Faint).Add("  ").HangHere()
                .Add(section.Heading ?? "").Add($"  h{section.Level}{(section.IsInferred ? " inferred" : "")}", Tone.Faint));
        }
    }

    private void WriteQuotes()
    {
        WriteHeading("Quotes", Article.Quotes.Count);
        foreach (var speaker in Article.Speakers) WriteQuotes(speaker, [.. Article.QuotesBy(speaker)]);
        WriteQuotes(null, [.. Article.Quotes.Where(quote => quote.Speaker is null)]);
    }

    private void WriteQuotes(Speaker? speaker, List<Quote> quotes)
    {
        if (quotes.Count == 0) return;
        var line = new PageLine(Indent);
        if (speaker is null) line.Add("speaker unknown", Tone.Faint);
        else line.Add(speaker.Name, Tone.Name).Add($"  {ArticleCounts.About(speaker)}", Tone.Faint);
        _page.Write(line);
        foreach (var quote in quotes)
        {
            var (row, column) = _result.Source.PositionOf(quote.Span.Start);
            _page.Write(new PageLine(2 * Indent).AddColumn($"{row}:{column}", 8, Tone.Faint).HangHere()
                .Add($"“{quote.Text}”").Add($"  {ArticleCounts.About(quote)}", Tone.Faint));
        }
    }

    private void WriteCredits()
    {
        var credits = Article.Credits;
        if (credits == new Credits()) return;
        WriteHeading("Credits");
        WriteFact("author", credits.Author?.Name, Indent);
        WriteFact("editor", credits.Editor?.Name, Indent);
        WriteFact("translator", credits.Translator?.Name, Indent);
        WriteFact("account", Parts.Join("  ", credits.SourceAccount?.Name, credits.SourceAccount?.Id), Indent);
        WriteFact("image", Parts.Join("  ", credits.ImageCredit, credits.ImageLicense), Indent);
        WriteFact("republish", credits.Republish, Indent);
        WriteFact("original", credits.IsOriginal switch { true => "yes", false => "no", _ => null }, Indent);
        foreach (var line in credits.Lines) _page.Write(new PageLine(Indent).Add(line.Text, Tone.Faint));
    }

    private void WriteBoilerplate()
    {
        var items = Article.Provenance.Boilerplate;
        WriteHeading("Boilerplate", items.Count);
        if (items.Count == 0) return;
        _page.Write(new PageLine(Indent).Add(string.Join(" · ", items.CountBy(item => item.Kind).Select(kind => $"{kind.Key} ×{kind.Value}"))));
    }

    private void WriteDiagnostics()
    {
        WriteHeading("Diagnostics", _result.Diagnostics.Count);
        foreach (var diagnostic in _result.Diagnostics)
        {
            var tone = diagnostic.Severity switch
            {
                DiagnosticSeverity.Error => Tone.Error,
                DiagnosticSeverity.Warning => Tone.Warning,
                _ => Tone.Plain,
            };
            _page.Write(new PageLine(Indent).Add(DiagnosticLine.Format(_path, _result.Source, diagnostic), tone));
        }
    }

    private void WriteHeading(string heading, int count)
    {
        if (count > 0) WriteHeading($"{heading} ({count.ToString(CultureInfo.InvariantCulture)})");
    }

    private void WriteHeading(string heading)
    {
        _page.WriteEmptyLine();
        _page.Write(new PageLine().Add(heading, Tone.Heading));
    }

    private void WriteFact(string label, string? value, int indent = 0)
    {
        if (string.IsNullOrEmpty(value)) return;
        _page.Write(new PageLine(indent).AddColumn(label, LabelCells, Tone.Faint).HangHere().Add(value));
    }
}
