using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Where in the article each member of the cast is named, in reading order: the memory by which pronouns and quotes without
/// a speaker beside them are resolved.
/// </summary>
internal sealed class Scene(List<Mention> mentions)
{
    public int Count => mentions.Count;

    public ref readonly Mention this[int index] => ref CollectionsMarshal.AsSpan(mentions)[index];

    /// <summary>Returns the number of mentions before the place.</summary>
    public int CountBefore(int unit, int at)
    {
        var low = 0;
        var high = mentions.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].CompareTo(unit, at) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
