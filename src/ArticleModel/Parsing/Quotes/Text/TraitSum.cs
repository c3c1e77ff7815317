namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>What the characters of some words tell together, read in one pass.</summary>
/// <param name="All">The traits of any character.</param>
/// <param name="Inner">The traits of any but the last one.</param>
/// <param name="Functions">How many words that join others they hold.</param>
/// <param name="HasHan">True if any character is Chinese.</param>
internal readonly record struct TraitSum(CharTraits All, CharTraits Inner, int Functions, bool HasHan)
{
    // Where the traits of each stretch of 256 characters are, in stretches, and the traits; the first stretch is of those without any.
    private static readonly byte[] s_places = new byte[256];
    private static readonly CharTraits[] s_traits = Read();

    private static CharTraits[] Read()
    {
        ReadOnlySpan<(CharTraits Trait, string Characters)> members =
        [
            (CharTraits.Comma, "，,；"), (CharTraits.Stop, "。！？"), (CharTraits.Enumeration, "、"),
            (CharTraits.FirstPerson, "我咱俺"), (CharTraits.SecondPerson, "你您"), (CharTraits.ThirdPerson, "他她它"),
            (CharTraits.Particle, CharacterSets.ParticleCharacters), (CharTraits.Negation, CharacterSets.NegationCharacters),
            (CharTraits.Copula, "是"), (CharTraits.Modal, "会能要可应该"), (CharTraits.Auxiliary, "会能可要应"),
            (CharTraits.Digit, "0123456789"), (CharTraits.Ellipsis, "…"),
            (CharTraits.Function, "的了是在有不这那就也都还很把被从让给对和与但而"),
            (CharTraits.Author, "我"), (CharTraits.Man, "他她"), (CharTraits.As, "所"), (CharTraits.Work, "》"), (CharTraits.Like, "如"),
            (CharTraits.Demonstrative, "这那"), (CharTraits.Interrogative, "什怎哪谁"), (CharTraits.Account, "据"), (CharTraits.Prospect, "会要能想可来"),
        ];
        var count = 1;
        foreach (var (_, characters) in members)
            foreach (var c in characters)
                if (s_places[c >> 8] == 0) s_places[c >> 8] = checked((byte)count++);
        var table = new CharTraits[count << 8];
        foreach (var (trait, characters) in members)
            foreach (var c in characters) table[s_places[c >> 8] << 8 | c & 255] |= trait;
        return table;
    }

    public static TraitSum Of(ReadOnlySpan<char> words)
    {
        var all = CharTraits.None;
        var inner = CharTraits.None;
        var functions = 0;
        var hasHan = false;
        var places = s_places.AsSpan(0, 256);
        var table = s_traits.AsSpan();
        foreach (var c in words)
        {
            inner = all;
            var traits = table[places[c >> 8] << 8 | c & 255];
            all |= traits;
            functions += (traits & CharTraits.Function) != 0 ? 1 : 0;
            hasHan |= NameShape.IsHan(c);
        }
        return new TraitSum(all, inner, functions, hasHan);
    }

    /// <summary>The traits of any character, where nothing else is asked.</summary>
    public static CharTraits AllOf(ReadOnlySpan<char> words)
    {
        var places = s_places.AsSpan(0, 256);
        var table = s_traits.AsSpan();
        var all = CharTraits.None;
        foreach (var c in words) all |= table[places[c >> 8] << 8 | c & 255];
        return all;
    }

    public bool Has(CharTraits traits) => (All & traits) != 0;
}
