using System.Text.RegularExpressions;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// The shapes of the page's furniture, in the order of the page. Each pattern stands for one piece wherever the dialect puts
/// it: as a block of its own or glued to its neighbours.
/// </summary>
internal static partial class Furniture
{
    /// <summary>The rows between title and summary.</summary>
    public static readonly FurniturePiece[] Top =
    [
        new(BoilerplateKinds.Byline, AvatarPattern()),
        new(BoilerplateKinds.Byline, BylinePattern()),
        new(BoilerplateKinds.Date, DatePattern()),
        new(BoilerplateKinds.Stats, StatsPattern()),
        new(BoilerplateKinds.Promotion, CoursePattern()),
    ];

    /// <summary>The rows from the reactions to the end of the page.</summary>
    public static readonly FurniturePiece[] Tail =
    [
        new(BoilerplateKinds.Reactions, ReactionsPattern()),
        new(BoilerplateKinds.Follow, FollowPattern()),
        new(BoilerplateKinds.Tags, TagsPattern()),
        new(BoilerplateKinds.Share, SharePattern()),
        new(BoilerplateKinds.Share, ScanPattern()),
        new(BoilerplateKinds.Share, CodePattern()),
        new(BoilerplateKinds.Share, ShareButtonPattern()),
    ];

    /// <summary>What every tail starts with.</summary>
    public const string TailStart = "赞赏 收藏已收藏";

    /// <summary>What every ad card starts with. Its pictures are from the summer in which the cards were made.</summary>
    public const string CardStart = "[![](https://image.woshipm.com/2023/0";

    /// <summary>What every ad card ends with, up to the last parenthesis.</summary>
    public const string CardEnd = "](https://ke.qidianla.com/courses/";

    /// <summary>The last words on an ad card.</summary>
    public const string CardButton = "查看详情 >";

    [GeneratedRegex(@"^\[!\[\]\([^\n]*?\)\]\(https://www\.woshipm\.com/u/\d+\)")]
    private static partial Regex AvatarPattern();

    // In gitbook the addresses of the badges end in a space.
    [GeneratedRegex(@"^\[[^\n]*?\]\(https://www\.woshipm\.com/u/\d+\) ?(?:!\[\]\([^)\n]*\) ?)*关注")]
    private static partial Regex BylinePattern();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d")]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"^\d+ 评论 \d+ 浏览 \d+ 收藏 \d+ 分钟")]
    private static partial Regex StatsPattern();

    [GeneratedRegex(@"^\[(?:🔗 [^\]\n]*|[^\]\n]* 🔗)\]\(https://ke\.qidianla\.com/courses/\w+\)")]
    private static partial Regex CoursePattern();

    [GeneratedRegex(@"^赞赏 收藏已收藏\d* 点赞已赞\d*")]
    private static partial Regex ReactionsPattern();

    [GeneratedRegex("^更多精彩内容，请关注人人都是产品经理微信公众号或下载App")]
    private static partial Regex FollowPattern();

    [GeneratedRegex(@"^(?:\[(?:\\.|[^\]\\\n])*\]\(https://www\.woshipm\.com/tag/[^)\n]*\))+")]
    private static partial Regex TagsPattern();

    // The address holds the raw title, spaces and parentheses included: only what follows tells where it ends.
    [GeneratedRegex(@"^\[分享到微博\]\(https://service\.weibo\.com/[^\n]*?\)(?=微信扫一扫|\s*$)")]
    private static partial Regex SharePattern();

    [GeneratedRegex("^微信扫一扫")]
    private static partial Regex ScanPattern();

    [GeneratedRegex(@"^!\[微信二维码\]\([^\n]*?\)(?=分享|\s*$)")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^分享$")]
    private static partial Regex ShareButtonPattern();
}
