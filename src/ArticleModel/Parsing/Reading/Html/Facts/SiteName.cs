namespace ArticleModel.Parsing.Reading.Html.Facts;

/// <summary>Tells the name of a site from the name of somebody who writes for it.</summary>
internal sealed class SiteName(string? name, string? url)
{
    private const int MinLetters = 4;

    private readonly string _name = Letters(name ?? "");
    private readonly string _host = Uri.TryCreate(url, UriKind.Absolute, out var address) ? Letters(address.Host) : "";

    public bool Is(string author)
    {
        var letters = Letters(author);
        if (letters.Length == 0) return true;
        return letters == _name || IsPartOfHost(letters) && !author.Contains(' ') || EndsAsHost(author);
    }

    private bool IsPartOfHost(string letters) => letters.Length >= MinLetters && _host.Contains(letters, StringComparison.Ordinal);

    private static bool EndsAsHost(string name) =>
        name.LastIndexOf('.') is > 1 and var dot && dot < name.Length - 2 && dot >= name.Length - 5 && !name.AsSpan(dot + 1).ContainsAnyExceptInRange('a', 'z');

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
