using System.Text.Json;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>
/// Reads what linked data states about the article. Pages write it by hand now and then: what is no JSON states nothing.
/// </summary>
internal static class JsonLd
{
    private const int MaxDepth = 32;

    private static readonly JsonDocumentOptions s_options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    private static readonly string[] s_texts =
    [
        "headline", "datePublished", "dateCreated", "dateModified", "description", "inLanguage", "articleSection", "license", "url", "isAccessibleForFree",
    ];

    /// <summary>Calls <paramref name="state"/> for each fact of an article that the text holds, with the name of the fact behind <c>json-ld</c>.</summary>
    public static void Read(ReadOnlySpan<char> text, StateFact state)
    {
        var json = text.Trim();
        if (json.StartsWith("<!--", StringComparison.Ordinal)) json = json[4..].TrimEnd("->");
        if (json.StartsWith("//<![CDATA[", StringComparison.Ordinal)) json = json[11..].TrimEnd("/]> \n");
        if (json.IsEmpty) return;
        try
        {
            using var document = JsonDocument.Parse(WithoutBareBreaks(json.ToString()), s_options);
            var items = new Dictionary<string, Writer>(StringComparer.Ordinal);
            Collect(document.RootElement, items);
            Visit(document.RootElement, items, state);
        }
        catch (JsonException)
        {
        }
        catch (InvalidOperationException)
        {
            // The name of a property holds half of an escaped pair of surrogates.
        }
    }

    // A line break inside a string is the commonest mistake; JSON wants it escaped, and white space elsewhere may as well be a space.
    private static string WithoutBareBreaks(string json) => json.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');

    // The items of a graph name each other by identifier.
    private static void Collect(JsonElement element, Dictionary<string, Writer> items)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, items);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IdOf(element) is { } id && element.TryGetProperty("name", out _)) items.TryAdd(id, Writer.Of(element));
            if (element.TryGetProperty("@graph", out var graph)) Collect(graph, items);
        }
    }

    private static Writer WriterOf(JsonElement element, Dictionary<string, Writer> items)
    {
        element = Single(element);
        var isReference = element.ValueKind == JsonValueKind.Object && !element.TryGetProperty("name", out _);
        return isReference && IdOf(element) is { } id && items.TryGetValue(id, out var item) ? item : Writer.Of(element);
    }

    private static JsonElement Single(JsonElement element)
    {
        while (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() == 1) element = element[0];
        return element;
    }

    private static string? IdOf(JsonElement element) =>
        element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? StringOf(id) : null;

    private static void Visit(JsonElement element, Dictionary<string, Writer> items, StateFact state)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Visit(item, items, state);
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (IsArticle(element)) State(element, items, state);
            if (element.TryGetProperty("@graph", out var graph)) Visit(graph, items, state);
            if (element.TryGetProperty("mainEntity", out var entity)) Visit(entity, items, state);
            if (element.TryGetProperty("mainEntityOfPage", out entity) && entity.ValueKind == JsonValueKind.Object) Visit(entity, items, state);
        }
    }

    private static bool IsArticle(JsonElement element)
    {
        if (!element.TryGetProperty("@type", out var type)) return false;
        if (type.ValueKind == JsonValueKind.Array) return type.EnumerateArray().Any(IsArticleType);
        return IsArticleType(type);
    }

    private static bool IsArticleType(JsonElement type) => type.ValueKind == JsonValueKind.String && StringOf(type) is { } name && IsArticleType(name);

    private static bool IsArticleType(string name) =>
        name.EndsWith("Article", StringComparison.Ordinal) || name.EndsWith("Posting", StringComparison.Ordinal)
        || name is "Report" or "Recipe" or "Review";

    private static void State(JsonElement article, Dictionary<string, Writer> items, StateFact state)
    {
        foreach (var name in s_texts)
            if (article.TryGetProperty(name, out var value)) state("json-ld " + name, Text(value));
        if (article.TryGetProperty("author", out var author) || article.TryGetProperty("creator", out author))
        {
            StateAuthors(Single(author), items, state);
        }
        if (article.TryGetProperty("keywords", out var keywords))
            foreach (var keyword in Words(keywords)) state("json-ld keywords", keyword);
        if (article.TryGetProperty("image", out var image)) state("json-ld image", Address(image));
    }

    // Those who wrote the article together are one statement.
    private static void StateAuthors(JsonElement author, Dictionary<string, Writer> items, StateFact state)
    {
        var isMany = author.ValueKind == JsonValueKind.Array;
        var all = isMany ? author.EnumerateArray().Select(one => WriterOf(one, items)).ToList() : [WriterOf(author, items)];
        var persons = all.Where(one => !one.IsOrganization).SelectMany(one => one.Names).Distinct().ToList();
        if (persons.Count > 0) state("json-ld author", persons[0], persons[1..]);
        foreach (var name in all.Where(one => one.IsOrganization).SelectMany(one => one.Names)) state("json-ld organization", name);
        if (!isMany) state("json-ld author url", all[0].Url);
    }

    private static IEnumerable<string> Words(JsonElement keywords) => keywords.ValueKind switch
    {
        JsonValueKind.Array => keywords.EnumerateArray().Select(Text).OfType<string>(),
        JsonValueKind.String => (StringOf(keywords) ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        _ => [],
    };

    private static string? Address(JsonElement image) => image.ValueKind switch
    {
        JsonValueKind.Object => image.TryGetProperty("url", out var url) ? Text(url) : null,
        JsonValueKind.Array => image.GetArrayLength() > 0 ? Address(image[0]) : null,
        _ => Text(image),
    };

    // Pages cut texts in the middle of a character now and then: half of an escaped pair of surrogates is no text.
    private static string? StringOf(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    // Texts in linked data are escaped for HTML now and then.
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => StringOf(value) is { } text ? CharacterReferences.DecodeAttribute(text) : null,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => value.GetArrayLength() > 0 ? Text(value[0]) : null,
        _ => null,
    };

    /// <summary>What is read of who wrote an article: once, as many articles as may name him by his identifier.</summary>
    private sealed record Writer(List<string> Names, bool IsOrganization, string? Url)
    {
        private const int MaxNames = 64;
        private const int MaxNameLength = 1000;

        public static Writer Of(JsonElement element)
        {
            var isObject = element.ValueKind == JsonValueKind.Object;
            return new Writer(
                NamesIn(element).Take(MaxNames).ToList(),
                isObject && element.TryGetProperty("@type", out var type) && Text(type)?.EndsWith("Organization", StringComparison.Ordinal) == true,
                isObject && element.TryGetProperty("url", out var url) && Text(url) is { Length: <= MaxNameLength } address ? address : null);
        }

        private static IEnumerable<string> NamesIn(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Object) return element.TryGetProperty("name", out var name) ? NamesIn(name) : [];
            if (element.ValueKind == JsonValueKind.Array) return element.EnumerateArray().SelectMany(NamesIn);
            return Text(element) is { Length: > 0 and <= MaxNameLength } text ? [text] : [];
        }
    }
}
