using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Where in the article each member of the cast is named, in reading order: the memory by which pronouns and quotes without
/// a speaker beside them are resolved.
/// </summary>
internal sealed class Scene
{
    private readonly List<Mention> _mentions;

    // The number of mentions before each unit, and that of all.
    private readonly int[] _firsts;

    /// <param name="mentions">All of them, in order.</param>
    /// <param name="units">How many units there are.</param>
    public Scene(List<Mention> mentions, int units)
    {
        _mentions = mentions;
        _firsts = new int[units + 1];
        foreach (ref readonly var mention in Mentions) _firsts[mention.Unit + 1]++;
        var count = 0;
        foreach (ref var first in _firsts.AsSpan()) first = count += first;
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
