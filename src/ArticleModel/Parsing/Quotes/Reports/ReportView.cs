namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>Where pairs of characters tell of a reporting word whether it reports. The numbers are the order in the weight file.</summary>
internal enum ReportView
{
    /// <summary>Twenty-four and eighty characters before the reporting word; the latter also from the text before.</summary>
    NearBefore,
    FarBefore,

    /// <summary>The word and what stands between it and the reported words.</summary>
    Verb,

    /// <summary>The word with three characters on both sides.</summary>
    Around,

    /// <summary>What is reported, up to eighty characters; its first and last eight.</summary>
    Content,
    ContentHead,
    ContentTail,

    /// <summary>Sixteen characters behind it.</summary>
    Behind,
}
