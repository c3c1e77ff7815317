using System.Text.Json;
using ArticleModel.Json;

namespace ArticleModel.Testing.Messages;

/// <summary>Lists where two articles differ, by the paths of the JSON format: <c>body.sections[1].heading</c>.</summary>
internal sealed class JsonDifference
{
    private const int MaxShown = 12;
    private const int Around = 24;

    private readonly List<string> _lines = [];
    private int _count;

    /// <summary>Returns a line or more for each difference, the first ones only if there are many; empty if the articles are equal.</summary>
    public static string Show(Article expected, Article actual)
    {
        var difference = new JsonDifference();
        var options = new JsonDocumentOptions { MaxDepth = 1024 };
        using var left = JsonDocument.Parse(ArticleJson.Serialize(expected), options);
        using var right = JsonDocument.Parse(ArticleJson.Serialize(actual), options);
        difference.Compare("", left.RootElement, right.RootElement);
        if (difference._count == 0) difference.CompareAlike(expected, actual);
        if (difference._count > MaxShown) difference._lines.Add($"… and {difference._count - MaxShown} more");
        return string.Join('\n', difference._lines);
    }

    // JSON says alike what is none of its business: a speaker of a quote that is not the listed one, and half of a surrogate pair.
    private void CompareAlike(Article expected, Article actual)
    {
        if (expected == actual) return;
        for (var i = 0; i < expected.Quotes.Count; i++)
            CompareTexts($"quotes[{i}].speaker", $"{expected.Quotes[i].Speaker}", $"{actual.Quotes[i].Speaker}");
        if (_count == 0) CompareTexts("article, which JSON writes alike", $"{expected}", $"{actual}");
    }

    private void Compare(string path, JsonElement expected, JsonElement actual)
    {
        if (JsonElement.DeepEquals(expected, actual)) return;
        if (expected.ValueKind != actual.ValueKind) Report(path, Text(expected), Text(actual));
        else if (expected.ValueKind == JsonValueKind.Object) CompareMembers(path, expected, actual);
        else if (expected.ValueKind == JsonValueKind.Array) CompareItems(path, [.. expected.EnumerateArray()], [.. actual.EnumerateArray()]);
        else if (expected.ValueKind == JsonValueKind.String) CompareTexts(path, expected.GetString()!, actual.GetString()!);
        else Report(path, Text(expected), Text(actual));
    }

    private void CompareMembers(string path, JsonElement expected, JsonElement actual)
    {
        foreach (var member in expected.EnumerateObject())
        {
            if (actual.TryGetProperty(member.Name, out var other)) Compare(Join(path, member.Name), member.Value, other);
            else Report(Join(path, member.Name), Text(member.Value), "nothing");
        }
        foreach (var member in actual.EnumerateObject())
            if (!expected.TryGetProperty(member.Name, out _)) Report(Join(path, member.Name), "nothing", Text(member.Value));
    }

    // Items that both ends have in common are passed over, so that one item more is one difference.
    private void CompareItems(string path, JsonElement[] expected, JsonElement[] actual)
    {
        var shorter = Math.Min(expected.Length, actual.Length);
        var (start, tail) = (0, 0);
        if (expected.Length != actual.Length)
        {
            while (start < shorter && JsonElement.DeepEquals(expected[start], actual[start])) start++;
            while (tail < shorter - start && JsonElement.DeepEquals(expected[^(tail + 1)], actual[^(tail + 1)])) tail++;
        }
        for (var i = start; i < Math.Max(expected.Length, actual.Length) - tail; i++)
        {
            if (i < shorter - tail) Compare($"{path}[{i}]", expected[i], actual[i]);
            else if (i < expected.Length - tail) Report($"{path}[{i}]", Text(expected[i]), "nothing");
            else Report($"{path}[{i}]", "nothing", Text(actual[i]));
        }
    }

    private void CompareTexts(string path, string expected, string actual)
    {
        if (expected == actual) return;
        var at = expected.AsSpan().CommonPrefixLength(actual);
        Report(path, Excerpt(expected, at), Excerpt(actual, at), at > Around ? $", from character {at}" : "");
    }

    private void Report(string path, string expected, string actual, string where = "")
    {
        if (++_count > MaxShown) return;
        _lines.Add($"{(path.Length == 0 ? "article" : path)}{where}:\n  expected {expected}\n  actual   {actual}");
    }

    private static string Excerpt(string text, int at)
    {
        var start = at > Around ? at - Around : 0;
        var end = Math.Min(text.Length, at + Around);
        return $"\"{(start > 0 ? "…" : "")}{VisibleText.Of(text[start..end])}{(end < text.Length ? "…" : "")}\"";
    }

    private static string Text(JsonElement element)
    {
        var text = element.ValueKind == JsonValueKind.String ? $"\"{VisibleText.Of(element.GetString()!)}\"" : element.GetRawText();
        return text.Length <= 160 ? text : text[..160] + "…";
    }

    private static string Join(string path, string member) => path.Length == 0 ? member : $"{path}.{member}";
}
