using System.Collections;
using System.Runtime.CompilerServices;

namespace ArticleModel;

/// <summary>
/// An immutable list that is equal to another when their items are equal in order. The default value is the empty list.
/// Collection expressions make one: <c>ValueList&lt;int&gt; list = [1, 2];</c>.
/// </summary>
/// <typeparam name="T">The type of the items; its own equality is used.</typeparam>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] ownedItems) => _items = ownedItems.Length == 0 ? null : ownedItems;

    // Null where there are none.
    internal T[]? Items => _items;

    /// <summary>The number of items, 0 or more.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The item at <paramref name="index"/>, counted from 0.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => (_items ?? [])[index];

    /// <summary>Returns the items as a span over the list's own memory.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>Enumerates the items in order without allocating.</summary>
    public Enumerator GetEnumerator() => new(_items ?? []);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();

    /// <summary>Tells whether both lists hold equal items in the same order.</summary>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan()) hash.Add(item);
        return hash.ToHashCode();
    }

    /// <summary>Returns the items as <c>[a, b]</c>, for a debugger or a test's message.</summary>
    public override string ToString() => $"[{string.Join(", ", (IEnumerable<T>)this)}]";

    /// <summary>Tells whether both lists hold equal items in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Tells whether the lists differ in an item, its place or their number.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>Goes through the items of a list; a struct, so that a loop allocates nothing and may await.</summary>
    public struct Enumerator
    {
        private readonly T[] _items;
        private int _index;

        internal Enumerator(T[] items)
        {
            _items = items;
            _index = -1;
        }

        /// <summary>The current item; only after <see cref="MoveNext"/> returned true.</summary>
        public readonly T Current => _items[_index];

        /// <summary>Moves to the next item; false behind the last one.</summary>
        public bool MoveNext() => ++_index < _items.Length;
    }
}
