using System.Buffers;

namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Notes in one pass over the text where anything may stand that the first stages look for, so that none of them reads every
/// character again. Settles where nothing stands; what does stand at a place is for the stage to tell.
/// </summary>
internal sealed class Landmarks : IDisposable
{
    /// <summary>Behind these a noun may stand.</summary>
    private const string NameLeads = "，。！？；：”“「」的、和与";

    // What a character is by itself, and what may start with two.
    private static readonly LandmarkKinds[] s_characters = new LandmarkKinds[char.MaxValue + 1];
    private static readonly LandmarkKinds[] s_pairs = new LandmarkKinds[char.MaxValue + 1];

    private readonly int[] _firsts;
    private readonly LandmarkKinds[] _kinds;
    private Landmark[] _places;
    private int _count;

    static Landmarks()
    {
        foreach (var c in QuotationMarks.Characters) s_characters[c] |= LandmarkKinds.Mark;
        foreach (var c in NameLeads) s_characters[c] |= LandmarkKinds.NameLead;
        foreach (var c in NameShape.Dots) s_characters[c] |= LandmarkKinds.Dot;
        s_characters['叫'] |= LandmarkKinds.Called;
        s_pairs[Lexicon.Hash('化', '名')] |= LandmarkKinds.Pseudonym;
        Add(Words.Verbs, LandmarkKinds.Verb);
        Add(Words.Titles, LandmarkKinds.Title);
    }

    public Landmarks(List<TextUnit> units, int length)
    {
        _firsts = new int[units.Count + 1];
        _kinds = new LandmarkKinds[units.Count];
        _places = ArrayPool<Landmark>.Shared.Rent(length);
        for (var i = 0; i < units.Count; i++)
        {
            _kinds[i] = Note(units[i].Text);
            _firsts[i + 1] = _count;
        }
    }

    /// <summary>The places of a unit, in order.</summary>
    public ReadOnlySpan<Landmark> In(int unit) => _places.AsSpan(_firsts[unit].._firsts[unit + 1]);

    /// <summary>The places of a unit, in order; none if none of them is of one of these kinds.</summary>
    public ReadOnlySpan<Landmark> In(int unit, LandmarkKinds kinds) => (_kinds[unit] & kinds) == 0 ? default : In(unit);

    public void Dispose()
    {
        ArrayPool<Landmark>.Shared.Return(_places);
        _places = [];
    }

    private static void Add(Lexicon words, LandmarkKinds kind)
    {
        foreach (var word in words.Words)
        {
            if (word.Length == 1) s_characters[word[0]] |= kind;
            else s_pairs[Lexicon.Hash(word[0], word[1])] |= kind;
        }
    }

    // Every place is written, and most are written over at once: a branch here would be guessed wrong too often.
    private LandmarkKinds Note(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<LandmarkKinds> characters = s_characters, pairs = s_pairs;
        var places = _places.AsSpan(_count);
        var found = 0;
        var all = LandmarkKinds.None;
        for (var at = 0; at < text.Length; at++)
        {
            var kinds = characters[text[at]];
            if (at + 1 < text.Length) kinds |= pairs[Lexicon.Hash(text[at], text[at + 1])];
            places[found] = new Landmark(at, kinds);
            found += kinds != LandmarkKinds.None ? 1 : 0;
            all |= kinds;
        }
        _count += found;
        return all;
    }
}
