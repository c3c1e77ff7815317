namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Finds names that no title and no reporting word marks, at the places where nouns stand: a surname with characters of given
/// names, a doubled syllable, 某姐 and 某哥, any surname with two characters. Settles that a name is one by how often the article uses it.
/// </summary>
internal sealed class RecurringNames
{
    private const int MinCount = 3;

    /// <summary>What follows a subject more often than it continues a word.</summary>
    private const string Boundaries = "在的是也就则曾和与从将被把以为有又还都，、（做去来给向对没不仍已正总常才更很最便";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the name at <paramref name="at"/>, the head of a clause or behind a word that joins nouns, if it has the shape of one.</summary>
    public void Count(ReadOnlySpan<char> text, int at)
    {
        var rest = text[at..];
        var foreign = NameShape.ForeignLength(rest);
        var length = foreign > 2 && rest.Length > foreign && Boundaries.Contains(rest[foreign]) ? foreign : rest.Length > 3 && Boundaries.Contains(rest[3]) && NameShape.IsChineseName(rest[..3]) ? 3 : rest.Length > 2 && Boundaries.Contains(rest[2]) && IsShort(rest[..2]) ? 2 : 0;
        if (length == 0) return;
        var name = rest[..length];
        if (Words.Adverbs.StartLength(name) > 1 || Words.Openers.StartLength(name) > 1) return;
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
    }

    /// <summary>Adds the names that <paramref name="text"/> uses often enough.</summary>
    public void AddTo(Cast cast, QuotedText text)
    {
        foreach (var (name, count) in _counts)
            if (count >= MinCount || NameShape.HasGivenName(name) && (name.Length > 2 || text.Frequencies.CountOf(name) > 1) || NameShape.IsForeignName(name) && Words.Organizations.EndLength(name) == 0)
                cast.Get(name, SpeakerKind.Person, isNamed: true);
    }

    private static bool IsShort(ReadOnlySpan<char> name) =>
        NameShape.HasGivenName(name) || (name[0] == name[1] || name[1] is '姐' or '哥') && NameShape.IsRareName(name);
}
