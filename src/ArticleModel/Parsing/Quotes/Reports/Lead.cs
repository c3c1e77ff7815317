namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>How a reporting word leads to what is reported.</summary>
internal enum Lead : byte
{
    /// <summary>Nothing follows it in its sentence.</summary>
    None,

    Comma,

    Colon,

    /// <summary>A quotation mark follows at once.</summary>
    Mark,

    /// <summary>The words follow without punctuation.</summary>
    Text,
}
