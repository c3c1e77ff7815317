using System.Text.RegularExpressions;

namespace ArticleModel.Tests.Conventions;

public partial class SourceFileTests
{
    private const int MaxLines = 300;
    private const int MaxLineLength = 160;

    private static readonly string[] s_files = [.. new[] { "src", "tools", "benchmarks", "tests" }.SelectMany(FilesIn)];

    [Fact]
    public void No_file_is_longer_than_300_lines() =>
        Assert.Empty(s_files.Where(file => File.ReadLines(file).Count() > MaxLines).Select(Repository.NameOf));

    [Fact]
    public void No_line_is_longer_than_160_characters()
    {
        var offenders = from file in s_files
                        from line in File.ReadLines(file).Index()
                        where line.Item.Length > MaxLineLength
                        select $"{Repository.NameOf(file)}:{line.Index + 1} has {line.Item.Length}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void A_file_holds_one_type_and_has_its_name()
    {
        var offenders = from file in s_files
                        let types = TypesIn(file).Distinct().ToList()
                        where types.Count > 1 || types.Count == 1 && types[0] != Path.GetFileName(file).Split('.')[0]
                        select $"{Repository.NameOf(file)}: {string.Join(", ", types)}";

        Assert.Empty(offenders);
    }

    [Fact]
    public void The_namespace_of_a_file_is_its_folder()
    {
        var offenders = from file in s_files
                        where NamespacePattern().Match(File.ReadAllText(file)) is { Success: true } match && !IsFolderOf(file, match.Groups[1].Value)
                        select Repository.NameOf(file);

        Assert.Empty(offenders);
    }

    [Theory]
    [InlineData("Markdig", "src/ArticleModel/Parsing/Reading/Markdown/")]
    [InlineData("YamlDotNet", "src/ArticleModel/Parsing/Archives/FrontMatter/")]
    [InlineData("Tomlyn", "src/ArticleModel/Parsing/Archives/FrontMatter/")]
    [InlineData("AngleSharp", "src/ArticleModel/Parsing/Reading/Html/")]
    public void A_foreign_parser_is_named_in_one_folder_only(string library, string folder)
    {
        var usage = new Regex($@"using {library}|\b{library}\.[A-Z]");
        var offenders = s_files.Where(file => file.Contains("/src/ArticleModel/", StringComparison.Ordinal) && usage.IsMatch(File.ReadAllText(file)))
            .Select(Repository.NameOf)
            .Where(file => !file.StartsWith(folder, StringComparison.Ordinal));

        Assert.Empty(offenders);
    }

    // The table of docs/quotes.md is the order.
    [Fact]
    public void A_folder_of_the_search_for_quotes_uses_only_those_before_it()
    {
        var page = File.ReadAllText(Repository.PathTo("docs/quotes.md"));
        string[] order = [.. QuoteFolderPattern().Matches(page).Select(match => match.Groups[1].Value)];
        var folders = Repository.PathTo("src/ArticleModel/Parsing/Quotes");
        var known = Directory.GetDirectories(folders).Select(Path.GetFileName).Where(name => name != "Words");
        var offenders = from folder in order.Index()
                        from file in Directory.EnumerateFiles(Path.Combine(folders, folder.Item), "*.cs")
                        from used in QuoteFolderUse().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value)
                        where Array.IndexOf(order, used) > folder.Index
                        select $"{Repository.NameOf(file)} uses {used}";

        Assert.Equal(known.Order(StringComparer.Ordinal), order.Order(StringComparer.Ordinal));
        Assert.Empty(offenders);
    }

    private static IEnumerable<string> FilesIn(string folder) =>
        Directory.EnumerateFiles(Repository.PathTo(folder), "*.cs", SearchOption.AllDirectories);

    private static IEnumerable<string> TypesIn(string file) =>
        TypePattern().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value);

    // Sources and their diagnostics share the namespace of the parser: their users think of them as one thing.
    private static bool IsFolderOf(string file, string name)
    {
        var folder = Path.GetDirectoryName(Repository.NameOf(file))!.Replace('\\', '/');
        var expected = folder[(folder.IndexOf('/') + 1)..].Replace('/', '.');
        return name == expected || (name == "ArticleModel.Parsing" && expected is "ArticleModel.Parsing.Source" or "ArticleModel.Parsing.Diagnostics");
    }

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|static|sealed|abstract|partial|readonly|ref|unsafe) )*"
        + @"(?:class|record struct|record|struct|enum|interface) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypePattern();

    [GeneratedRegex(@"^\| `([A-Z]\w+)` \| ", RegexOptions.Multiline)]
    private static partial Regex QuoteFolderPattern();

    [GeneratedRegex(@"\bQuotes\.(\w+);")]
    private static partial Regex QuoteFolderUse();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();
}
