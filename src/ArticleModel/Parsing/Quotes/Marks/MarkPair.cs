namespace ArticleModel.Parsing.Quotes.Marks;

/// <summary>A pair of quotation marks that no other pair encloses. Its words may run on into later units.</summary>
/// <param name="Unit">The unit of the opening mark.</param>
/// <param name="Open">The opening mark in that unit's text.</param>
/// <param name="EndUnit">The unit of the closing mark.</param>
/// <param name="Close">The closing mark in that unit's text.</param>
internal readonly record struct MarkPair(int Unit, int Open, int EndUnit, int Close)
{
    /// <summary>The first character of the words: the one behind the opening mark. Words without marks open with their first character.</summary>
    public int Start { get; init; } = Open + 1;

    /// <summary>The first character behind the words: the closing mark. Words that no mark closes end with their text.</summary>
    public int End { get; init; } = Close;

    public bool IsLong => EndUnit != Unit;

    public bool OpensBefore(int unit, int at) => Unit < unit || Unit == unit && Open < at;

    public bool ClosesBefore(int unit, int at) => EndUnit < unit || EndUnit == unit && Close < at;
}
