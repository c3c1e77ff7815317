namespace ArticleModel.Testing.Writing;

/// <summary>
/// Writes the credit lines of an article, a paragraph each. Where it has facts and no lines, lines are made that say them in
/// the words of the woshipm archive.
/// </summary>
internal static class CreditWriter
{
    public static Credits Write(MarkdownWriter markdown, Credits credits)
    {
        var lines = new List<CreditLine>();
        foreach (var text in credits.Lines.Count > 0 ? credits.Lines.Select(line => line.Text) : LinesFor(credits))
            lines.Add(new CreditLine { Text = text, Span = markdown.WriteText(text) });
        return credits with { Lines = lines.ToValueList() };
    }

    private static IEnumerable<string> LinesFor(Credits credits)
    {
        // A rights line names the author itself.
        var rightsName = credits.IsOriginal == true ? credits.Author?.Name : null;
        (string Label, string? Name)[] people =
            [("作者", rightsName is null ? credits.Author?.Name : null), ("译者", credits.Translator?.Name), ("编辑", credits.Editor?.Name)];
        var labels = string.Join('；', people.Where(person => person.Name is not null).Select(person => $"{person.Label}：{person.Name}"));
        if (labels.Length > 0) yield return labels;
        if (credits.SourceAccount is { } account) yield return $"来源公众号：{account.Name}{(account.Id is null ? "" : $"（ID：{account.Id}）")}";
        if (Rights(credits, rightsName) is { } rights) yield return rights;
        if (credits.ImageCredit is { } image) yield return $"题图来自 {image}{(credits.ImageLicense is { } license ? $"，基于 {license} 协议" : "")}。";
    }

    private static string? Rights(Credits credits, string? name)
    {
        if (credits.IsOriginal is null && credits.Republish is null) return null;
        var origin = credits.IsOriginal switch { true => "原创", false => "授权", null => "" };
        var author = name is null ? origin : $"由 @{name} {origin}";
        return $"本文{author}发布于人人都是产品经理。{(credits.Republish is null ? "" : "未经许可，禁止转载。")}";
    }
}
