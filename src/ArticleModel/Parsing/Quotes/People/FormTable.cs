namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Whom each form of a name means, looked up by any part of a text. In a dictionary a look by a part of a text goes through two
/// interfaces, which costs more than the look itself.
/// </summary>
internal sealed class FormTable
{
    private const int MinSlots = 64;

    private readonly List<Entry> _entries = [];

    // By the hash of a form, the last entry of such a hash; numbers of entries count from 1. No fewer than there are entries, a power of two.
    private int[] _slots = new int[MinSlots];

    public int Count => _entries.Count;

    /// <summary>Returns whom <paramref name="form"/> means, null if nobody.</summary>
    public CastMember? Find(ReadOnlySpan<char> form) => NumberOf(form, Hash(form)) is > 0 and var number ? _entries[number - 1].Member : null;

    /// <summary>Lets <paramref name="form"/> mean <paramref name="member"/>; false if it means someone already.</summary>
    public bool TryAdd(string form, CastMember member)
    {
        var hash = Hash(form);
        if (NumberOf(form, hash) > 0) return false;
        if (_entries.Count == _slots.Length) Grow();
        ref var slot = ref _slots[hash & (_slots.Length - 1)];
        _entries.Add(new Entry(form, hash, member, slot));
        slot = _entries.Count;
        return true;
    }

    public void Clear()
    {
        _entries.Clear();
        Array.Clear(_slots);
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        for (var i = 0; i < _entries.Count; i++)
        {
            ref var slot = ref _slots[_entries[i].Hash & (_slots.Length - 1)];
            _entries[i] = _entries[i] with { Next = slot };
            slot = i + 1;
        }
    }

    private int NumberOf(ReadOnlySpan<char> form, int hash)
    {
        var number = _slots[hash & (_slots.Length - 1)];
        while (number > 0 && !_entries[number - 1].Has(form, hash)) number = _entries[number - 1].Next;
        return number;
    }

    // A different one in each run of a program: no text can be written so that all of its names have one hash.
    private static int Hash(ReadOnlySpan<char> form) => string.GetHashCode(form);

    private readonly record struct Entry(string Form, int Hash, CastMember Member, int Next)
    {
        public bool Has(ReadOnlySpan<char> form, int hash) => Hash == hash && form.SequenceEqual(Form);
    }
}
