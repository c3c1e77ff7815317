using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>
/// Tells in one pass over a clause what may stand in it. Settles what does not, so that nobody reads the clause again for that;
/// what does is for <see cref="SubjectReader"/> to tell.
/// </summary>
internal static class ClauseSignTable
{
    // Where the signs of each stretch of 256 characters are, in stretches, and the signs; the first stretch is of those without any.
    private static readonly byte[] s_places = new byte[256];
    private static readonly ClauseSigns[] s_signs = Read(
    [
        (ClauseSigns.Listener, SubjectReader.StartsOfListeners),
        (ClauseSigns.Pronoun, Words.Pronouns.Firsts.ToString()),
        (ClauseSigns.Reply, "回答"),
        (ClauseSigns.Occasion, SubjectReader.StartsOfOccasions),
        (ClauseSigns.Publication, "布露发具出表版"),
        (ClauseSigns.Work, "》"),
        (ClauseSigns.Joint, NameReader.Joints),
    ]);

    public static ClauseSigns Of(ReadOnlySpan<char> clause)
    {
        var (places, table) = (s_places, s_signs);
        var signs = 0;
        foreach (var c in clause) signs |= (int)table[places[c >> 8] << 8 | c & 255];
        return (ClauseSigns)signs;
    }

    private static ClauseSigns[] Read(ReadOnlySpan<(ClauseSigns Sign, string Characters)> members)
    {
        var count = 1;
        foreach (var (_, characters) in members)
            foreach (var c in characters)
                if (s_places[c >> 8] == 0) s_places[c >> 8] = checked((byte)count++);
        var table = new ClauseSigns[count << 8];
        foreach (var (sign, characters) in members)
            foreach (var c in characters) table[s_places[c >> 8] << 8 | c & 255] |= sign;
        return table;
    }
}
