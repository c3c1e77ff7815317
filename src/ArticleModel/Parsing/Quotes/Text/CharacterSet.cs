namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// A set of characters to look for in a clause or a name: in so few characters that setting up a vectorized search costs more
/// than the search.
/// </summary>
internal sealed class CharacterSet
{
    private readonly BitTable _members;

    private CharacterSet(string members) => _members = new BitTable(members);

    public static CharacterSet Create(string members) => new(members);

    public bool Contains(char c) => _members.Has(c);
}
