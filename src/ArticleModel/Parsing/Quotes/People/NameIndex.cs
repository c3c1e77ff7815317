using System.Numerics;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
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
    private const int Slots = 2048;

    // Whom the forms mean, those that are no names among them.
    private readonly Dictionary<string, CastMember>.AlternateLookup<ReadOnlySpan<char>> _forms;

    // The first characters of the names, as long as they are few enough to be looked for many places at a time.
    private readonly char[] _firsts = new char[MaxFirsts];
    private int _countOfFirsts;

    // By the hash of two characters, the number of the names that start with such ones: 0 is that of none, the last one of many.
    private readonly byte[] _slots = new byte[Slots];
    private readonly List<Start> _starts = [default];

    // How many first characters and slots names have: while it is the same, names start at the same places.
    private int _version;

    // The places in all texts where a name may start by that version, from where they were looked for on, and which of them was asked for.
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
    public NameIndex(QuotedText text, Dictionary<string, CastMember>.AlternateLookup<ReadOnlySpan<char>> forms)
    {
        _text = text;
        _forms = forms;
        _places = text.Scratch.NamePlaces;
    }

    /// <summary>Adds a name of two characters or more, which is among the forms.</summary>
    public void Add(string name)
    {
        if (name.Length > MaxLength) return;
        ref var slot = ref _slots[Slot(name[0], name[1])];
        if (slot == 0)
        {
            _version++;
            slot = (byte)Math.Min(_starts.Count, byte.MaxValue);
        }
        if (slot == _starts.Count) _starts.Add(new Start(Pair(name), 0));
        ref var start = ref CollectionsMarshal.AsSpan(_starts)[slot];
        start = new Start(start.Pair == Pair(name) ? start.Pair : Start.Any, start.Lengths | 1UL << name.Length);
        if (_countOfFirsts > MaxFirsts || _firsts.AsSpan(0, _countOfFirsts).Contains(name[0])) return;
        if (_countOfFirsts < MaxFirsts) _firsts[_countOfFirsts] = name[0];
        _countOfFirsts++;
        _version++;
    }

    /// <summary>
    /// Returns what <see cref="NextStart(ReadOnlySpan{char}, int)"/> does in <paramref name="unit"/>: all texts are searched as one, and
    /// once for all who go through them while the names are the same.
    /// </summary>
    public int NextStart(int unit, int at)
    {
        ref readonly var words = ref _text[unit];
        return Math.Min(NextPlace(words.Offset + at) - words.Offset, words.Text.Length);
    }

    private int NextPlace(int from)
    {
        if (_known == _version && _before < from && from <= _place) return _place;
        if (_known != _version || from < _from)
        {
            _places.Clear();
            (_known, _from, _next) = (_version, from, 0);
        }
        else if (from <= _before) _next = 0;
        for (_before = from - 1;; _before = _places[_next++])
        {
            if (_next == _places.Count) _places.Add(NextStart(_text.Joined, _next == 0 ? from : _places[^1] + 1));
            if (_places[_next] >= from) return _place = _places[_next];
        }
    }

    /// <summary>Returns the first place from <paramref name="at"/> at which a name may start, the length of the text if there is none.</summary>
    public int NextStart(ReadOnlySpan<char> text, int at)
    {
        if (_countOfFirsts > MaxFirsts) return NextByPair(text, at);
        var firsts = _firsts.AsSpan(0, _countOfFirsts);
        for (; at < text.Length - 1; at++)
        {
            var next = text[at..^1].IndexOfAny(firsts);
            if (next < 0) break;
            at += next;
            if (_slots[Slot(text[at], text[at + 1])] != 0) return at;
        }
        return text.Length;
    }

    private int NextByPair(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length - 1) return text.Length;
        var slots = _slots.AsSpan(0, Slots);
        var first = text[at++];
        var seconds = text[at..];
        for (var i = 0; i < seconds.Length; i++)
        {
            if (slots[Slot(first, seconds[i])] != 0) return at + i - 1;
            first = seconds[i];
        }
        return text.Length;
    }

    /// <summary>Returns the length of the longest known name at the start of <paramref name="text"/>, 0 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="bearer">Whose name it is.</param>
    public int Length(ReadOnlySpan<char> text, out CastMember? bearer)
    {
        bearer = null;
        if (text.Length < 2) return 0;
        ref readonly var start = ref CollectionsMarshal.AsSpan(_starts)[_slots[Slot(text[0], text[1])]];
        if (start.Pair != Pair(text) && start.Pair != Start.Any) return 0;
        for (var lengths = start.Lengths; lengths != 0;)
        {
            var length = BitOperations.Log2(lengths);
            lengths ^= 1UL << length;
            if (length > text.Length || !_forms.TryGetValue(text[..length], out bearer)) continue;
            if (bearer.IsNamed && !GoesOn(text, length)) return length;
        }
        bearer = null;
        return 0;
    }

    // A word in Latin letters that is longer than the name.
    private static bool GoesOn(ReadOnlySpan<char> text, int length) =>
        char.IsAsciiLetter(text[length - 1]) && length < text.Length && char.IsAsciiLetter(text[length]);

    private static int Slot(char first, char second) => Lexicon.Hash(first, second) & (Slots - 1);

    private static int Pair(ReadOnlySpan<char> text) => text[0] << 16 | text[1];

    /// <summary>The names of a slot.</summary>
    /// <param name="Pair">The two characters that all of them start with, or <see cref="Any"/>.</param>
    /// <param name="Lengths">How long they are, a bit for each length.</param>
    private readonly record struct Start(int Pair, ulong Lengths)
    {
        /// <summary>Names with different characters share the slot.</summary>
        public const int Any = -1;
    }
}
