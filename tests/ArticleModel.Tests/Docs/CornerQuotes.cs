using System.Text.RegularExpressions;
using ArticleModel.Parsing.Quotes;

namespace ArticleModel.Tests.Docs;

// finder
public sealed class CornerQuotes : IQuoteFinder
{
    public QuoteFindings FindQuotes(QuoteContext context)
    {
        var quotes = new List<Quote>();
        var speakers = new List<Speaker>();
        foreach (var paragraph in context.Article.Blocks<Paragraph>())
        {
            foreach (Match match in Regex.Matches(paragraph.Text, "(?:(\\w{2,3})说：)?「([^「」]+)」"))
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                var words = match.Groups[2];
                quotes.Add(new Quote
                {
                    Kind = QuoteKind.Direct,
                    Text = words.Value,
                    Speaker = SpeakerOf(match.Groups[1].Value, speakers),
                    Rule = "corner",
                    Confidence = 1,
                    Span = context.Document.SourceRange(paragraph.Span, words.Index, words.Length),
                });
            }
        }
        return new QuoteFindings(speakers.ToValueList(), quotes.ToValueList());
    }

    private static Speaker? SpeakerOf(string name, List<Speaker> speakers)
    {
        if (name.Length == 0) return null;
        var speaker = speakers.Find(known => known.Name == name);
        if (speaker is null) speakers.Add(speaker = new Speaker { Id = $"s{speakers.Count + 1}", Name = name, Kind = SpeakerKind.Person });
        return speaker;
    }
}
// finder
