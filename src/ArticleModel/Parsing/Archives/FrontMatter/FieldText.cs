using System.Text.RegularExpressions;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>Reads the small notations inside values: lists in one string, links of notes, addresses, languages.</summary>
internal static partial class FieldText
{
    private const int MaxNotationLength = 4096;

    /// <summary>Returns the text on one line.</summary>
    public static string? OneLine(FieldValue value) => NullIfEmpty(string.Join(' ', LinesOf(value)));

    /// <summary>Returns the text with a line feed between paragraphs.</summary>
    public static string? Lines(FieldValue value) => NullIfEmpty(string.Join('\n', LinesOf(value)));

    private static string[] LinesOf(FieldValue value) =>
        value.Text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Returns the text if it is an address of the web; a path of the site's own is none.</summary>
    public static string? WebAddress(FieldValue value)
    {
        var text = value.Text.Trim();
        var isAddress = text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return isAddress && !text.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? text : null;
    }

    public static string? Language(FieldValue value) =>
        value.Text.Trim().Replace('_', '-') is var text && text.Length <= 35 && LanguagePattern().IsMatch(text) ? text : null;

    public static bool? Flag(FieldValue value) => value.Text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        _ => null,
    };

    /// <summary>Returns what a link of a notebook shows: [[page|shown]], [[page]]; other text is as it is.</summary>
    public static string Shown(string text)
    {
        var shown = text.Trim();
        if (!shown.StartsWith("[[", StringComparison.Ordinal) || !shown.EndsWith("]]", StringComparison.Ordinal) || shown.Length < 5) return shown;
        return shown[2..^2].Split('|')[^1].Trim();
    }

    /// <summary>Returns the items of a value that is no item of a list itself: "a, b" and "#a #b".</summary>
    public static IEnumerable<string> Items(FieldValue value)
    {
        if (value.Item >= 0) return [value.Text];
        var isHashed = value.Text.TrimStart().StartsWith('#');
        char[] marks = isHashed ? [',', '，', '、', ' '] : [',', '，', '、'];
        var items = value.Text.Split(marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        // What should have been a list, such as "a", "b", has marks of its own.
        return items.Length > 1 ? items.Select(item => BareText.Of(item)) : items;
    }

    /// <summary>Returns name and address of an author: [name](address), [[name]] or the name alone.</summary>
    public static Author? Author(FieldValue value, string text)
    {
        if (IsNameInTable(value)) return new Author { Name = text.Trim() };
        if (text.Length <= MaxNotationLength && LinkPattern().Match(text.Trim()) is { Success: true } link)
            return new Author { Name = link.Groups[1].Value, Url = link.Groups[2].Value };
        var name = Shown(text);
        return name.Length == 0 ? null : new Author { Name = name };
    }

    /// <summary>Returns the name of a tag: #name, [[name]] or the name alone.</summary>
    public static string Tag(FieldValue value, string text) => IsNameInTable(value) ? text.Trim() : Shown(text).TrimStart('#').Trim();

    // In a list of tables, {name: "#x"}, the name is as it is written: whoever has tables needs no notation.
    private static bool IsNameInTable(FieldValue value) => value.Item >= 0 && value.Path.EndsWith(".name", StringComparison.OrdinalIgnoreCase);

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguagePattern();

    [GeneratedRegex(@"^\[([^\[\]]+)\]\(([^()\s]+)\)$")]
    private static partial Regex LinkPattern();
}
