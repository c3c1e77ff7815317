using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdigCell = Markdig.Extensions.Tables.TableCell;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>Tells a <see cref="LeafBuilder"/> what Markdig found in a leaf: goes through its inlines without recursion.</summary>
internal sealed class MarkdigInlines
{
    private readonly string _source;
    private readonly int _offset;
    private readonly int _end;
    private readonly LeafBuilder _builder;
    private readonly bool _isHeading;
    private readonly bool _isCell;
    private int _cursor;

    private MarkdigInlines(string source, int offset, SourceSpan span, LeafBlock? leaf, LeafBuilder builder)
    {
        _isHeading = leaf is HeadingBlock;
        _isCell = leaf?.Parent is MarkdigCell;
        _source = source;
        _offset = offset;
        _cursor = span.Start;
        _end = span.End();
        _builder = builder.Begin(span);
    }

    /// <summary>Reads a leaf whose inlines count from <paramref name="offset"/> in the source.</summary>
    public static Leaf Read(string source, int offset, SourceSpan span, ContainerInline? inlines, LeafBuilder builder)
    {
        var reader = new MarkdigInlines(source, OffsetOf(source, offset, span, inlines), span, inlines?.ParentBlock, builder);
        reader.Walk(inlines);
        builder.Hide(reader._cursor, reader._end);
        return builder.Build();
    }

    /// <summary>
    /// Returns where a leaf ends: with the last of its inlines at least. Where Markdig looks for a table in vain, it may cut
    /// the span of the paragraph short and leave what the paragraph says whole.
    /// </summary>
    public static int EndOf(LeafBlock leaf) => Math.Max(leaf.Span.End + 1, TextEndOf(leaf));

    /// <summary>Returns where the last of a leaf's inlines ends, line breaks aside; 0 if there is none.</summary>
    public static int TextEndOf(LeafBlock leaf)
    {
        var end = 0;
        for (var inline = LastOf(leaf.Inline); inline is not null; inline = LastOf(inline as ContainerInline)) end = Math.Max(end, inline.Span.End + 1);
        return end;
    }

    private static Inline? LastOf(ContainerInline? container)
    {
        var last = container?.LastChild;
        while (last is LineBreakInline) last = last.PreviousSibling;
        return last;
    }

    // Behind "#" and a tab Markdig counts in a copy of the line, where the tab is spaces. What comes first tells how far that is off.
    private static int OffsetOf(string source, int offset, SourceSpan span, ContainerInline? inlines)
    {
        if (inlines is not { ParentBlock: HeadingBlock { IsSetext: false }, FirstChild: { } first }) return offset;
        var heading = source.AsSpan(span.Start, span.Length);
        var content = heading.TrimStart('#').TrimStart(" \t");
        return heading[..^content.Length].Contains('\t') ? span.End() - content.Length - first.Span.Start : offset;
    }

    private void Walk(ContainerInline? root)
    {
        var open = new Stack<(ContainerInline Container, int Start)>();
        var inline = root?.FirstChild;
        while (inline is not null)
        {
            if (inline is DelimiterInline delimiter) Show(delimiter.ToLiteral(), delimiter.Span.Start + _offset);
            if (inline is ContainerInline container and not LinkInline { IsImage: true } && container.FirstChild is { } child)
            {
                open.Push((container, _cursor));
                inline = child;
                continue;
            }
            Add(inline);
            while (inline.NextSibling is null && open.TryPop(out var closed))
            {
                Close(closed.Container, closed.Start);
                inline = closed.Container;
            }
            inline = inline.NextSibling;
        }
    }

    private void Add(Inline inline)
    {
        var start = Math.Clamp(inline.Span.Start + _offset, _cursor, _end);
        var end = Math.Clamp(inline.Span.End + 1 + _offset, start, _end);
        switch (inline)
        {
            case LiteralInline literal: ShowLiteral(literal, start); break;
            case LineBreakInline lineBreak: ShowLineBreak(lineBreak.IsHard); break;
            case CodeInline code: ShowCode(code, start, end); break;
            case HtmlEntityInline entity: ShowInstead(entity.Transcoded.ToString(), start, end); break;
            case AutolinkInline link: ShowAutolink(link, start); break;
            case LinkInline { IsImage: true } image: AddImage(image); break;
        }
    }

    private void Close(ContainerInline container, int start)
    {
        if (container is EmphasisInline emphasis)
            _builder.Mark(emphasis.DelimiterCount == 2 ? TextMarkKind.Strong : TextMarkKind.Emphasis, start, _cursor);
        else if (container is LinkInline link && _builder.Address(link.Url ?? "") is { } address)
            _builder.Mark(TextMarkKind.Link, start, _cursor, address);
    }

