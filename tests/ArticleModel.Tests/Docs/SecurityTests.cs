using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleModel.Json;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading;
using ArticleModel.Tests.Cli;
using ArticleModel.Writing;

namespace ArticleModel.Tests.Docs;

/// <summary>The sentences of docs/security.md that no other test holds; the page says which tests hold the others.</summary>
public sealed partial class SecurityTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_library_refers_to_nothing_that_reaches_the_network_or_starts_programs()
    {
        var names = typeof(Article).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!).ToList();

        Assert.Contains("Markdig", names);
        Assert.DoesNotContain(names, name => name.StartsWith("System.Net", StringComparison.Ordinal));
        Assert.DoesNotContain(names, name => name.StartsWith("System.Diagnostics.Process", StringComparison.Ordinal));
    }

    [Fact]
    public void The_library_opens_files_in_one_place_and_reads_no_clock_and_no_environment()
    {
        var offenders = Directory.EnumerateFiles(Repository.PathTo("src/ArticleModel"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => WorldPattern().Matches(File.ReadAllText(file)).Select(match => $"{Repository.NameOf(file)}: {match.Value}"))
            .ToList();

        Assert.Equal(["src/ArticleModel/Parsing/ArticleParser.Files.cs: new FileStream("], offenders);
    }

    [Fact]
    public void Html_stays_text_and_is_escaped_where_Markdown_is_written()
    {
        var article = ArticleParser.Default.Parse($"# 题\n\n<script>alert(1)</script>{Samples.Filler}\n").Article;

        Assert.StartsWith("<script>alert(1)</script>", article.PlainText(), StringComparison.Ordinal);
        Assert.Contains("\\<script>", ArticleMarkdown.Write(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JavaScript:alert)")]
    [InlineData("[a](javascript&#58;alert)")]
    [InlineData("[a](<java\tscript:alert>)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("[a](data:text/html,x)")]
    [InlineData("[a](file:///etc/passwd)")]
    [InlineData("![a](data:image/svg+xml,x)")]
    [InlineData("[![](u.png)](javascript:alert)")]
    public void An_address_that_runs_a_script_or_opens_a_file_is_marked_where_Markdown_is_written(string markdown) =>
        Assert.Contains("unsafe:", Written(markdown), StringComparison.Ordinal);

    [Theory]
    [InlineData("[a](https://a.example/?x=javascript:)")]
    [InlineData("[a](mailto:a@a.example)")]
    [InlineData("[a](../file:1)")]
    [InlineData("![a](data:image/png;base64,AA)")]
    public void Other_addresses_are_written_as_they_are(string markdown) =>
        Assert.DoesNotContain("unsafe:", Written(markdown), StringComparison.Ordinal);

    [Fact]
    public async Task An_identifier_makes_no_path()
    {
        _folder.Write("in/a.md", $"---\nid: ../../../escaped\nslug: /tmp/escaped\ntitle: ../x\n---\n{Samples.Filler}\n");

        var run = await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["out"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["in/a.md", "out/a.json"], _folder.Files());
        Assert.Equal("../../../escaped", ArticleJson.Deserialize(_folder.Read("out/a.json")).Id);
    }

    [Fact]
    public async Task A_link_to_a_folder_is_not_followed_and_a_link_to_a_file_is_read()
    {
        _folder.Write("elsewhere/b.md", Samples.Article("乙"));
        _folder.Write("in/a.md", Samples.Article("甲"));
        Directory.CreateSymbolicLink(_folder["in/folder"], _folder["elsewhere"]);
        File.CreateSymbolicLink(_folder["in/c.md"], _folder["elsewhere/b.md"]);

        await CommandRun.OfAsync("parse", _folder["in"], "-o", _folder["out"]);

        Assert.Equal(["a.json", "c.json"], _folder.Files("out"));
    }

    [Fact]
    public async Task Show_obeys_no_escape_in_any_part_of_a_page()
    {
        const string evil = "\u001b]0;owned\u0007\u009b31m\u202E";
        const string fields = $"title: \"甲\\e]0;owned\\a{evil}\"\nauthor: 乙{evil}\nmood{evil}: 丙{evil}\nx: \"{evil}\"\ntags: [\"丁{evil}\"]\n";
        var path = _folder.Write("a.md", $"---\n{fields}---\n\n## 一{evil}\n\n她说：“{Samples.Filler}{evil}”\n\n**{evil}\n");

        var page = await CommandRun.InTerminalAsync(100, "show", path);

        // Colours are the program's own; what stands between them is the page.
        var text = ColourPattern().Replace(page.Output, "");
        Assert.Contains("owned", text, StringComparison.Ordinal);
        Assert.DoesNotContain(text, c => (char.IsControl(c) && c != '\n') || c is '\u202E');
    }

    [Fact]
    public void Json_deeper_than_its_limit_is_an_error_and_no_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"kind\":\"blockquote\",\"blocks\":[", 50_000));

        Assert.ThrowsAny<JsonException>(() => ArticleJson.Deserialize("{\"formatVersion\":1,\"title\":\"\",\"body\":{\"level\":0,\"blocks\":[" + deep));
    }

    [Fact]
    public void What_an_archive_throws_reaches_the_caller()
    {
        var parser = new ArticleParserBuilder().AddArchive(new BrokenArchive()).Build();

        Assert.Throws<NotSupportedException>(() => parser.Parse("文"));
    }

    [Theory]
    [InlineData(255, 0)]
    [InlineData(256, 1)]
    public void Brackets_are_read_up_to_the_limit(int open, int reports)
    {
        var result = ArticleParser.Default.Parse(string.Concat(Enumerable.Repeat("[", open)) + "`文`[a](u)" + Samples.Filler);

        Assert.Equal(reports, result.Diagnostics.Count(diagnostic => diagnostic.Rule == DiagnosticRules.NestedTooDeep));
    }

    private static string Written(string markdown) =>
        ArticleMarkdown.Write(ArticleParser.Default.Parse($"# 题\n\n{markdown} {Samples.Filler}\n").Article);

    [GeneratedRegex(
        @"\b(File|Directory)\.\w+\(|new File(Stream|Info)\(|Environment\.\w+|DateTime(Offset)?\.(Utc)?Now|Stopwatch|TimeProvider|"
        + @"HttpClient|Process\.|Activator\.|Type\.GetType|Assembly\.Load")]
    private static partial Regex WorldPattern();

    [GeneratedRegex("\u001b\\[[0-9;]*m")]
    private static partial Regex ColourPattern();

    private sealed class BrokenArchive : IArchive
    {
        public string Name => "broken";

        public bool Recognises(SourceText source) => true;

        public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics) => throw new NotSupportedException();
    }
}
