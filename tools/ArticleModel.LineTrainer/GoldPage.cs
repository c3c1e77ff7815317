using System.Globalization;
using System.Text.Json;

namespace ArticleModel.LineTrainer;

/// <summary>A page of a set, with its whole article or with pieces of text that are in it and not in it.</summary>
internal sealed record GoldPage(string Set, string Id, string? Article, string[] With, string[] Without)
{
    /// <summary>Reads the pages that the file of sets lists.</summary>
    /// <param name="path">The file.</param>
    /// <param name="without">A set to leave out, or <c>even</c> or <c>odd</c> for half of the pages; null for none.</param>
    public static List<GoldPage> Read(string path, string? without)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        var pages = new List<GoldPage>();
        foreach (var set in document.RootElement.EnumerateObject())
        {
            foreach (var page in set.Value.EnumerateArray())
            {
                var id = page.GetProperty("id").GetString()!;
                if (set.Name == without || without == (IsEven(id) ? "even" : "odd")) continue;
                var gold = page.TryGetProperty("gold", out var text) ? text.GetString() : null;
                pages.Add(new GoldPage(set.Name, id, gold, Texts(page, "with"), Texts(page, "without")));
            }
        }
        return pages;
    }

    private static string[] Texts(JsonElement page, string name)
    {
        if (!page.TryGetProperty(name, out var texts)) return [];
        return [.. texts.EnumerateArray().Select(text => Words.OnOneLine(text.GetString()!)).Where(text => text.Length > 0)];
    }

    private static bool IsEven(string id) => id.Sum(c => CultureInfo.InvariantCulture.TextInfo.ToLower(c)) % 2 == 0;
}
