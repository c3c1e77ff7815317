namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>Where pairs of characters tell of words behind a colon whether someone said them. The numbers are the order in the weight file.</summary>
internal enum UnmarkedView
{
    /// <summary>The words, up to sixty characters.</summary>
    Words,

    /// <summary>The last twenty-four characters of the clause before the colon.</summary>
    Lead,

    /// <summary>The last four characters before the colon.</summary>
    FourBefore,

    /// <summary>The first twenty-four characters behind the first sentence.</summary>
    Behind,

    /// <summary>The first thousand characters of the article: what it is about.</summary>
    Opening,
}
