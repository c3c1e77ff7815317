namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>Where pairs of characters tell of words behind a colon whether someone said them. The numbers are the order in the weight file.</summary>
internal enum UnmarkedView
{
    /// <summary>The words, up to sixty characters.</summary>
    Words,

    /// <summary>The last twenty-four characters of the clause before the colon.</summary>
    Lead,
}
