namespace ArticleModel.Parsing.Quotes;

/// <summary>Counts how often the article uses a phrase, each phrase once.</summary>
internal sealed class Frequencies(QuotedText text)
{
    /// <summary>More than this many phrases are not counted, so that the time stays linear.</summary>
    private const int MaxPhrases = 200;

    /// <summary>More occurrences than this make no difference.</summary>
    private const int MaxCount = 4;

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public int CountOf(ReadOnlySpan<char> phrase)
    {
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (counts.TryGetValue(phrase, out var known)) return known;
        return _counts.Count >= MaxPhrases ? 0 : counts[phrase] = Count(phrase);
    }

    private int Count(ReadOnlySpan<char> phrase)
    {
        var count = 0;
        var rest = text.Joined;
        while (count < MaxCount && rest.IndexOf(phrase) is >= 0 and var at)
        {
            count++;
            rest = rest[(at + phrase.Length)..];
        }
        return count;
    }
}
