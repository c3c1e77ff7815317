namespace ArticleModel.Testing.Generation;

/// <summary>
/// The words of one language. A sentence holds <c>{place}</c>, <c>{thing}</c>, <c>{time}</c> and <c>{group}</c> for words of
/// these lists; a report holds <c>{speaker}</c>, <c>{name}</c>, <c>{words}</c> and <c>{more}</c>, and marks its quotes.
/// </summary>
internal sealed record WordList
{
    public required string[] Names { get; init; }
    public required string[] Roles { get; init; }
    public required string[] Places { get; init; }
    public required string[] Things { get; init; }
    public required string[] Times { get; init; }
    public required string[] Groups { get; init; }
    public required string[] Titles { get; init; }
    public required string[] Headings { get; init; }
    public required string[] Subheadings { get; init; }
    public required string[] Sentences { get; init; }
    public required string[] Items { get; init; }
    public required string[] Words { get; init; }
    public required string[] Clauses { get; init; }
    public required string[] Reports { get; init; }
    public required string[] IndirectReports { get; init; }
    public required string[] BrokenReports { get; init; }
    public required string[] Terms { get; init; }
    public required string[] Captions { get; init; }

    /// <summary>What stands between two sentences, and between a speaker's role and name.</summary>
    public required string Space { get; init; }
}
