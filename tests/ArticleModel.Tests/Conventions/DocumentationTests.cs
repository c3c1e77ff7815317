using System.Text.RegularExpressions;
using ArticleModel.Parsing;
using ArticleModel.Tests.Parsing;
using ArticleModel.Tests.Specs;

namespace ArticleModel.Tests.Conventions;

public partial class DocumentationTests
{
    [Fact]
    public void Every_diagnostic_has_a_row_in_the_docs()
    {
        var rows = File.ReadAllLines(Repository.PathTo("docs/diagnostics.md"));

        foreach (var rule in DiagnosticRules.ByCode.Values)
        {
            var opening = $"| {rule.Code} | {rule.Name} | {rule.Severity.ToString().ToLowerInvariant()} |";
            Assert.Contains(rows, row => row.StartsWith(opening, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_diagnostic_has_an_example()
    {
        var examples = SpecPage.All().Where(example => example.File == "diagnostics.md").ToList();
        var missing = DiagnosticRules.ByCode.Keys
            .Except(DiagnosticTests.Codes)
            .Where(code => !examples.Exists(example => example.Heading.Contains(code) && example.Expected.Contains($"^ {code}")));

        Assert.Empty(missing);
    }

    [Fact]
    public void ByCode_holds_every_rule()
    {
        var rules = typeof(DiagnosticRules).GetFields()
            .Where(field => field.FieldType == typeof(DiagnosticRule))
            .Select(field => (DiagnosticRule)field.GetValue(null)!);

        Assert.Equal(rules.OrderBy(rule => rule.Code), DiagnosticRules.ByCode.Values.OrderBy(rule => rule.Code));
    }

    [Fact]
    public void Every_link_between_documents_leads_somewhere()
    {
        var broken = from page in Pages()
                     from Match link in LinkPattern().Matches(CodePattern().Replace(File.ReadAllText(page), ""))
                     let target = link.Groups[1].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#')
                     let path = Path.Combine(Path.GetDirectoryName(page)!, target.Split('#')[0])
                     where !File.Exists(path) && !Directory.Exists(path)
                     select $"{Repository.NameOf(page)}: {target}";

        Assert.Empty(broken);
    }

    [Fact]
    public void Every_link_to_a_heading_leads_to_one()
    {
        var broken = from page in Pages()
                     from Match link in LinkPattern().Matches(CodePattern().Replace(File.ReadAllText(page), ""))
                     let target = link.Groups[1].Value.Split('#')
                     where target.Length == 2 && !target[0].Contains("://", StringComparison.Ordinal)
                     let path = target[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, target[0])
                     where !Anchors(path).Contains(target[1])
                     select $"{Repository.NameOf(page)}: {link.Groups[1].Value}";

        Assert.Empty(broken);
    }

    // As GitHub makes them: lower case, without punctuation, hyphens for spaces.
    private static IEnumerable<string> Anchors(string path) =>
        from line in File.ReadAllLines(path)
        where line.StartsWith('#')
        select string.Concat(line.TrimStart('#').Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.PathTo("docs"), "*.md"));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();

    // What stands in code is no link.
    [GeneratedRegex("^```.*?^```|`[^`\n]*`", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodePattern();
}
