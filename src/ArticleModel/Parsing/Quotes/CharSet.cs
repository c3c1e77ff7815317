namespace ArticleModel.Parsing.Quotes;

/// <summary>
/// A set of characters to look for in a clause or a name: in so few characters that setting up a vectorized search costs more
/// than the search.
/// </summary>
internal sealed class CharSet
{
    private readonly BitTable _members;

    private CharSet(string members) => _members = new BitTable(members);

    public static CharSet Create(string members) => new(members);

    public bool Contains(char c) => _members.Has(c);
}
