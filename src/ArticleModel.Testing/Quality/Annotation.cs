using System.Globalization;
using System.Text.Json;

namespace ArticleModel.Testing.Quality;

/// <summary>What a reader found in one article. Leaves to <see cref="ArticleScorer"/> what of it a parser found.</summary>
internal sealed record Annotation
{
    public required string Id { get; init; }
    public required List<(int Level, string Title)> Headings { get; init; }
    public required List<string> PseudoHeadings { get; init; }
    public required HashSet<int> BoilerplateLines { get; init; }
    public required Dictionary<string, string?> Credits { get; init; }
    public required HashSet<string> Pseudonyms { get; init; }
    public required List<AnnotatedSpeaker> Speakers { get; init; }
    public required List<AnnotatedQuote> Quotes { get; init; }

    /// <summary>Reads an annotation and finds its quotes in their article.</summary>
    /// <exception cref="InvalidDataException">It is no JSON of the format, or a quote is not in the article.</exception>
    public static Annotation Read(string id, string json, AnnotatedSource source)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            return Read(id, document.RootElement, source);
        }
        catch (Exception exception) when (TellsBadFormat(exception))
        {
            throw new InvalidDataException($"The annotation {id} is not of the format: {exception.Message}", exception);
        }
    }

    private static bool TellsBadFormat(Exception exception) =>
        exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException or OverflowException;

    private static Annotation Read(string id, JsonElement root, AnnotatedSource source) => new()
    {
        Id = id,
        Headings = [.. Items(root, "headings").Select(item => (item.GetProperty("level").GetInt32(), Folding.Fold(Text(item, "title"))))],
        PseudoHeadings = [.. Items(root, "pseudo_headings").Select(item => Folding.Fold(Text(item, "title")))],
        BoilerplateLines = [.. Items(root, "boilerplate_lines").SelectMany(Lines)],
        Credits = root.TryGetProperty("credits", out var credits) ? Texts(credits) : [],
        Pseudonyms = [.. Items(root, "pseudonyms").Select(item => Folding.Fold(item.GetString()))],
        Speakers = [.. Items(root, "speakers").Select(Speaker)],
        Quotes = [.. Items(root, "quotes").Select(item => Quote(id, item, source))],
    };

    private static Dictionary<string, string?> Texts(JsonElement item) => item.EnumerateObject()
        .Where(property => property.Value.ValueKind == JsonValueKind.String)
        .ToDictionary(property => property.Name, property => property.Value.GetString());

    private static AnnotatedSpeaker Speaker(JsonElement item) => new(Needed(item, "name"), Needed(item, "kind"),
        [.. Items(item, "roles").Select(role => Folding.Fold(role.GetString()))],
        [.. Items(item, "aliases").Select(alias => Folding.Fold(alias.GetString()))]);

    private static AnnotatedQuote Quote(string id, JsonElement item, AnnotatedSource source)
    {
        var line = item.GetProperty("line").GetInt32();
        var (first, last) = (Needed(item, "start"), Needed(item, "end"));
        var start = source.Find(line, first, 0, item.TryGetProperty("nth", out var nth) ? nth.GetInt32() : 1)
            ?? throw new InvalidDataException($"The annotation {id} has a quote that starts with '{first}', which is not in line {line}.");
        var endLine = item.TryGetProperty("end_line", out var number) && number.ValueKind == JsonValueKind.Number ? number.GetInt32() : line;
        var end = source.Find(endLine, last, start.Start)
            ?? throw new InvalidDataException($"The annotation {id} has a quote that ends with '{last}', which is not in line {endLine} behind its start.");
        return new AnnotatedQuote(Needed(item, "kind"), Text(item, "speaker"), source.Content(SourceSpan.FromBounds(start.Start, end.End())));
    }

    // 13 or "17-21"
    private static IEnumerable<int> Lines(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Number) return [item.GetInt32()];
        var ends = item.GetString()!.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray();
        if (ends[^1] < ends[0]) throw new FormatException($"The lines '{item.GetString()}' end before they start.");
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    private static string Needed(JsonElement item, string name) =>
        Text(item, name) ?? throw new FormatException($"There is no '{name}' in {item.GetRawText()}.");

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value.GetString() : null;

    private static JsonElement[] Items(JsonElement item, string name) =>
        item.TryGetProperty(name, out var list) && list.ValueKind != JsonValueKind.Null ? [.. list.EnumerateArray()] : [];
}
