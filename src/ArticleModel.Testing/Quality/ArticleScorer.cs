using static ArticleModel.Testing.Quality.QualityCounter;

namespace ArticleModel.Testing.Quality;

/// <summary>
/// Counts what a parser got right in one article. A found quote is an annotated one if they share at least 0.8 of their
/// characters (reported speech 0.6); matching is one to one, best first.
/// </summary>
internal sealed partial class ArticleScorer(Article article, Annotation annotation, AnnotatedSource source)
{
    private const double CoreOverlap = 0.8;
    private const double IndirectOverlap = 0.6;
    private const double OtherKindOverlap = 0.5;

    private readonly QualityCounts _counts = new();
    private readonly List<string> _misses = [];

    public (QualityCounts Counts, List<string> Misses) Score()
    {
        ScoreCore();
        ScoreIndirect();
        ScoreRoles();
        ScoreHeadings();
        ScoreBoilerplate();
        ScoreCredits();
        ScorePseudonyms();
        return (_counts, _misses);
    }

    private void ScoreCore()
    {
        var annotated = annotation.Quotes.Where(quote => quote.IsCore).ToList();
        var found = article.Quotes.Where(quote => quote.Kind is QuoteKind.Direct or QuoteKind.Turn or QuoteKind.Block).Select(Content).ToList();
        var matches = Match(found, annotated, CoreOverlap);
        foreach (var (x, y) in matches) ScoreMatch(found[x], annotated[y]);
        Count(CoreRight, matches.Count);
        Count(CoreMissed, annotated.Count - matches.Count);
        for (var y = 0; y < annotated.Count; y++)
            if (!matches.Exists(match => match.Annotated == y)) Miss(annotated[y].Content, $"missed {annotated[y].Kind}");
        for (var x = 0; x < found.Count; x++)
            if (!matches.Exists(match => match.Found == x)) ScoreSpurious(found[x]);
    }

    private void ScoreMatch((Quote Quote, SourceSpan Content) found, AnnotatedQuote annotated)
    {
        var common = SourceSpan.FromBounds(Math.Max(found.Content.Start, annotated.Content.Start), Math.Min(found.Content.End(), annotated.Content.End()));
        if (source.Count(common) == source.Count(found.Content) && source.Count(common) == source.Count(annotated.Content)) Count(CoreExact);
        var isRight = SpeakerComparison.AreSame(found.Quote.Speaker, annotated.Speaker, annotation);
        if (isRight) Count(JointRight);
        else Miss(annotated.Content, $"speaker {found.Quote.Speaker?.Name ?? "nobody"} should be {annotated.Speaker ?? "nobody"}");
        if (annotated.Speaker is null) return;
        Count(Attributed);
        if (isRight) Count(AttributedRight);
    }

    // Words that nobody said count against the parser, a phrase of someone's does not.
    private void ScoreSpurious((Quote Quote, SourceSpan Content) found)
    {
        var (overlap, kind) = annotation.Quotes
            .Where(quote => !quote.IsCore)
            .Select(quote => (Overlap: source.Overlap(found.Content, quote.Content), quote.Kind))
            .OrderByDescending(other => other.Overlap)
            .ThenByDescending(other => other.Kind, StringComparer.Ordinal)
            .FirstOrDefault((0, ""));
        if (overlap >= OtherKindOverlap && kind == "fragment") return;
        if (overlap >= OtherKindOverlap && kind == "example") Count(ExampleSpurious);
        Count(CoreSpurious);
        Miss(found.Content, $"spurious {found.Quote.Kind.ToString().ToLowerInvariant()}");
    }

    private void ScoreIndirect()
    {
        var annotated = annotation.Quotes.Where(quote => quote.Kind == "indirect").ToList();
        var found = article.Quotes.Where(quote => quote.Kind == QuoteKind.Indirect).Select(Content).ToList();
        var matches = Match(found, annotated, IndirectOverlap);
        Count(IndirectRight, matches.Count);
        Count(IndirectSpurious, found.Count - matches.Count);
        Count(IndirectMissed, annotated.Count - matches.Count);
        foreach (var (x, y) in matches)
        {
            if (annotated[y].Speaker is null) continue;
            Count(IndirectAttributed);
            if (SpeakerComparison.AreSame(found[x].Quote.Speaker, annotated[y].Speaker, annotation)) Count(IndirectAttributedRight);
        }
    }

    private List<(int Found, int Annotated)> Match(List<(Quote Quote, SourceSpan Content)> found, List<AnnotatedQuote> annotated, double threshold)
    {
        var pairs = from x in Enumerable.Range(0, found.Count)
                    from y in Enumerable.Range(0, annotated.Count)
                    let overlap = source.Overlap(found[x].Content, annotated[y].Content)
                    where overlap >= threshold
                    orderby overlap descending
                    select (x, y);
        var (usedFound, usedAnnotated) = (new HashSet<int>(), new HashSet<int>());
        var matches = new List<(int, int)>();
        foreach (var (x, y) in pairs)
        {
            if (usedFound.Contains(x) || usedAnnotated.Contains(y)) continue;
            usedFound.Add(x);
            usedAnnotated.Add(y);
            matches.Add((x, y));
        }
        return matches;
    }

    private (Quote Quote, SourceSpan Content) Content(Quote quote) => (quote, source.Content(quote.Span));

    private void Count(QualityCounter counter, int count = 1) => _counts[counter] += count;

    private void Miss(SourceSpan content, string problem)
    {
        var text = source.Text.Substring(content.Start, Math.Min(content.Length, 50)).Replace('\n', ' ');
        Miss($":{source.LineOf(content.Start)} {problem}: {text}");
    }

    private void Miss(string problem) => _misses.Add(annotation.Id + problem);
}
