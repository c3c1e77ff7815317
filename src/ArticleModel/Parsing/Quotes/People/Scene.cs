using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Where in the article each member of the cast is named, in reading order: the memory by which pronouns and quotes without
/// a speaker beside them are resolved.
/// </summary>
internal sealed class Scene
{
    private readonly List<Mention> _mentions;

    // The number of mentions before each unit, and that of all.
    private readonly List<int> _firsts;

    /// <param name="mentions">All of them, in order.</param>
    /// <param name="text">The texts they stand in.</param>
    public Scene(List<Mention> mentions, QuotedText text)
    {
        _mentions = mentions;
        _firsts = text.Scratch.FirstMentions;
        QuoteScratch.Fill(_firsts, text.Count + 1);
        var firsts = CollectionsMarshal.AsSpan(_firsts);
        foreach (ref readonly var mention in Mentions) firsts[mention.Unit + 1]++;
        var count = 0;
        foreach (ref var first in firsts) first = count += first;
    }

    public int Count => _mentions.Count;

    public ref readonly Mention this[int index] => ref Mentions[index];

    private ReadOnlySpan<Mention> Mentions => CollectionsMarshal.AsSpan(_mentions);

    /// <summary>Returns the mentions in a range of a unit.</summary>
    public ReadOnlySpan<Mention> In(int unit, int start, int end) =>
        Mentions[CountBefore(unit, start)..CountBefore(unit, Math.Max(start, end))];

    /// <summary>Returns the number of mentions before the place.</summary>
    public int CountBefore(int unit, int at)
    {
        var low = _firsts[unit];
        var high = _firsts[unit + 1];
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (this[middle].At < at) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
