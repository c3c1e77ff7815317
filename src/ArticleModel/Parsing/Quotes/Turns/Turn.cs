namespace ArticleModel.Parsing.Quotes.Turns;

/// <summary>A labelled turn of a dialogue.</summary>
/// <param name="Label">The label before it.</param>
/// <param name="EndUnit">The unit in which it ends.</param>
/// <param name="End">The first character behind it.</param>
internal readonly record struct Turn(Label Label, int EndUnit, int End);
