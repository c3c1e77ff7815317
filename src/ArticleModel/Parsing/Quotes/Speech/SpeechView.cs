namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>Where pairs of characters tell of quoted words whether they are speech. The numbers are the order in the weight file.</summary>
internal enum SpeechView
{
    /// <summary>The words themselves, up to eighty characters.</summary>
    Words,

    /// <summary>The clause before the opening mark.</summary>
    ClauseBefore,

    /// <summary>The last four, twenty-four and eighty characters before the opening mark; the last also from the text before.</summary>
    FourBefore,
    NearBefore,
    FarBefore,

    /// <summary>The clause behind the closing mark, at most ten characters.</summary>
    ClauseBehind,

    /// <summary>The first three, twenty-four and eighty characters behind the closing mark; the last also from the text behind.</summary>
    ThreeBehind,
    NearBehind,
    FarBehind,

    /// <summary>The first thousand characters of the article: what it is about.</summary>
    Opening,
}
