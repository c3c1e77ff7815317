using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>The members of the cast who have a name by the ends of their titles: made once all titles are known.</summary>
internal sealed class RoleIndex
{
    /// <summary>A phrase so long may be the end of a title, a shorter one is all of it.</summary>
    private const int MinEnd = 4;

    /// <summary>So many holders are looked at: an end that more titles have hardly tells anybody from the others.</summary>
    private const int MaxHolders = 64;

    private readonly Chains<long, CastMember> _holders = new();

    public RoleIndex(List<CastMember> members)
    {
        foreach (var member in members)
            if (member.IsNamed)
                foreach (var role in member.Roles) _holders.Add(Key(role), member);
    }

    /// <summary>Returns the one member whose title <paramref name="phrase"/> is, null if none or several have it.</summary>
    public CastMember? Find(ReadOnlySpan<char> phrase)
    {
        CastMember? found = null;
        var holders = 0;
        foreach (var holder in _holders.Of(Key(phrase)))
        {
            if (++holders > MaxHolders) break;
            if (holder == found || !HasRole(holder, phrase)) continue;
            if (found is not null) return null;
            found = holder;
        }
        return found;
    }

    // The last characters.
    private static long Key(ReadOnlySpan<char> role)
    {
        var key = 0L;
        foreach (var c in role[Math.Max(0, role.Length - MinEnd)..]) key = key << 16 | c;
        return key;
    }

    private static bool HasRole(CastMember member, ReadOnlySpan<char> phrase)
    {
        foreach (var role in member.Roles)
            if (role.AsSpan().SequenceEqual(phrase) || phrase.Length >= MinEnd && role.AsSpan().EndsWith(phrase)) return true;
        return false;
    }
}
