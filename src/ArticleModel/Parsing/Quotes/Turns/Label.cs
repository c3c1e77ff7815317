namespace ArticleModel.Parsing.Quotes.Turns;

/// <summary>A label of a turn in front of a text: <c>问：</c>, <c>Q3：</c>, <c>某人：</c>.</summary>
/// <param name="Unit">The unit it stands in.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Content">The first character of the words behind it.</param>
/// <param name="Name">The label without its number and gloss.</param>
internal readonly record struct Label(int Unit, int Start, int Content, string Name);
