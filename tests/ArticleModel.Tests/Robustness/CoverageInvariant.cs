using ArticleModel.Parsing;

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

    // Front matter and hint blocks are facts, not text; they end at the rule behind them.
    private static int HeaderEnd(ParseResult result)
    {
        if (result.Article.Provenance.Archive == "markdown") return 0;
        var rule = result.Source.Text.IndexOf("\n---\n", StringComparison.Ordinal);
        if (rule >= 0) return rule + 5;
        return BodySpans(result).Concat(result.Article.Provenance.Boilerplate.Select(item => item.Span))
            .Select(span => span.Start).DefaultIfEmpty(result.Source.Length).Min();
    }

    private static IEnumerable<SourceSpan> BodySpans(ParseResult result) =>
        result.Article.Sections().Prepend(result.Article.Body).SelectMany(section => section.Blocks.Select(block => block.Span)
            .Append(section.Heading is null ? default : SourceSpan.FromBounds(section.Span.Start, HeadingEnd(result.Source.Text, section))));

    // A heading reaches over the lines that hold its text, and over the line that underlines it.
    private static int HeadingEnd(string text, Section section)
    {
        var end = section.Span.Start;
        foreach (var c in section.Heading!)
        {
            if (char.IsWhiteSpace(c)) continue;
            var at = text.IndexOf(c, end, section.Span.End() - end);
            if (at >= 0) end = at + 1;
        }
        end = LineEnd(text, end);
        var underline = LineEnd(text, Math.Min(end + 1, text.Length));
        var isUnderlined = underline > end + 1 && text.AsSpan(end, underline - end).Trim().Trim('=').Trim('-').IsEmpty;
        var isLast = section.Blocks.Count + section.Sections.Count == 0;
        return Math.Min(isUnderlined ? underline : end, isLast ? section.Span.End() : Math.Max(end, section.Span.Start));
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
