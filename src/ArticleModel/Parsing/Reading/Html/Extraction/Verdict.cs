namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Why an element is not the article.</summary>
/// <param name="Kind">What it is: one of <see cref="BoilerplateKinds"/>.</param>
/// <param name="Reason">How that was told, in a few words.</param>
internal sealed record Verdict(string Kind, string Reason);
