namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>Which reporting words weigh alike.</summary>
[Flags]
internal enum VerbGroups
{
    None = 0,
    Think = 1,

    /// <summary>What persons and firms do with words, and those of them that need no punctuation behind.</summary>
    State = 2,
    StateText = 4,

    /// <summary>What data and documents do, and those of them that nobody else does.</summary>
    Show = 8,
    ShowOnly = 16,

    /// <summary>What asks for something, and those of them that need no punctuation behind.</summary>
    Demand = 32,
    DemandText = 64,

    /// <summary>What 我 may do without quoting anyone.</summary>
    Author = 128,

    /// <summary>Words that are as often nouns: 他的介绍.</summary>
    Nominal = 256,

    /// <summary>What is noticed, and words that start like it.</summary>
    Find = 512,
}
