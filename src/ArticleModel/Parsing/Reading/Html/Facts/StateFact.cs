namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Takes a fact that is stated under a name, and what is stated together with it.</summary>
internal delegate void StateFact(string name, string? value, IReadOnlyList<string>? beside = null);
