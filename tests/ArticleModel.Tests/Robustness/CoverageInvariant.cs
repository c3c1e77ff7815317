using ArticleModel.Parsing;
using ArticleModel.Parsing.Reading.Markdown;

namespace ArticleModel.Tests.Robustness;

/// <summary>Every character after the header that is no white space is in exactly one of body, credit lines and boilerplate.</summary>
internal static class CoverageInvariant
{
    public static void Check(ParseResult result)
    {
        var text = result.Source.Text;
        var owners = new Dictionary<string, bool[]>
        {
            ["body"] = Cover(text, BodySpans(result)),
            ["credits"] = Cover(text, result.Article.Credits.Lines.Select(line => line.Span)),
            ["boilerplate"] = Cover(text, result.Article.Provenance.Boilerplate.Select(item => item.Span)),
        };
        if (result.Diagnostics.Any(diagnostic => diagnostic.Rule == DiagnosticRules.SourceTooLong)) return;
        for (var i = HeaderEnd(result); i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i])) continue;
            var names = owners.Where(owner => owner.Value[i]).Select(owner => owner.Key).ToList();
            Assert.True(names.Count == 1, $"character {i} '{text[i]}' is in {(names.Count == 0 ? "nothing" : string.Join(" and ", names))}: …{text[Math.Max(0, i - 20)..Math.Min(text.Length, i + 20)]}…");
        }
    }

    // The hint block of a woshipm page is facts, not text; it ends at the rule behind it.
    private static int HeaderEnd(ParseResult result)
    {
        if (result.Article.Provenance.Archive != "woshipm") return 0;
        var rule = result.Source.Text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (rule >= 0) return rule + 5;
        return BodySpans(result).Concat(result.Article.Provenance.Boilerplate.Select(item => item.Span))
            .Select(span => span.Start).DefaultIfEmpty(result.Source.Length).Min();
    }

    private static List<SourceSpan> BodySpans(ParseResult result)
    {
        var spans = result.Article.Body.Blocks.Select(block => block.Span).ToList();
        var blocks = MarkdownReader.Read(result.Source, new DiagnosticBag(), CancellationToken.None).Blocks.ToDictionary(block => block.Span.Start);
        foreach (var section in result.Article.Sections())
        {
            // A heading's own extent is that of the block it was; one that was glued to furniture ends with its line.
            var start = section.Span.Start;
            spans.Add(blocks.TryGetValue(start, out var block) ? block.Span : SourceSpan.FromBounds(start, LineEnd(result.Source.Text, start)));
            spans.AddRange(section.Blocks.Select(child => child.Span));
        }
        return spans;
    }

    private static int LineEnd(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : position + length;
    }

    private static bool[] Cover(string text, IEnumerable<SourceSpan> spans)
    {
        var covered = new bool[text.Length];
        foreach (var span in spans) covered.AsSpan(span.Start, span.Length).Fill(true);
        return covered;
    }
}
