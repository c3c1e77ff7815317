using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Settles what the credit lines say. A labelled line beats a rights line, which beats a biography: 作者：甲 names the
/// writer where the rights line names only the account.
/// </summary>
internal sealed partial class CreditFacts
{
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create("，；。（(,;");

    private static readonly SearchValues<string> s_forbidden =
        SearchValues.Create(["禁止转载", "不得转载", "谢绝转载", "请勿转载"], StringComparison.Ordinal);
    private static readonly SearchValues<string> s_notOriginal =
        SearchValues.Create(["授权", "转载自", "合作媒体", "翻译", "整理", "摘编", "投稿"], StringComparison.Ordinal);
    private static readonly SearchValues<string> s_licenses = SearchValues.Create(["cc0", "cco"], StringComparison.OrdinalIgnoreCase);

    private string? _labelledAuthor;
    private string? _rightsAuthor;
    private string? _biographyAuthor;
    private SourceAccount? _labelledAccount;
    private SourceAccount? _rightsAccount;
    private SourceAccount? _biographyAccount;
    private Credits _credits = new();

    public static Credits Read(IReadOnlyList<(CreditLineKind Kind, CreditLine Line)> lines)
    {
        var facts = new CreditFacts();
        foreach (var (kind, line) in lines) facts.Add(kind, line.Text);
        var author = facts._labelledAuthor ?? facts._rightsAuthor ?? facts._biographyAuthor;
        return facts._credits with
        {
            Author = author is null ? null : new Author { Name = author },
            SourceAccount = facts._labelledAccount ?? facts._biographyAccount ?? facts._rightsAccount,
            Lines = lines.Select(line => line.Line).ToValueList(),
        };
    }

    private void Add(CreditLineKind kind, string text)
    {
        switch (kind)
        {
            case CreditLineKind.Labelled: AddLabelled(text); break;
            case CreditLineKind.Biography: AddBiography(text); break;
            case CreditLineKind.Rights: AddRights(text); break;
        }
        // A rights line and the line about the header image share a paragraph now and then.
        if (kind is CreditLineKind.HeaderImage or CreditLineKind.Rights) AddHeaderImage(text);
    }

    private void AddLabelled(string text)
    {
        foreach (var (label, value) in CreditLabels.Split(text))
        {
            if (value.Length == 0) continue;
            switch (label)
            {
                case "作者" or "本文作者" or "文章作者" or "撰文" or "文" or "采写" or "记者" or "原文作者" or "原作者":
                    _labelledAuthor ??= Person(value);
                    break;
                case "编辑" or "编" or "责编" or "责任编辑":
                    _credits = _credits with { Editor = _credits.Editor ?? new Author { Name = Person(value) } };
                    break;
                case "译者" or "翻译" or "编译":
                    _credits = _credits with { Translator = _credits.Translator ?? new Author { Name = Person(value) } };
                    break;
                case "来源公众号" or "公众号" or "微信公众号" or "微信号公众号":
                    _labelledAccount ??= Account(value);
                    break;
            }
        }
    }

    // X，微信公众号：Y（ID：z），人人都是产品经理专栏作家。…
    private void AddBiography(string text)
    {
        var line = text.AsSpan().Trim().ToString();
        if (line.StartsWith("作者：", StringComparison.Ordinal)) line = line[3..];
        var nameEnd = line.AsSpan().IndexOfAny("，；。,");
        if (nameEnd is > 0 and < 20) _biographyAuthor ??= line[..nameEnd].Trim();
        foreach (var (label, value) in CreditLabels.Split(line))
            if (label.EndsWith("公众号", StringComparison.Ordinal) && value.Length > 0) _biographyAccount ??= Account(value);
    }

    private void AddRights(string text)
    {
        if (NamePattern().Match(text) is { Success: true } name) _rightsAuthor ??= Person(name.Groups["name"].Value);
        if (text.Contains('【') && AccountPattern().Match(text) is { Success: true } account) _rightsAccount ??= Account(account.Groups["name"].Value);
        if (text.AsSpan().ContainsAny(s_forbidden)) _credits = _credits with { Republish = "forbidden" };
        var statesOriginal = text.Contains("原创", StringComparison.Ordinal) && text.Replace("《原创激励计划》", "", StringComparison.Ordinal).Contains("原创", StringComparison.Ordinal);
        if (statesOriginal) _credits = _credits with { IsOriginal = true };
        else if (text.AsSpan().ContainsAny(s_notOriginal)) _credits = _credits with { IsOriginal = _credits.IsOriginal ?? false };
    }

    private void AddHeaderImage(string text)
    {
        if (!text.Contains("题图", StringComparison.Ordinal)) return;
        var match = ImagePattern().Match(text);
        if (!match.Success) return;
        var credit = match.Groups["by"].Success ? match.Groups["by"].Value : match.Groups["source"].Value;
        credit = credit.Trim(' ', '\u00A0', '。', '.', '，', '）', ')', '：', ':');
        if (credit.Length > 0) _credits = _credits with { ImageCredit = _credits.ImageCredit ?? credit };
        // CCO with the letter O is a slip that fourteen pages of the archive share.
        if (text.AsSpan().ContainsAny(s_licenses)) _credits = _credits with { ImageLicense = _credits.ImageLicense ?? "CC0" };
    }

    // A name ends where a description, a gloss or a slogan starts.
    private static string Person(string value)
    {
        // Now and then no comma stands between an account and the title that the site gives its columnists.
        var title = value.IndexOf("人人都是产品经理", StringComparison.Ordinal);
        if (title > 0) value = value[..title];
        var end = value.AsSpan().IndexOfAny(s_nameEnds);
        return (end > 0 ? value[..end] : value).Trim(' ', '\u00A0', '*', '@', '【', '】');
    }

    private static SourceAccount Account(string value)
    {
        var match = AccountIdPattern().Match(value);
        if (match.Success) return new SourceAccount { Name = match.Groups["name"].Value.Trim(), Id = match.Groups["id"].Value.Trim() };
        return new SourceAccount { Name = Person(value) };
    }

    [GeneratedRegex(@"(?:@ ?(?<name>[^\n]+?)|作者【(?<name>[^】\n]+)】[^\n]*|本文由(?<name>[^@\n人作原]{1,20}?))\**[ \u00A0\n]*(?:的?团队)?(?:，微信|，公众号|原创|授权|翻译|整理|投稿|发布|转载)")]
    private static partial Regex NamePattern();

    [GeneratedRegex("公众号：?【(?<name>[^】\n]+)】")]
    private static partial Regex AccountPattern();

    [GeneratedRegex(@"题图(?:由(?<by>[^，。\n]+?提供)|(?:来源于|源自|来自于|来自|来源|取自|来|为|：)[：:]?\s*(?<source>[^，。,\n]*?))(?=\s*(?:[，。,\n)）]|基于|$))")]
    private static partial Regex ImagePattern();

    [GeneratedRegex(@"^(?<name>[^（(，；]+)[（(]\s*(?:(?i:id)[：:]\s*)?(?<id>[A-Za-z][\w-]*)\s*[）)]")]
    private static partial Regex AccountIdPattern();
}
