using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// The members of the cast who have a name, by the pieces of it that a short form may keep: the surname, the given name, the
/// heads of the parts of a foreign name. So a short form meets few others, however many there are.
/// </summary>
internal sealed class FullNames
{
    /// <summary>No piece is longer; by so many characters the part of a foreign name is looked up.</summary>
    private const int MaxPiece = 2;

    /// <summary>So many bearers of a piece are looked at: one that more have hardly tells anybody from the others.</summary>
    private const int MaxBearers = 64;

    private readonly Chains<int, CastMember> _bearers = new();

    public FullNames(ReadOnlySpan<CastMember> members)
    {
        foreach (var member in members)
            if (member.IsNamed) Add(member);
    }

    /// <summary>Returns the one member whose name the name of <paramref name="member"/> is short for, null if there is none or several.</summary>
    public CastMember? Find(CastMember member)
    {
        CastMember? found = null;
        var form = member.Name.AsSpan();
        if (form.Length < MaxPiece) return null;
        foreach (var piece in (ReadOnlySpan<int>)[Key(form[..1]), Key(form[..MaxPiece]), Key(form[1..])])
        {
            var bearers = 0;
            foreach (var other in _bearers.Of(piece))
            {
                if (++bearers > MaxBearers) break;
                if (other == found || other == member || other.Full is not null) continue;
                if (other.Name.Length <= form.Length || !ShortForms.IsShortOf(form, other.Name)) continue;
                if (found is not null) return null;
                found = other;
            }
        }
        return found;
    }

    private void Add(CastMember member)
    {
        var name = member.Name.AsSpan();
        if (NameShape.IsChineseName(name))
        {
            _bearers.Add(Key(name[..NameShape.SurnameLength(name)]), member);
            if (name.Length == 3) _bearers.Add(Key(name[1..]), member);
        }
        for (var at = 0; at + MaxPiece <= name.Length; at++)
            if (at == 0 || NameShape.IsDot(name[at - 1]) || name[at - 1] == ' ') _bearers.Add(Key(name.Slice(at, MaxPiece)), member);
    }

    // Of longer pieces only the length counts: no piece of a name has their key.
    private static int Key(ReadOnlySpan<char> piece) => piece.Length switch
    {
        1 => piece[0],
        2 => piece[0] << 16 | piece[1],
        _ => -1,
    };
}
