namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// The pieces of the page's furniture, in the order of the page. A shape tells one piece wherever the dialect puts it: as a
/// block of its own or glued to its neighbours.
/// </summary>
internal static class Furniture
{
    /// <summary>The rows between title and summary.</summary>
    public static readonly FurniturePiece[] Top =
    [
        new(BoilerplateKinds.Byline, FurnitureShapes.Avatar),
        new(BoilerplateKinds.Byline, FurnitureShapes.Byline),
        new(BoilerplateKinds.Date, FurnitureShapes.Date),
        new(BoilerplateKinds.Stats, FurnitureShapes.Stats),
        new(BoilerplateKinds.Promotion, FurnitureShapes.Course),
    ];

    /// <summary>The rows from the reactions to the end of the page.</summary>
    public static readonly FurniturePiece[] Tail =
    [
        new(BoilerplateKinds.Reactions, FurnitureShapes.Reactions),
        new(BoilerplateKinds.Follow, FurnitureShapes.Follow),
        new(BoilerplateKinds.Tags, FurnitureShapes.Tags),
        new(BoilerplateKinds.Share, FurnitureShapes.Share),
        new(BoilerplateKinds.Share, FurnitureShapes.Scan),
        new(BoilerplateKinds.Share, FurnitureShapes.Code),
        new(BoilerplateKinds.Share, FurnitureShapes.ShareButton),
    ];

    /// <summary>What every tail starts with.</summary>
    public const string TailStart = "赞赏 收藏已收藏";

    /// <summary>What every ad card starts with. Its pictures are from the summer in which the cards were made.</summary>
    public const string CardStart = "[![](https://image.woshipm.com/2023/0";

    /// <summary>What every ad card ends with, up to the last parenthesis.</summary>
    public const string CardEnd = "](https://ke.qidianla.com/courses/";

    /// <summary>The last words on an ad card.</summary>
    public const string CardButton = "查看详情 >";
}
