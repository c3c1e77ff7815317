using System.Buffers;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Counts how often the article uses a phrase, each phrase once.</summary>
/// <param name="text">The texts.</param>
/// <param name="known">Where the counts are kept, empty.</param>
internal sealed class Frequencies(QuotedText text, Dictionary<string, int> known) : IDisposable
{
    /// <summary>No character: the encoding reserves it for uses such as this.</summary>
    private const char Separator = '\uFFFF';

    /// <summary>More than this many phrases are not counted, so that the time stays linear.</summary>
    private const int MaxPhrases = 200;

    /// <summary>More occurrences than this make no difference.</summary>
    private const int MaxCount = 4;

    // All texts one behind the other.
    private char[] _text = [];
    private int _length;

    public int CountOf(ReadOnlySpan<char> phrase)
    {
        var counts = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (counts.TryGetValue(phrase, out var count)) return count;
        return known.Count >= MaxPhrases ? 0 : counts[phrase] = Count(phrase);
    }

    public void Dispose()
    {
        if (_text.Length == 0) return;
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private int Count(ReadOnlySpan<char> phrase)
    {
        if (_text.Length == 0) Join();
        var rest = _text.AsSpan(0, _length);
        var count = 0;
        while (count < MaxCount && rest.IndexOf(phrase) is >= 0 and var at)
        {
            count++;
            rest = rest[(at + phrase.Length)..];
        }
        return count;
    }

    private void Join()
    {
        _length = text.Length + text.Count;
        _text = ArrayPool<char>.Shared.Rent(_length);
        var at = 0;
        for (var unit = 0; unit < text.Count; unit++)
        {
            var words = text[unit].Text;
            words.CopyTo(_text.AsSpan(at));
            at += words.Length;
            _text[at++] = Separator;
        }
    }
}
