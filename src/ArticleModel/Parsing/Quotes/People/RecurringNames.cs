using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Finds names that no title and no reporting word marks, at the places where nouns stand: a surname with characters of given
/// names, a doubled syllable, 某姐 and 某哥, any surname with two characters. Settles that a name is one by how often the article uses it.
/// </summary>
internal sealed class RecurringNames(Dictionary<string, int> counts)
{
    private const int MinCount = 3;

    /// <summary>What follows a subject more often than it continues a word.</summary>
    private const string Boundaries = "在的是也就则曾和与从将被把以为有又还都，、（做去来给向对没不仍已正总常才更很最便";

    private static readonly CharacterSet s_boundaries = CharacterSet.Create(Boundaries);

    // What may stand two characters behind the start of a name, unless it has three and a boundary follows.
    private static readonly CharacterSet s_thirds = CharacterSet.Create([.. Boundaries, .. Words.Transliteration.Firsts]);

    /// <summary>Counts what has the shape of a name, at places that <see cref="LandmarkKinds.Name"/> tells: no separator is part of it.</summary>
    /// <param name="text"><see cref="QuotedText.Padded"/>.</param>
    /// <param name="start">Where the places start.</param>
    /// <param name="places">A bit for each of them.</param>
    public void Count(ReadOnlySpan<char> text, int start, ulong places)
    {
        for (; places != 0; places &= places - 1)
        {
            var at = start + BitOperations.TrailingZeroCount(places);
            if (s_thirds.Contains(text[at + 2]) | s_boundaries.Contains(text[at + 3])) CountShape(text, at);
        }
    }

    private void CountShape(ReadOnlySpan<char> text, int at)
    {
        var length = Length(text[at..]);
        if (length == 0 || NameShape.IsInsideWord(text, at)) return;
        var name = text.Slice(at, length);
        if (Words.Adverbs.StartLength(name) > 1 || Words.Openers.StartLength(name) > 1) return;
        CollectionsMarshal.GetValueRefOrAddDefault(counts.GetAlternateLookup<ReadOnlySpan<char>>(), name, out _)++;
    }

    /// <summary>Adds the names that <paramref name="text"/> uses often enough.</summary>
    public void AddTo(Cast cast, QuotedText text)
    {
        foreach (var (name, count) in counts)
        {
            text.ThrowIfCancelled();
            if (count >= MinCount || IsSure(name, text)) cast.Get(name, SpeakerKind.Person, isNamed: true);
        }
    }

    // Three characters that are all those of names are one at once, two if they come again.
    private static bool IsSure(ReadOnlySpan<char> name, QuotedText text)
    {
        if (NameShape.HasGivenName(name)) return name.Length > 2 || text.Frequencies.CountOf(name) > 1;
        if (IsFamiliar(name)) return text.Frequencies.CountOf(name) >= MinCount;
        return NameShape.IsForeignName(name) && Words.Organizations.EndLength(name) == 0;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        // The third character settles most: a foreign name is no shorter.
        var foreign = Words.Transliteration.Contains(text[2]) ? NameShape.ForeignLength(text) : 0;
        if (foreign > 2 && EndsAt(text, foreign)) return foreign;
        if (EndsAt(text, 3) && NameShape.IsClearName(text[..3])) return 3;
        return EndsAt(text, 2) && IsShort(text[..2]) ? 2 : 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EndsAt(ReadOnlySpan<char> text, int at) => at < text.Length && s_boundaries.Contains(text[at]);

    private static bool IsShort(ReadOnlySpan<char> name) =>
        NameShape.HasGivenName(name) || (name[0] == name[1] || name[1] is '姐' or '哥' || IsFamiliar(name)) && NameShape.IsRareName(name);

    // 老顾, 小贾
    private static bool IsFamiliar(ReadOnlySpan<char> name) => name[0] is '老' or '小' && NameShape.IsNickname(name);
}
