namespace ArticleModel;

/// <summary>Where an article comes from and what was left out of it.</summary>
public sealed record Provenance
{
    internal static readonly Provenance None = new();

    /// <summary>The name of the archive that was recognised, such as <c>woshipm</c>; null if the article was not parsed.</summary>
    public string? Archive { get; init; }

    /// <summary>The archive's dialect, such as <c>old</c>; null if it has only one.</summary>
    public string? Dialect { get; init; }

    /// <summary>What was dropped, in the order of the source; items never overlap.</summary>
    public ValueList<Boilerplate> Boilerplate { get; init; }

    /// <summary>What the facts rest on, where the archive looks for them in more than one place; a fact of a fixed place has none.</summary>
    public ValueList<Evidence> Evidence { get; init; }
}
