using ArticleModel.Parsing.Quotes.People;

namespace ArticleModel.Parsing.Quotes.Subjects;

/// <summary>What <see cref="Sources"/> knows of one reporting word: read once, however many quotes stand beside the word.</summary>
/// <param name="Subject">The subject of its clause.</param>
/// <param name="Start">Where the phrase that is the subject starts, without what only introduces it.</param>
/// <param name="Length">The length of the phrase, 0 if there is none or it can be no source.</param>
/// <param name="EndsAsSource">True if the phrase ends as persons, firms and documents do.</param>
/// <param name="IsSource">True if the clause has a subject of its own that can be a source.</param>
internal record struct SourceReading(Subject Subject, int Start, int Length, bool EndsAsSource, bool IsSource)
{
    /// <summary>False until the clause was read.</summary>
    public bool IsRead { get; } = true;

    /// <summary>True once <see cref="Speaker"/> was looked for.</summary>
    public bool IsResolved { get; set; }

    /// <summary>Whom the subject means.</summary>
    public CastMember? Speaker { get; set; }
}
