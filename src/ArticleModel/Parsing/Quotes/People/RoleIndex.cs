using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>The members of the cast who have a name by the ends of their titles: made once all titles are known.</summary>
internal sealed class RoleIndex
{
    /// <summary>A shorter title, such as 用户, tells nobody from others.</summary>
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

    /// <summary>Returns the one member whose title ends in <paramref name="phrase"/>, null if none or several do or it is short.</summary>
    public CastMember? Find(ReadOnlySpan<char> phrase)
    {
        if (phrase.Length < MinEnd) return null;
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
            if (role.AsSpan().EndsWith(phrase)) return true;
        return false;
    }
}
