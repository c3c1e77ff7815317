using System.Numerics;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Where the known names may start, and how long those are that start there: however many names there are, a place is looked at a few
/// times only.
/// </summary>
internal sealed class NameIndex
{
    private const int MaxFirsts = 5;

    /// <summary>A longer name is not looked for: lengths are bits.</summary>
    private const int MaxLength = 63;

    /// <summary>How many hashes of two characters are told apart.</summary>
    public const int Slots = 2048;

    // Whom the forms mean, those that are no names among them.
    private readonly FormTable _forms;

    // The first characters of the names, as long as they are few enough to be looked for many places at a time.
    private readonly char[] _firsts = new char[MaxFirsts];
    private int _countOfFirsts;

    // By the hash of two characters, the number of the names that start with such ones; 0 is that of none.
    private readonly ushort[] _slots;
    private readonly List<Start> _starts;

    // Changes with the characters that names start with: while it is the same, they start at the same places.
    private int _version;

    // The places in all texts where a name may start at that version, from where they were looked for on, and which of them was asked for.
    private readonly QuotedText _text;
    private readonly List<int> _places;
    private int _known;
    private int _from;
    private int _next;

    // Behind the one place and up to the other no such place is but that one.
    private int _before;
    private int _place;

    /// <param name="text">The texts.</param>
    /// <param name="forms">Whom each name means, and whatever else means someone.</param>
    public NameIndex(QuotedText text, FormTable forms)
    {
        _text = text;
        _forms = forms;
        _slots = text.Scratch.NameSlots;
        Array.Clear(_slots);
        _starts = text.Scratch.NameStarts;
        _starts.Add(default);
        _places = text.Scratch.NamePlaces;
    }

    /// <summary>Adds a name of two characters or more, which is among the forms.</summary>
    public void Add(string name, CastMember bearer)
    {
        if (name.Length > MaxLength) return;
        var pair = Pair(name[0], name[1]);
        ref var slot = ref _slots[Slot(name[0], name[1])];
        if (slot == 0)
        {
            slot = (ushort)_starts.Count;
            _starts.Add(new Start(pair, 0, name, bearer));
            _version++;
        }
        ref var start = ref CollectionsMarshal.AsSpan(_starts)[slot];
        if (start.Pair != pair)
        {
            pair = Start.Any;
            _version++;
        }
        start = new Start(pair, start.Lengths | 1UL << name.Length, start.Lengths == 0 ? name : null, bearer);
        if (_countOfFirsts > MaxFirsts || _firsts.AsSpan(0, _countOfFirsts).Contains(name[0])) return;
        if (_countOfFirsts < MaxFirsts) _firsts[_countOfFirsts] = name[0];
        _countOfFirsts++;
        _version++;
    }

    /// <summary>
    /// Returns the first place of <see cref="QuotedText.Joined"/> from <paramref name="from"/> on at which a name may start, its length if there is
    /// none: all texts are searched as one, and once for all who go through them while the names are the same.
    /// </summary>
    public int NextStart(int from)
    {
        if (_known == _version && _before < from && from <= _place) return _place;
        if (_known != _version || from < _from)
        {
            _places.Clear();
            (_known, _from, _next) = (_version, from, 0);
        }
        else if (from <= _before) _next = 0;
        for (_before = from - 1; ; _before = _places[_next++])
        {
            if (_next == _places.Count) _places.Add(NextStart(_text.Joined, _next == 0 ? from : _places[^1] + 1));
            if (_places[_next] >= from) return _place = _places[_next];
        }
    }

    /// <summary>Returns the first place from <paramref name="at"/> at which a name may start, the length of the text if there is none.</summary>
    public int NextStart(ReadOnlySpan<char> text, int at)
    {
        for (; at < text.Length - 1; at++)
        {
            var next = _countOfFirsts > MaxFirsts ? NextSlot(text[at..]) : text[at..^1].IndexOfAny(_firsts.AsSpan(0, _countOfFirsts));
            if (next < 0) break;
            at += next;
            if (IsStart(text[at], text[at + 1])) return at;
        }
        return text.Length;
    }

    // Returns the first place whose slot has names, -1 if there is none.
    private int NextSlot(ReadOnlySpan<char> text)
    {
        var slots = _slots.AsSpan(0, Slots);
        var first = text[0];
        for (var at = 1; at < text.Length; at++)
        {
            if (slots[Slot(first, text[at])] != 0) return at - 1;
            first = text[at];
        }
        return -1;
    }

    /// <summary>Returns the length of the longest known name at the start of <paramref name="text"/>, 0 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bearer">Whose name it is.</param>
    public int Length(ReadOnlySpan<char> text, out CastMember? bearer)
    {
        bearer = null;
        if (text.Length < 2 || _slots[Slot(text[0], text[1])] is not (> 0 and var slot)) return 0;
        ref readonly var start = ref CollectionsMarshal.AsSpan(_starts)[slot];
        if (start.Name is { } name)
        {
            if (!text.StartsWith(name) || GoesOn(text, name.Length)) return 0;
            bearer = start.Bearer;
            return name.Length;
        }
        if (start.Pair != Pair(text[0], text[1]) && start.Pair != Start.Any) return 0;
        for (var lengths = start.Lengths; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths ^= 1UL << length;
            if (length > text.Length || GoesOn(text, length)) continue;
            bearer = _forms.Find(text[..length]);
            if (bearer is { IsNamed: true }) return length;
        }
        bearer = null;
        return 0;
    }

    // A word in Latin letters that is longer than the name.
    private static bool GoesOn(ReadOnlySpan<char> text, int length) =>
        char.IsAsciiLetter(text[length - 1]) && length < text.Length && char.IsAsciiLetter(text[length]);

    // Of the surnames, which are few, so many bits that given names do not hide them.
    private static int Slot(char first, char second) => (first << 5 ^ second) & (Slots - 1);

    private bool IsStart(char first, char second)
    {
        var slot = _slots[Slot(first, second)];
        return slot != 0 && (_starts[slot].Pair == Pair(first, second) || _starts[slot].Pair == Start.Any);
    }

    private static int Pair(char first, char second) => first << 16 | second;

    /// <summary>The names of a slot.</summary>
    /// <param name="Pair">The two characters that all of them start with, or <see cref="Any"/>.</param>
    /// <param name="Lengths">How long they are, a bit for each length.</param>
    /// <param name="Name">The only one, null if there are several.</param>
    /// <param name="Bearer">Whose name it is.</param>
    public readonly record struct Start(int Pair, ulong Lengths, string? Name, CastMember? Bearer)
    {
        /// <summary>Names with different characters share the slot.</summary>
        public const int Any = -1;
    }
}
