namespace ArticleModel.Testing.Writing;

/// <summary>An article whose text is settled and which has no source yet; page writers give it one.</summary>
/// <param name="Article">The article without quotes, speakers and spans.</param>
/// <param name="Quotes">Its quotes in any order.</param>
/// <param name="Speakers">What is known about speakers, by name; identifiers are given when the quotes are placed.</param>
internal sealed record ArticleDraft(Article Article, IReadOnlyList<DraftQuote> Quotes, IReadOnlyDictionary<string, Speaker> Speakers)
{
    /// <summary>Puts the quotes where their paragraphs were written, in reading order, and lists their speakers.</summary>
    public Article PlaceQuotes(Article written, MarkdownWriter markdown)
    {
        var placed = Quotes.Select(draft => (Draft: draft, Span: markdown.Place(draft.Paragraph, draft.Start, draft.Length)))
            .OrderBy(quote => quote.Span.Start).ThenByDescending(quote => quote.Span.Length);
        var speakers = new Dictionary<string, Speaker>();
        var quotes = new List<Quote>();
        foreach (var (draft, span) in placed)
        {
            quotes.Add(new Quote
            {
                Kind = draft.Kind,
                Text = draft.Paragraph.Text.Substring(draft.Start, draft.Length),
                Speaker = draft.Speaker is null ? null : SpeakerNamed(draft.Speaker, speakers),
                Mention = draft.Speaker,
                Cue = draft.Cue,
                Rule = "marked",
                Confidence = 1,
                Span = span,
            });
        }
        return written with { Quotes = quotes.ToValueList(), Speakers = speakers.Values.ToValueList() };
    }

    private Speaker SpeakerNamed(string name, Dictionary<string, Speaker> speakers)
    {
        if (speakers.TryGetValue(name, out var known)) return known;
        var speaker = Speakers.TryGetValue(name, out var described) ? described : new Speaker { Id = "", Name = name };
        return speakers[name] = speaker with { Id = $"s{speakers.Count + 1}" };
    }
}
