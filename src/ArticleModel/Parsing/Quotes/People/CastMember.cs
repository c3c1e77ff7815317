using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>Someone who is named as a source somewhere in the article.</summary>
/// <param name="name">The name or the noun phrase; null if it takes reading the text to settle it.</param>
/// <param name="kind">What it is; null to tell by the noun phrase once somebody asks, which is seldom.</param>
/// <param name="settle">Settles the name, once somebody asks for it.</param>
internal sealed class CastMember(string? name, SpeakerKind? kind, Func<string>? settle = null)
{
    /// <summary>Nobody has so many titles, or is called so many ways; more are not kept.</summary>
    private const int MaxKept = 64;

    // Most members have none.
    private List<string>? _roles;
    private List<string>? _aliases;

    private SpeakerKind? _kind = kind;

    public string Name => name ??= settle!();

    public SpeakerKind Kind
    {
        get => _kind ??= SourceKinds.Of(Name);
        set => _kind = value;
    }

    public ReadOnlySpan<string> Roles => CollectionsMarshal.AsSpan(_roles);

    public ReadOnlySpan<string> Aliases => CollectionsMarshal.AsSpan(_aliases);

    public bool IsPseudonym { get; set; }

    /// <summary>True if a note says so by the name itself, not only of everybody in the article.</summary>
    public bool IsNoted { get; set; }

    /// <summary>What pronoun the text uses for the member: <see cref="WordFlags.Man"/>, <see cref="WordFlags.Woman"/> or none known.</summary>
    public WordFlags Gender { get; set; }

    /// <summary>True for a person with a name, as opposed to an unnamed source, a firm or a document.</summary>
    public bool IsNamed { get; init; }

    /// <summary>The member that has taken over the forms of the name, which is short for its own.</summary>
    public CastMember? Full { get; set; }

    /// <summary>Whom all forms of the name mean now: the member itself, or who has taken it over.</summary>
    public CastMember Root
    {
        get
        {
            var root = this;
            while (root.Full is { } full) root = full;
            return root;
        }
    }

    /// <summary>How many reporting words of the article have the member as their subject.</summary>
    public int Reports { get; set; }

    /// <summary>True once quoted words were given to the member.</summary>
    public bool HasSpoken { get; set; }

    /// <summary>What the member became in the findings, null as long as it is in none.</summary>
    public Speaker? Speaker { get; set; }

    public void AddAlias(string alias)
    {
        if (alias.Length > 0 && alias != Name) Keep(ref _aliases, alias);
    }

    public void AddRole(string role)
    {
        if (role.Length > 1) Keep(ref _roles, role);
    }

    private static void Keep(ref List<string>? list, string words)
    {
        list ??= [];
        if (list.Count < MaxKept && !list.Contains(words)) list.Add(words);
    }
}
