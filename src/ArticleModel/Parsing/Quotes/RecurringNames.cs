namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Finds names that no title and no reporting word marks: three characters with a surname that head clauses again and again.
/// </summary>
internal sealed class RecurringNames
{
    private const int Length = 3;
    private const int MinCount = 3;

    /// <summary>What follows a subject more often than it continues a word.</summary>
    private const string Boundaries = "在的是也就则曾和与从将被把以为有又还都，、（做去来给向对没不";

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts the name at <paramref name="at"/>, the head of a clause, if it has the shape of one.</summary>
    public void Count(ReadOnlySpan<char> text, int at)
    {
        if (at + Length >= text.Length || !Boundaries.Contains(text[at + Length])) return;
        var name = text.Slice(at, Length);
        if (!NameShape.IsChineseName(name) || Words.Adverbs.StartLength(name) > 1 || Words.Openers.StartLength(name) > 1) return;
        var counts = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
        counts[name] = counts.TryGetValue(name, out var count) ? count + 1 : 1;
    }

    /// <summary>Adds the names counted often enough.</summary>
    public void AddTo(Cast cast)
    {
        foreach (var (name, count) in _counts)
            if (count >= MinCount) cast.Get(name, SpeakerKind.Person, isNamed: true);
    }
}
