using System.Globalization;
using ArticleModel.Parsing;

namespace ArticleModel.Cli.Display;

/// <summary>Shows the quotes of one article as rows: line, kind, confidence, speaker, words.</summary>
internal static class QuoteTable
{
    private const int SpeakerWidth = 24;

    public static void Write(PageWriter page, string path, ParseResult result, List<Quote> quotes)
    {
        if (quotes.Count == 0) return;
        page.Write(new PageLine().Add(VisibleText.OnOneLine($"{path}: {result.Article.Title}"), Tone.Heading));
        foreach (var quote in quotes) page.Write(Row(result, quote));
        page.WriteEmptyLine();
    }

    private static PageLine Row(ParseResult result, Quote quote)
    {
        var line = result.Source.PositionOf(quote.Span.Start).Line.ToString(CultureInfo.InvariantCulture);
        var confidence = quote.Confidence.ToString("0.000", CultureInfo.InvariantCulture);
        return new PageLine()
            .Add($"{line,5}  {quote.Kind.InLowerCase(),-8} {confidence}  ", Tone.Faint)
            .AddColumn(VisibleText.OnOneLine(quote.Speaker?.Name ?? "?"), SpeakerWidth, Tone.Name).HangHere()
            .Add(VisibleText.OnOneLine(quote.Text));
    }
}
