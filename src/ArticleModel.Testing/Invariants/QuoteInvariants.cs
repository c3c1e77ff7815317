namespace ArticleModel.Testing.Invariants;

/// <summary>Quotes are in reading order inside the body and name speakers that the article lists; who has no quote is a pseudonym.</summary>
internal static class QuoteInvariants
{
    public static void Check(Article article)
    {
        for (var i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            SpanInvariants.CheckInside($"quote {quote.Text}", quote.Span, article.Body.Span);
            if (quote.Span.Length == 0) throw new ArticleAssertException($"quote {quote.Text} has no place");
            if (quote.Confidence is not (>= 0 and <= 1)) throw new ArticleAssertException($"quote {quote.Text} has the confidence {quote.Confidence}");
            if (i > 0 && quote.Span.Start < article.Quotes[i - 1].Span.Start) throw new ArticleAssertException($"quote {quote.Text} is not in reading order");
        }
        CheckSpeakers(article);
    }

    private static void CheckSpeakers(Article article)
    {
        var named = article.Quotes.Where(quote => quote.Speaker is not null).Select(quote => quote.Speaker!).Distinct().ToList();
        if (!named.SequenceEqual(article.Speakers.Take(named.Count)))
            throw new ArticleAssertException($"the quotes name the speakers {Names(named)} in this order, the article lists {Names(article.Speakers)}");
        if (article.Speakers.Skip(named.Count).FirstOrDefault(speaker => !speaker.IsPseudonym) is { } silent)
            throw new ArticleAssertException($"speaker {silent.Name} has no quote, and the name is no pseudonym");
        for (var i = 0; i < article.Speakers.Count; i++)
            if (article.Speakers[i].Id != $"s{i + 1}") throw new ArticleAssertException($"speaker {i + 1} has the identifier {article.Speakers[i].Id}");
    }

    private static string Names(IEnumerable<Speaker> speakers) => $"[{string.Join(", ", speakers.Select(speaker => speaker.Name))}]";
}
