using ArticleModel.Parsing.Reading.Html.Extraction;

namespace ArticleModel.LineTrainer;

/// <summary>A line of a page with what is known about it.</summary>
/// <param name="Features">What it shows.</param>
/// <param name="Words">What it shows of families of features.</param>
/// <param name="IsArticle">Whether it belongs to the article.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Page">The number of its page.</param>
internal sealed record Sample(
    IReadOnlyList<LineFeature> Features,
    IReadOnlyList<(LineFeature Family, string Word)> Words,
    bool IsArticle,
    double Weight,
    int Page);
