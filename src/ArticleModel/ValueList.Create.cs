using System.Runtime.InteropServices;

namespace ArticleModel;

/// <summary>Makes <see cref="ValueList{T}"/> values; collection expressions call it.</summary>
public static class ValueList
{
    /// <summary>Makes a list that holds a copy of <paramref name="items"/>.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => new(items.ToArray());

    /// <summary>Makes a list that holds a copy of <paramref name="items"/>, in their order.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new(items is List<T> list ? CollectionsMarshal.AsSpan(list).ToArray() : items.ToArray());
    }
}
