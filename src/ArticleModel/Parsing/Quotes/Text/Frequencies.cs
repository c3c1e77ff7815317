namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Counts how often the article uses a phrase, each phrase once.</summary>
/// <param name="text">The texts.</param>
/// <param name="known">Where the counts are kept, empty.</param>
internal sealed class Frequencies(QuotedText text, Dictionary<string, int> known)
{
    /// <summary>More than this many phrases are not counted, so that the time stays linear.</summary>
    private const int MaxPhrases = 200;

    /// <summary>More occurrences than this make no difference.</summary>
    private const int MaxCount = 4;

    public int CountOf(ReadOnlySpan<char> phrase)
    {
        var counts = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (counts.TryGetValue(phrase, out var count)) return count;
        return known.Count >= MaxPhrases ? 0 : counts[phrase] = Count(phrase);
    }

    private int Count(ReadOnlySpan<char> phrase)
    {
        var rest = text.Joined;
        var count = 0;
        while (count < MaxCount && rest.IndexOf(phrase) is >= 0 and var at)
        {
            count++;
            rest = rest[(at + phrase.Length)..];
        }
        return count;
    }
}
