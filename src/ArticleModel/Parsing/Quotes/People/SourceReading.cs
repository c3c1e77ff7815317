using ArticleModel.Parsing.Quotes.Subjects;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>What <see cref="Sources"/> knows of one reporting word: read once, however many quotes stand beside the word.</summary>
internal struct SourceReading
{
    /// <summary>The subject of its clause.</summary>
    public Subject Subject { get; set; }

    /// <summary>True once the phrase that is the subject was read.</summary>
    public bool IsPhraseRead { get; set; }

    /// <summary>Where the phrase that is the subject starts, without what only introduces it.</summary>
    public int Start { get; set; }

    /// <summary>The length of the phrase, 0 if there is none or it can be no source.</summary>
    public int Length { get; set; }

    /// <summary>True if the phrase ends as persons, firms and documents do.</summary>
    public bool EndsAsSource { get; set; }

    /// <summary>True if the clause has a subject of its own that can be a source; null until someone asks, since the whole text may have to tell.</summary>
    public bool? IsSource { get; set; }

    /// <summary>True once <see cref="Speaker"/> was looked for.</summary>
    public bool IsResolved { get; set; }

    /// <summary>Whom the subject means.</summary>
    public CastMember? Speaker { get; set; }

    /// <summary>Returns the phrase out of the text of its unit.</summary>
    public readonly ReadOnlySpan<char> Phrase(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
