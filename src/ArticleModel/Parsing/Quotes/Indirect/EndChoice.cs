namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Chooses among the places at which a report may end the one whose words overlap best with those up to each of them, as probable as they
/// are. Leaves to the evidence how probable each is.
/// </summary>
internal struct EndChoice(List<ReportEnd> ends, int start)
{
    /// <summary>From this overlap on (F1 of characters) a report counts as found, as it does in docs/evaluation.md.</summary>
    private const double Found = 0.6;

    /// <summary>What the very end is worth beside one that is nearly right.</summary>
    private const double Exact = 0.2;

    /// <summary>A place that is less probable is not chosen, however well it stands between the others: it would cut a sentence in two.</summary>
    private const double Least = 0.1;

    /// <summary>No report has so many places to end at: all that is left is taken for the last.</summary>
    private const int MaxEnds = 24;

    // How probable it is that the report goes on behind the last place.
    private double _open = 1;

    /// <summary>False when it is settled that the report ends at one of the places there are.</summary>
    public readonly bool IsOpen => _open > 0;

    /// <summary>Adds a place behind the ones there are.</summary>
    /// <param name="end">The place.</param>
    /// <param name="probability">How probable it is that a report that came so far ends there.</param>
    public void Add(int end, double probability)
    {
        if (ends.Count + 1 == MaxEnds || _open * (1 - probability) < Least) probability = 1;
        if (probability > 0) ends.Add(new ReportEnd(end, _open * probability));
        _open *= 1 - probability;
    }

    /// <summary>Returns the best place, and how probable it is that the report ends there or nearly so.</summary>
    public readonly ReportEnd Best()
    {
        var top = ends[0];
        foreach (var end in ends)
            if (end.Probability > top.Probability) top = end;
        var (best, most) = (top.Place, 0.0);
        foreach (var end in ends)
            if (end.Probability >= Least && Worth(end.Place) is var worth && worth > most) (best, most) = (end.Place, worth);
        return new ReportEnd(best, Certainty(best));
    }

    private readonly double Worth(int place)
    {
        var sum = 0.0;
        foreach (var end in ends)
        {
            var overlap = Overlap(place, end.Place);
            sum += end.Probability * (overlap + (overlap >= Found ? 1 : 0) + (place == end.Place ? Exact : 0));
        }
        return sum;
    }

    private readonly double Certainty(int place)
    {
        var sum = 0.0;
        foreach (var end in ends)
            if (Overlap(place, end.Place) >= Found) sum += end.Probability;
        return sum;
    }

    private readonly double Overlap(int a, int b) => 2.0 * (Math.Min(a, b) - start) / (a + b - 2 * start);
}
