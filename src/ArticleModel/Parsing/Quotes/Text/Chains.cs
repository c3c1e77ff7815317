using System.Runtime.InteropServices;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Values by key, any number for each, in two flat tables.</summary>
internal sealed class Chains<TKey, TValue>
    where TKey : struct, IEquatable<TKey>
{
    // Numbers of links count from 1: 0 is the end of a chain.
    private readonly Dictionary<TKey, int> _heads = [];
    private readonly List<Link> _links = [];

    public void Add(TKey key, TValue value)
    {
        ref var head = ref CollectionsMarshal.GetValueRefOrAddDefault(_heads, key, out _);
        _links.Add(new Link(value, head));
        head = _links.Count;
    }

    /// <summary>Returns the values of <paramref name="key"/>, the last one first.</summary>
    public Chain Of(TKey key) => new(_links, _heads.GetValueOrDefault(key));

    internal readonly record struct Link(TValue Value, int Next);

    /// <summary>The values of one key.</summary>
    internal struct Chain(List<Link> links, int head)
    {
        private int _next = head;

        public TValue Current { get; private set; } = default!;

        public readonly Chain GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_next == 0) return false;
            (Current, _next) = links[_next - 1];
            return true;
        }
    }
}