    private void ShowLiteral(LiteralInline literal, int hint)
    {
        var content = literal.Content.AsSpan();
        if (content.IsEmpty) return;
        var start = Show(content, hint);
        var from = literal.IsFirstCharacterEscaped ? 1 : 0;
        while (from < content.Length && content[from..].IndexOf('*') is >= 0 and var found)
        {
            from += found;
            var count = content[from..].IndexOfAnyExcept('*');
            if (count < 0) count = content.Length - from;
            _builder.Loose(start + from, count);
            from += count;
        }
    }

    // The place that Markdig tells may be that of a backslash or, in a run of marks used in part, of its first mark.
    private int Show(ReadOnlySpan<char> content, int hint)
    {
        var start = Find(content, hint);
        _builder.Hide(_cursor, start);
        _cursor = Math.Min(start + content.Length, _end);
        return start;
    }

    private int Find(ReadOnlySpan<char> piece, int hint)
    {
        var from = Math.Clamp(hint, _cursor, _end);
        var found = _source.AsSpan(from, _end - from).IndexOf(piece, StringComparison.Ordinal);
        return found < 0 ? from : from + found;
    }

    private void ShowInstead(string text, int start, int end)
    {
        _builder.Hide(_cursor, start);
        _builder.Replace(start, end, text);
        _cursor = end;
    }

    private void ShowLineBreak(bool isHard)
    {
        var found = _source.AsSpan(_cursor, _end - _cursor).IndexOfAny('\n', '\r');
        if (found < 0) return;
        var at = _cursor + found;
        if (_source[at] == '\r' && at + 1 < _end && _source[at + 1] == '\n') at++;
        _builder.Hide(_cursor, at);
        // A heading over two lines has one text.
        if (_isHeading) _builder.Replace(at, at + 1, " ");
        else if (_source[at] == '\r') _builder.Replace(at, at + 1, "\n");
        if (isHard && !_isHeading) _builder.Mark(TextMarkKind.Break, at, at + 1);
        _cursor = at + 1;
    }

    private void ShowCode(CodeInline code, int start, int end)
    {
        var textStart = Math.Min(start + code.DelimiterCount, end);
        var textEnd = Math.Max(end - code.DelimiterCount, textStart);
        var source = _source.AsSpan(textStart, textEnd - textStart);
        if (source.IndexOf(code.Content, StringComparison.Ordinal) >= 0)
        {
            Show(code.Content, textStart);
            if (_isCell) HidePipeEscapes(textStart, _cursor);
        }
        else
        {
            ShowInstead(_isCell ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content, textStart, textEnd);
        }
        _builder.Mark(TextMarkKind.Code, textStart, _cursor);
        _builder.Hide(_cursor, end);
        _cursor = end;
    }

    // In a cell, a backslash keeps a bar from ending it even inside of code.
    private void HidePipeEscapes(int start, int end)
    {
        for (var at = start; at + 1 < end; at++)
            if (_source[at] == '\\' && _source[at + 1] == '|') _builder.Hide(at, at + 1);
    }

    private void ShowAutolink(AutolinkInline link, int start)
    {
        var textStart = Show(link.Url, start + 1);
        _builder.Mark(TextMarkKind.Link, textStart, _cursor, link.IsEmail ? "mailto:" + link.Url : link.Url);
    }

    // An image that is all of a link takes the link's place. Behind a tab the places that Markdig tells are a bit off.
    private void AddImage(LinkInline image)
    {
        var link = image.Parent as LinkInline;
        var outer = link is not null && image.PreviousSibling is null && image.NextSibling is null ? link : image;
        var start = Find(outer == image ? "![" : "[", outer.Span.Start + _offset);
        var span = SourceSpan.FromBounds(start, Math.Min(start + outer.Span.Length, _end));
        _builder.Hide(_cursor, span.End());
        var target = link?.Url is { } url ? _builder.Address(url) : null;
        _builder.Image(_builder.Address(image.Url ?? "") ?? "", AltOf(image), target, span);
        _cursor = span.End();
    }

    private static string AltOf(LinkInline image)
    {
        var alt = new StringBuilder();
        foreach (var inline in image.Descendants<Inline>()) alt.Append(TextOf(inline));
        return alt.ToString();
    }

    private static string TextOf(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        CodeInline code => code.Content,
        AutolinkInline link => link.Url,
        DelimiterInline delimiter => delimiter.ToLiteral(),
        LineBreakInline => " ",
        _ => "",
    };
}
