using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Takes everything out of the article that stands around its element.</summary>
internal static class Surroundings
{
    /// <summary>What is said about it.</summary>
    public static Verdict Verdict { get; } = new(BoilerplateKinds.Page, "outside of the article");

    public static void Drop(HtmlElement root)
    {
        var inside = root;
        for (var around = root.Parent; around is not null; (inside, around) = (around, around.Parent))
            foreach (var child in around.Children.AsSpan())
                if (child is HtmlElement element && element != inside) element.Drop(Verdict);
    }
}
