using ArticleModel.Parsing;

namespace ArticleModel.Testing.Invariants;

/// <summary>Every character after the header that is no white space is in exactly one of body, credit lines and boilerplate.</summary>
internal sealed class CoverageInvariant
{
    private static readonly string[] s_names = ["body", "credits", "boilerplate"];

    private readonly Article _article;
    private readonly string _text;

    private CoverageInvariant(Article article, SourceText source)
    {
        _article = article;
        _text = source.Text;
    }

    public static void Check(Article article, SourceText source, ValueList<Diagnostic> diagnostics)
    {
        // Of a page in HTML, markup stands around the blocks, and furniture inside them.
        if (article.Provenance.Archive == "html") return;
        if (diagnostics.Any(diagnostic => diagnostic.Rule == DiagnosticRules.SourceTooLong)) return;
        new CoverageInvariant(article, source).Check();
    }

    private void Check()
    {
        var owners = new byte[_text.Length];
        Mark(owners, 2, _article.Credits.Lines.Select(line => line.Span));
        Mark(owners, 4, _article.Provenance.Boilerplate.Select(item => item.Span));
        Mark(owners, 1, BodySpans(owners));
        for (var i = HeaderEnd(); i < _text.Length; i++)
            if (!char.IsWhiteSpace(_text[i]) && owners[i] is not (1 or 2 or 4)) throw Uncovered(i, owners[i]);
    }

    private static void Mark(byte[] owners, byte owner, IEnumerable<SourceSpan> spans)
    {
        foreach (var span in spans)
            foreach (ref var mark in owners.AsSpan(span.Start, span.Length)) mark |= owner;
    }

    private ArticleAssertException Uncovered(int at, byte owner)
    {
        var names = s_names.Where((_, i) => (owner & (1 << i)) != 0).ToList();
        var around = _text[Math.Max(0, at - 20)..Math.Min(_text.Length, at + 20)];
        return new($"character {at} '{_text[at]}' is in {(names.Count == 0 ? "nothing" : string.Join(" and ", names))}: …{around}…");
    }

    // The hint block of a woshipm page is facts, not text. What an archive from outside takes for its header cannot be told: it
    // is all that stands before the first piece.
    private int HeaderEnd()
    {
        if (_article.Provenance.Archive is "markdown" or "frontmatter") return 0;
        var rule = _article.Provenance.Archive == "woshipm" ? _text.IndexOf("\n---\n", StringComparison.Ordinal) : -1;
        if (rule >= 0) return rule + 5;
        return _article.Body.Blocks.Select(block => block.Span)
            .Concat(_article.Sections().Select(section => section.Span))
            .Concat(_article.Credits.Lines.Select(line => line.Span))
            .Concat(_article.Provenance.Boilerplate.Select(item => item.Span))
            .Select(span => span.Start).DefaultIfEmpty(_text.Length).Min();
    }

    private List<SourceSpan> BodySpans(byte[] owners)
    {
        var spans = _article.Body.Blocks.Select(block => block.Span).ToList();
        foreach (var section in _article.Sections())
        {
            spans.Add(SourceSpan.FromBounds(section.Span.Start, HeadingEnd(section.Span.Start, owners)));
            spans.AddRange(section.Blocks.Select(child => child.Span));
        }
        return spans;
    }

    // A heading ends with its line or, if it may be underlined, before a blank line; in any case before what was cut off behind it.
    private int HeadingEnd(int start, byte[] owners)
    {
        if (start == _text.Length) return start;
        var end = LineEnd(start);
        if (!IsMarkedHeading(start, end))
            while (NextLine(end) is var next && !IsBlank(next)) end = LineEnd(next);
        var cut = owners.AsSpan(start, end - start).IndexOfAnyExcept((byte)0);
        return cut < 0 ? end : start + cut;
    }

    // "###" without a space behind it, and "#######", may be the first line of an underlined heading; "# " behind an image is text.
    private bool IsMarkedHeading(int start, int end)
    {
        var line = _text.AsSpan(start, end - start);
        var marks = line.Length - line.TrimStart('#').Length;
        var before = _text.AsSpan(0, start);
        if (!before[(before.LastIndexOfAny('\n', '\r') + 1)..].IsWhiteSpace()) return false;
        return marks is > 0 and <= 6 && (marks == line.Length || line[marks] is ' ' or '\t');
    }

    private int NextLine(int end)
    {
        if (end < _text.Length && _text[end] == '\r') end++;
        if (end < _text.Length && _text[end] == '\n') end++;
        return end;
    }

    // As Markdown sees it: a line of ideographic spaces is not blank.
    private bool IsBlank(int lineStart) => _text.AsSpan(lineStart, LineEnd(lineStart) - lineStart).IndexOfAnyExcept(' ', '\t') < 0;

    private int LineEnd(int position)
    {
        var length = _text.AsSpan(position).IndexOfAny('\n', '\r');
        return length < 0 ? _text.Length : position + length;
    }
}
