namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>A run of emphasis marks and what is left of it.</summary>
internal struct EmphasisRun
{
    /// <summary>Longer runs are left to Markdig: nobody wrote them, and what each may mark is bounded so.</summary>
    private const int MaxCount = 16;

    public required char Mark { get; init; }

    /// <summary>Where the unused marks start in the source: closing uses marks up from the left, opening from the right.</summary>
    public required int Start { get; set; }

    /// <summary>How many marks are unused.</summary>
    public required int Count { get; set; }

    public required bool CanOpen { get; init; }

    public required bool CanClose { get; init; }

    /// <summary>The nearest open run before this one; -1 if there is none.</summary>
    public int Previous { get; set; }

    /// <summary>
    /// Decides what the run can do by its neighbours: the rules of CommonMark 0.31.2 ("left-flanking", "right-flanking"),
    /// where punctuation hinders less beside Chinese, Japanese and Korean characters. False if that is not certain.
    /// </summary>
    public static bool TryRead(string text, SourceSpan leaf, int start, int count, out EmphasisRun run)
    {
        run = default;
        if (count > MaxCount) return false;
        var before = start == leaf.Start ? CharacterClass.Space : CharacterClasses.Of(text[start - 1]);
        var after = start + count == leaf.End() ? CharacterClass.Space : CharacterClasses.Of(text[start + count]);
        if (before == CharacterClass.Unsure || after == CharacterClass.Unsure) return false;

        var opens = Flanks(after, before);
        var closes = Flanks(before, after);
        var isUnderscore = text[start] == '_';
        run = new EmphasisRun
        {
            Mark = text[start],
            Start = start,
            Count = count,
            CanOpen = opens && (!isUnderscore || !closes || IsPunctuation(before)),
            CanClose = closes && (!isUnderscore || !opens || IsPunctuation(after)),
        };
        return true;
    }

    private static bool Flanks(CharacterClass inner, CharacterClass outer) => inner switch
    {
        CharacterClass.Space => false,
        CharacterClass.Punctuation => outer != CharacterClass.Letter,
        _ => true,
    };

    private static bool IsPunctuation(CharacterClass c) => c is CharacterClass.Punctuation or CharacterClass.WidePunctuation;
}
