using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Archives;

/// <summary>
/// What an archive makes of a document: facts, body, credits and boilerplate. Every block of the document after its header
/// is in exactly one of the last three.
/// </summary>
public sealed class ArticleParts
{
    /// <summary>The facts about the article.</summary>
    public required ArticleFacts Facts { get; init; }

    /// <summary>The author's text in reading order.</summary>
    public IReadOnlyList<FlatBlock> Body { get; init; } = [];

    /// <summary>What the credit lines say.</summary>
    public Credits Credits { get; init; } = Credits.None;

    /// <summary>What was dropped, in the order of the source. Blocks of the body that show nothing are added to it.</summary>
    public IReadOnlyList<Boilerplate> Boilerplate { get; init; } = [];

    /// <inheritdoc cref="Provenance.Evidence"/>
    public ValueList<Evidence> Evidence { get; init; }

    /// <summary>The archive's dialect; null if it has only one.</summary>
    public string? Dialect { get; init; }

    /// <summary>False if the source holds no article; the archive has then reported why.</summary>
    public bool IsArticle { get; init; } = true;

    internal Article ToArticle(string archive, Section body) => new()
    {
        Id = Facts.Id,
        Title = Facts.Title,
        Language = Facts.Language,
        Category = Facts.Category,
        Author = Facts.Author,
        CoAuthors = Facts.CoAuthors,
        PublishedOn = Facts.PublishedOn,
        ModifiedOn = Facts.ModifiedOn,
        Origin = Facts.Origin,
        Summary = Facts.Summary,
        Cover = Facts.Cover,
        Stats = Facts.Stats,
        Tags = Facts.Tags,
        IsDraft = Facts.IsDraft,
        Fields = Facts.Fields,
        License = Facts.License,
        Credits = Credits,
        Body = body,
        Provenance = new Provenance { Archive = archive, Dialect = Dialect, Boilerplate = WithHiddenBlocks(), Evidence = Evidence },
    };

    /// <summary>Returns <see cref="Body"/>, copied only where it is no list.</summary>
    internal ReadOnlySpan<FlatBlock> BodySpan() => Body is List<FlatBlock> list ? CollectionsMarshal.AsSpan(list) : Body.ToArray();

    private ValueList<Boilerplate> WithHiddenBlocks()
    {
        List<Boilerplate>? hidden = null;
        foreach (var block in BodySpan())
            if (block.ShowsNothing) (hidden ??= []).Add(new Boilerplate { Kind = BoilerplateKinds.Definition, Span = block.Span });
        return hidden is null ? Boilerplate.ToValueList() : Boilerplate.Concat(hidden).OrderBy(item => item.Span.Start).ToValueList();
    }
}
