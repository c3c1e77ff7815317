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

    /// <summary>So many characters are read before the token is looked at.</summary>
    private const int Stretch = 65_536;

    // What a character is by itself, and what may start with two.
    private static readonly LandmarkKinds[] s_characters = new LandmarkKinds[char.MaxValue + 1];
    private static readonly LandmarkKinds[] s_pairs = new LandmarkKinds[char.MaxValue + 1];

    private readonly QuotedText _text;
    private LandmarkKinds[] _kinds;

    static Landmarks()
    {
        foreach (var c in QuotationMarks.Characters) s_characters[c] |= LandmarkKinds.Mark;
        foreach (var c in NameLeads) s_characters[c] |= LandmarkKinds.NameLead;
        foreach (var c in NameShape.Dots) s_characters[c] |= LandmarkKinds.Dot;
        s_characters['叫'] |= LandmarkKinds.Called;
        s_pairs[Lexicon.Hash('化', '名')] |= LandmarkKinds.Pseudonym;
        Add(Words.Verbs, LandmarkKinds.Verb);
        Add(Words.Titles, LandmarkKinds.Title);
        Add(Words.PeopleOrCounts, LandmarkKinds.Source);
    }

    public Landmarks(QuotedText text)
    {
        _text = text;
        _kinds = ArrayPool<LandmarkKinds>.Shared.Rent(text.Length + UnitLandmarks.Padding);
        for (var unit = 0; unit < text.Count; unit++) Note(text[unit].Text, _kinds.AsSpan(text[unit].Offset));
    }

    /// <summary>What may stand at each character of a unit.</summary>
    public UnitLandmarks In(int unit) => new(_kinds.AsSpan(_text[unit].Offset), _text[unit].Text.Length);

    public void Dispose()
    {
        ArrayPool<LandmarkKinds>.Shared.Return(_kinds);
        _kinds = [];
    }

    private static void Add(Lexicon words, LandmarkKinds kind)
    {
        for (var i = 0; i < words.Words.Count; i++)
        {
            var word = words.Words[i];
            if (word.Length == 1) s_characters[word[0]] |= kind;
            else s_pairs[Lexicon.Hash(word[0], word[1])] |= kind;
        }
    }

    private void Note(ReadOnlySpan<char> text, Span<LandmarkKinds> kinds)
    {
        if (text.IsEmpty) return;
        for (var start = 0; start < text.Length; start += Stretch)
        {
            _text.ThrowIfCancelled();
            Note(text, kinds, start, Math.Min(start + Stretch, text.Length - 1));
        }
        kinds[text.Length - 1] = s_characters[text[^1]];
    }

    // What starts at each character but the last.
    private static void Note(ReadOnlySpan<char> text, Span<LandmarkKinds> kinds, int start, int end)
    {
        for (var at = start; at < end; at++) kinds[at] = s_characters[text[at]] | s_pairs[Lexicon.Hash(text[at], text[at + 1])];
    }
}
