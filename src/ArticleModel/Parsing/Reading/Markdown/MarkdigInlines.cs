using Markdig.Syntax.Inlines;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>Walks the inlines that Markdig found and hands them to a <see cref="LeafBuilder"/>, without recursion.</summary>
internal static class MarkdigInlines
{
    public static Leaf Read(ContainerInline? inlines, int offset, LeafBuilder builder)
    {
        var open = new Stack<(ContainerInline Container, int TextStart)>();
        var inline = inlines?.FirstChild;
        while (inline is not null)
        {
            if (inline is ContainerInline container and not LinkInline { IsImage: true } && container.FirstChild is { } child)
            {
                open.Push((container, builder.Length));
                inline = child;
                continue;
            }
            Append(inline, offset, builder);
            while (inline.NextSibling is null && open.TryPop(out var closed))
            {
                Close(closed.Container, closed.TextStart, builder);
                inline = closed.Container;
            }
            inline = inline.NextSibling;
        }
        return builder.Build();
    }

    private static void Append(Inline inline, int offset, LeafBuilder builder)
    {
        var start = inline.Span.Start + offset;
        switch (inline)
        {
            case LiteralInline literal:
                builder.Append(literal.Content.AsSpan(), start, mayHoldEmphasis: !literal.IsFirstCharacterEscaped);
                break;
            case LineBreakInline lineBreak:
                builder.AppendLineBreak(lineBreak.IsHard);
                break;
            case CodeInline code:
                var from = builder.Length;
                builder.Append(code.Content, start + code.DelimiterCount);
                builder.AddMark(TextMarkKind.Code, from, builder.Length);
                break;
            case HtmlEntityInline entity:
                builder.AppendFor(entity.Transcoded.ToString(), start, inline.Span.End + 1 + offset);
                break;
            case AutolinkInline link:
                var textStart = builder.Length;
                builder.Append(link.Url, start + 1);
                builder.AddMark(TextMarkKind.Link, textStart, builder.Length, link.IsEmail ? "mailto:" + link.Url : link.Url);
                break;
            case LinkInline { IsImage: true } image:
                AddImage(image, offset, builder);
                break;
        }
    }

    private static void Close(ContainerInline container, int textStart, LeafBuilder builder)
    {
        if (container is EmphasisInline emphasis)
            builder.AddMark(emphasis.DelimiterCount == 2 ? TextMarkKind.Strong : TextMarkKind.Emphasis, textStart, builder.Length);
        else if (container is LinkInline link)
            builder.AddMark(TextMarkKind.Link, textStart, builder.Length, link.Url ?? "");
    }

    private static void AddImage(LinkInline image, int offset, LeafBuilder builder)
    {
        var link = image.Parent as LinkInline;
        var outer = link is not null && image.PreviousSibling is null && image.NextSibling is null ? link : image;
        var span = SourceSpan.FromBounds(outer.Span.Start + offset, outer.Span.End + 1 + offset);
        builder.AddImage(image.Url ?? "", AltOf(image), link?.Url, span);
    }

    private static string AltOf(LinkInline image)
    {
        var alt = "";
        foreach (var literal in image.FindDescendants<LiteralInline>()) alt += literal.Content.ToString();
        return alt;
    }
}
