using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>The members of the cast who have a name by the one character that they may be called by, whoever joins them.</summary>
/// <param name="members">The members; more may come, none leaves.</param>
internal sealed class SurnameIndex(IReadOnlyList<CastMember> members)
{
    private readonly Chains<char, CastMember> _bearers = new();
    private int _known;

    /// <summary>Returns the one member whose surname, or the one syllable of whose nickname, <paramref name="surname"/> is.</summary>
    public CastMember? Find(char surname)
    {
        while (_known < members.Count) Add(members[_known++]);
        CastMember? found = null;
        foreach (var bearer in _bearers.Of(surname))
        {
            if (found is not null) return null;
            found = bearer;
        }
        return found;
    }

    private void Add(CastMember member)
    {
        var name = member.Name.AsSpan();
        if (!member.IsNamed || name.Length < 2) return;
        var isHan = NameShape.IsAllHan(name);
        if (isHan) _bearers.Add(name[0], member);
        if (NameShape.IsNickname(name) && !(isHan && name[^1] == name[0])) _bearers.Add(name[^1], member);
    }
}
