namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Counts how often the article uses a phrase, each phrase once.</summary>
/// <param name="text">The texts.</param>
/// <param name="known">Where the counts are kept, empty.</param>
internal sealed class Frequencies(QuotedText text, Dictionary<string, int> known) : IDisposable
{
    /// <summary>So many phrases are searched for, the others where their first two characters stand.</summary>
    private const int MaxSearched = 16;

    /// <summary>So many places are looked at for each character of the text, then no phrase is counted any more: the time stays linear.</summary>
    private const int MaxLooks = 8;

    /// <summary>A search passes over so many characters in the time of a look.</summary>
    private const int SearchedAtOnce = 16;

    /// <summary>More occurrences than this make no difference.</summary>
    private const int MaxCount = 4;

    private PairPlaces? _places;
    private long _looks;

    public int CountOf(ReadOnlySpan<char> phrase)
    {
        var counts = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (counts.TryGetValue(phrase, out var count)) return count;
        if (_looks > (long)MaxLooks * text.Length) return 0;
        return counts[phrase] = phrase.Length > 1 && known.Count >= MaxSearched ? CountAtPlaces(phrase) : CountBySearch(phrase);
    }

    public void Dispose() => _places?.Dispose();

    // By the last character: in names it is rarer than the first one, and one is found in half the time of two.
    private int CountBySearch(ReadOnlySpan<char> phrase)
    {
        _looks += text.Length / SearchedAtOnce;
        var head = phrase[..^1];
        var rest = text.Joined;
        var (count, at) = (0, head.Length);
        while (count < MaxCount && at < rest.Length && rest[at..].IndexOf(phrase[^1]) is >= 0 and var next)
        {
            at += next;
            var found = rest[..at].EndsWith(head);
            if (found) count++;
            at += found ? phrase.Length : 1;
        }
        return count;
    }

    private int CountAtPlaces(ReadOnlySpan<char> phrase)
    {
        var words = text.Joined;
        _places ??= new PairPlaces(words);
        var (count, behind) = (0, 0);
        for (var at = _places.First(phrase[0], phrase[1]); at >= 0 && count < MaxCount; at = _places.Next(at))
        {
            text.ThrowIfCancelled();
            _looks++;
            if (at < behind || !words[at..].StartsWith(phrase)) continue;
            count++;
            behind = at + phrase.Length;
        }
        return count;
    }
}
