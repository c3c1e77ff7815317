using ArticleModel.Parsing;
using ArticleModel.Parsing.Reading.Markdown;

namespace ArticleModel.Tests.Robustness;

/// <summary>Every character after the header that is no white space is in exactly one of body, credit lines and boilerplate.</summary>
internal static class CoverageInvariant
{
    private const byte Body = 1;
    private const byte Credits = 2;
    private const byte Boilerplate = 4;

    public static void Check(ParseResult result)
    {
        // Of a page, markup stands around the blocks, and furniture inside them: see HtmlPageTests.
        if (result.Article.Provenance.Archive == "html") return;
        if (result.Diagnostics.Any(diagnostic => diagnostic.Rule == DiagnosticRules.SourceTooLong)) return;
        var text = result.Source.Text;
        var owners = new byte[text.Length];
        Cover(owners, Body, BodySpans(result));
        Cover(owners, Credits, result.Article.Credits.Lines.Select(line => line.Span));
        Cover(owners, Boilerplate, result.Article.Provenance.Boilerplate.Select(item => item.Span));
        for (var i = HeaderEnd(result); i < text.Length; i++)
        {
            if (owners[i] is Body or Credits or Boilerplate || char.IsWhiteSpace(text[i])) continue;
            Assert.Fail($"character {i} '{text[i]}' is in {Names(owners[i])}: …{text[Math.Max(0, i - 20)..Math.Min(text.Length, i + 20)]}…");
        }
    }

    private static string Names(byte owner) => owner == 0
        ? "nothing"
        : string.Join(" and ", new[] { (Body, "body"), (Credits, "credits"), (Boilerplate, "boilerplate") }.Where(name => (owner & name.Item1) != 0).Select(name => name.Item2));

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
        var dropped = result.Article.Provenance.Boilerplate.Select(item => item.Span.Start).ToArray();
        foreach (var section in result.Article.Sections())
        {
            // A heading's own extent is that of the block it was, unless boilerplate was cut off behind it; one that was glued
            // to boilerplate in front of it ends with its line or the underline below.
            var start = section.Span.Start;
            var end = blocks.TryGetValue(start, out var block) ? block.Span.End() : HeadingEnd(result.Source.Text, start);
            var next = Array.BinarySearch(dropped, start);
            next = next < 0 ? ~next : next;
            spans.Add(SourceSpan.FromBounds(start, next < dropped.Length ? Math.Min(end, dropped[next]) : end));
            spans.AddRange(section.Blocks.Select(child => child.Span));
        }
        return spans;
    }

    private static int HeadingEnd(string text, int position)
    {
        for (var lineEnd = LineEnd(text, position); lineEnd < text.Length;)
        {
            var next = Math.Min(lineEnd + (text.AsSpan(lineEnd).StartsWith("\r\n") ? 2 : 1), text.Length);
            lineEnd = LineEnd(text, next);
            var below = text.AsSpan(next, lineEnd - next).Trim(" \t>");
            if (below.IsEmpty) break;
            if (below.TrimEnd('-').IsEmpty || below.TrimEnd('=').IsEmpty) return lineEnd;
        }
        return LineEnd(text, position);
    }

    private static int LineEnd(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\n', '\r');
        return length < 0 ? text.Length : position + length;
    }

    private static void Cover(byte[] owners, byte owner, IEnumerable<SourceSpan> spans)
    {
        foreach (var span in spans)
            for (var i = span.Start; i < span.End(); i++) owners[i] |= owner;
    }
}
