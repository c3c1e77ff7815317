namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>
/// Where pairs of characters tell of a reporting word whether it reports. The numbers are the order in the weight file. More views,
/// nearer and farther ones, tell the same again.
/// </summary>
internal enum ReportView
{
    /// <summary>Twenty-four characters before the reporting word.</summary>
    Before,

    /// <summary>The word and what leads on from it, with three characters on both sides.</summary>
    Around,

    /// <summary>What is reported, up to eighty characters.</summary>
    Content,
}
