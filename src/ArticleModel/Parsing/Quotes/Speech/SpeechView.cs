namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>
/// Where pairs of characters tell of quoted words whether they are speech. The numbers are the order in the weight file. More views,
/// nearer and farther ones, tell the same again.
/// </summary>
internal enum SpeechView
{
    /// <summary>The words themselves, up to eighty characters.</summary>
    Words,

    /// <summary>Twenty-four characters before the opening mark.</summary>
    Before,

    /// <summary>Twenty-four characters behind the closing mark.</summary>
    Behind,

    /// <summary>The first thousand characters of the article: what it is about.</summary>
    Opening,
}
