using System.Buffers;
using ArticleModel.Parsing.Archives.Bylines;

namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>
/// Settles what the credit lines say. A labelled line beats a rights line, which beats a biography: 作者：甲 names the
/// writer where the rights line names only the account.
/// </summary>
internal sealed class CreditFacts
{
    private static readonly SearchValues<char> s_nameEnds = SearchValues.Create("，；。（(,;");

    private static readonly string[] s_forbidden = ["禁止转载", "不得转载", "谢绝转载", "请勿转载"];
    private static readonly string[] s_notOriginal = ["授权", "转载自", "合作媒体", "翻译", "整理", "摘编", "投稿"];
    private static readonly SearchValues<string> s_licenses = SearchValues.Create(["cc0", "cco"], StringComparison.OrdinalIgnoreCase);

    private string? _labelledAuthor;
    private string? _rightsAuthor;
    private string? _biographyAuthor;
    private SourceAccount? _labelledAccount;
    private SourceAccount? _rightsAccount;
    private SourceAccount? _biographyAccount;
    private string? _editor;
    private string? _translator;
    private string? _imageCredit;
    private string? _imageLicense;
    private string? _republish;
    private bool? _isOriginal;

    public static Credits Read(ReadOnlySpan<(CreditLineKind Kind, CreditLine Line)> lines)
    {
        var facts = new CreditFacts();
        foreach (var (kind, line) in lines) facts.Add(kind, line.Text);
        return new Credits
        {
            Author = AuthorOf(facts._labelledAuthor ?? facts._rightsAuthor ?? facts._biographyAuthor),
            Editor = AuthorOf(facts._editor),
            Translator = AuthorOf(facts._translator),
            SourceAccount = facts._labelledAccount ?? facts._biographyAccount ?? facts._rightsAccount,
            ImageCredit = facts._imageCredit,
            ImageLicense = facts._imageLicense,
            Republish = facts._republish,
            IsOriginal = facts._isOriginal,
            Lines = LinesOf(lines),
        };
    }

    private static Author? AuthorOf(string? name) => name is null ? null : new Author { Name = name };

    private static ValueList<CreditLine> LinesOf(ReadOnlySpan<(CreditLineKind Kind, CreditLine Line)> lines)
    {
        var copy = new CreditLine[lines.Length];
        for (var i = 0; i < copy.Length; i++) copy[i] = lines[i].Line;
        return new(copy);
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
                    _editor ??= Person(value);
                    break;
                case "译者" or "翻译" or "编译":
                    _translator ??= Person(value);
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
        if (!line.Contains("公众号", StringComparison.Ordinal)) return;
        foreach (var (label, value) in CreditLabels.Split(line))
            if (label.EndsWith("公众号", StringComparison.Ordinal) && value.Length > 0) _biographyAccount ??= Account(value);
    }

    private void AddRights(string text)
    {
        if (_rightsAuthor is null && CreditShapes.NameIn(text) is { IsEmpty: false } name) _rightsAuthor = Person(name);
        if (_rightsAccount is null && CreditShapes.AccountIn(text) is { IsEmpty: false } account) _rightsAccount = Account(account);
        if (HoldsAny(text, s_forbidden)) _republish = "forbidden";
        if (StatesOriginal(text)) _isOriginal = true;
        else if (HoldsAny(text, s_notOriginal)) _isOriginal ??= false;
    }

    // For texts as short as these, an automaton that finds all words at once takes longer.
    private static bool HoldsAny(string text, string[] words)
    {
        foreach (var word in words)
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        return false;
    }

    // 《原创激励计划》 is the name of a programme.
    private static bool StatesOriginal(string text) =>
        text.Contains("原创", StringComparison.Ordinal)
        && text.Replace("《原创激励计划》", "", StringComparison.Ordinal).Contains("原创", StringComparison.Ordinal);

    private void AddHeaderImage(string text)
    {
        if (!CreditShapes.TryFindImageSource(text, out var source)) return;
        var credit = source.Trim(" \u00A0。.，）)：:");
        if (_imageCredit is null && credit.Length > 0) _imageCredit = credit.ToString();
        // CCO with the letter O is a slip that fourteen pages of the archive share.
        if (text.AsSpan().ContainsAny(s_licenses)) _imageLicense = "CC0";
    }

    // A name ends where a description, a gloss or a slogan starts.
    private static string Person(ReadOnlySpan<char> value)
    {
        // Now and then no comma stands between an account and the title that the site gives its columnists.
        var title = value.IndexOf("人人都是产品经理", StringComparison.Ordinal);
        if (title > 0) value = value[..title];
        value = CreditNames.UpToNext(value);
        var end = value.IndexOfAny(s_nameEnds);
        return (end > 0 ? value[..end] : value).Trim(" \u00A0*@【】").ToString();
    }

    private static SourceAccount Account(ReadOnlySpan<char> value) =>
        CreditShapes.TrySplitAccount(value, out var name, out var id)
            ? new SourceAccount { Name = name.Trim().ToString(), Id = id.ToString() }
            : new SourceAccount { Name = Person(value) };
}
