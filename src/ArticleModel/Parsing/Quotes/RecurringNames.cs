namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// Finds names that no title and no reporting word marks: three characters with a surname that head clauses again and again.
/// </summary>
internal static class RecurringNames
{
    private const int Length = 3;
    private const int MinCount = 3;

    /// <summary>What follows a subject more often than it continues a word.</summary>
    private const string Boundaries = "在的是也就则曾和与从将被把以为有又还都，、（做去来给向对没不";

    public static void Collect(QuotedText text, Cast cast)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = counts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var unit = 0; unit < text.Count; unit++)
        {
            var line = text[unit].Text.AsSpan();
            for (var at = 0; at + Length < line.Length; at++)
            {
                if (at > 0)
                {
                    var next = line[(at - 1)..].IndexOfAny(CharSets.ClauseMarks);
                    if (next < 0 || (at += next) + Length >= line.Length) break;
                }
                var name = line.Slice(at, Length);
                if (!Boundaries.Contains(line[at + Length]) || !NameShape.IsChineseName(name) || Words.Adverbs.StartLength(name) > 1 || Words.Openers.StartLength(name) > 1) continue;
                lookup[name] = lookup.TryGetValue(name, out var count) ? count + 1 : 1;
            }
        }
        foreach (var (name, count) in counts)
            if (count >= MinCount) cast.Get(name, SpeakerKind.Person, isNamed: true);
    }
}
