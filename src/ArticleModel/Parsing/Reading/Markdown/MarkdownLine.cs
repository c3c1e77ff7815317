using System.Buffers;
using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles what a single line can be by CommonMark 0.31.2; leaves to Markdig whatever depends on other lines. There is one
/// for every line of a source, so it is kept within 16 bytes, which a call returns in registers.
/// </summary>
internal readonly struct MarkdownLine
{
    /// <summary>What text is read for: markup, and the ends of lines.</summary>
    public static readonly SearchValues<char> Markup = SearchValues.Create("\\*_`[&<\n\r");

    private static readonly SearchValues<char> s_underline = SearchValues.Create("=-|: \t");

    public required int Start { get; init; }

    /// <summary>After the last character, before the line's end.</summary>
    public required int End { get; init; }

    /// <summary>The start of the next line.</summary>
    public required int Next { get; init; }

    public required MarkdownLineKind Kind { get; init; }

    /// <summary>The level of a heading.</summary>
    public byte Level { get; init; }

    /// <summary>The line ends a paragraph before it and has no part in it.</summary>
    public bool EndsParagraph => Kind is MarkdownLineKind.Blank or MarkdownLineKind.Heading or MarkdownLineKind.Quote;

    /// <summary>Behind a line of a paragraph this is one more, whatever else it may look like.</summary>
    public bool ContinuesParagraph => Kind == MarkdownLineKind.Text && !MayUnderline;

    /// <summary>After a blank line, no open container takes this one in.</summary>
    public bool StartsAfresh =>
        !IsIndented && (Kind is MarkdownLineKind.Text or MarkdownLineKind.Heading or MarkdownLineKind.Rule);

    /// <summary>The line may open or close fenced code, alone or inside a container.</summary>
    public bool MayFence => (Traits & MarkdownLineTraits.Fence) != 0;

    public bool IsIndented => (Traits & MarkdownLineTraits.Indent) != 0;

    /// <summary>Text of the line is its source.</summary>
    public bool IsPlain => (Traits & MarkdownLineTraits.Plain) != 0;

    private bool MayUnderline => (Traits & MarkdownLineTraits.Underline) != 0;

    private MarkdownLineTraits Traits { get; init; }

    public static MarkdownLine At(string text, int start, int limit)
    {
        var rest = text.AsSpan(start, limit - start);
        var length = LengthOf(rest, out var isPlain);
        var end = start + length;
        var next = end;
        if (next < limit) next += text[next] == '\r' && next + 1 < limit && text[next + 1] == '\n' ? 2 : 1;
        // Most of the others.
        if (length > 0 && StartsText(rest[0]))
            return new() { Start = start, End = end, Next = next, Kind = MarkdownLineKind.Text, Traits = isPlain ? MarkdownLineTraits.Plain : 0 };
        return Classify(rest[..length], start, end, next, isPlain);
    }

    /// <summary>Tells what a piece of a line would be as a line of its own.</summary>
    public static MarkdownLineKind KindOf(ReadOnlySpan<char> piece) =>
        piece is [var first, ..] && StartsText(first) ? MarkdownLineKind.Text : Classify(piece, 0, 0, 0, isPlain: false).Kind;

    // No markup of blocks and no indent.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool StartsText(char first) => first > '~' || char.IsAsciiLetter(first) || first is '!' or '[';

    // One search tells where the line ends and, nearly always, that it holds no markup.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LengthOf(ReadOnlySpan<char> rest, out bool isPlain)
    {
        var length = rest.IndexOfAny(Markup);
        isPlain = length < 0 || rest[length] is '\n' or '\r';
        if (isPlain) return length < 0 ? rest.Length : length;
        var behind = rest[length..].IndexOfAny('\n', '\r');
        return behind < 0 ? rest.Length : length + behind;
    }

    private static MarkdownLine Classify(ReadOnlySpan<char> line, int start, int end, int next, bool isPlain)
    {
        var content = line is [' ' or '\t', ..] ? line.TrimStart(" \t") : line;
        var isIndented = !content.IsEmpty && content.Length < line.Length;
        if (content.IsEmpty) return Make(MarkdownLineKind.Blank);
        var c = content[0];
        if (isIndented && IsCode(line[..^content.Length])) return Make(MarkdownLineKind.Container, fence: IsFence(content));
        if (c == '#' && HeadingLevel(content) is > 0 and var level) return Make(MarkdownLineKind.Heading, level);
        if (c is '-' or '*' or '_' && IsRule(content)) return Make(MarkdownLineKind.Rule, underline: true);
        if (c == '>') return Make(MarkdownLineKind.Quote, fence: HoldsFence(content));
        if (StartsItem(content)) return Make(MarkdownLineKind.Container, fence: HoldsFence(content));
        if (c is '`' or '~' && IsFence(content)) return Make(MarkdownLineKind.Container, fence: true);
        return Make(MarkdownLineKind.Text, underline: s_underline.Contains(c) && IsUnderline(content));

        MarkdownLine Make(MarkdownLineKind kind, int level = 0, bool fence = false, bool underline = false) => new()
        {
            Start = start,
            End = end,
            Next = next,
            Kind = kind,
            Level = (byte)level,
            Traits = (isPlain ? MarkdownLineTraits.Plain : 0)
                | (fence ? MarkdownLineTraits.Fence : 0)
                | (underline ? MarkdownLineTraits.Underline : 0)
                | (isIndented ? MarkdownLineTraits.Indent : 0),
        };
    }

    private static bool IsCode(ReadOnlySpan<char> indent) => indent.Length >= 4 || indent.Contains('\t');

    private static int HeadingLevel(ReadOnlySpan<char> content)
    {
        var level = content.IndexOfAnyExcept('#');
        if (level < 0) level = content.Length;
        return level <= 6 && (level == content.Length || content[level] is ' ' or '\t') ? level : 0;
    }

    private static bool IsRule(ReadOnlySpan<char> content)
    {
        var marks = 0;
        foreach (var c in content)
        {
            if (c == content[0]) marks++;
            else if (c is not (' ' or '\t')) return false;
        }
        return marks >= 3;
    }

    private static bool StartsItem(ReadOnlySpan<char> content)
    {
        if (content[0] is '-' or '*' or '+') return content.Length == 1 || content[1] is ' ' or '\t';
        var digits = 0;
        while (digits < content.Length && char.IsAsciiDigit(content[digits])) digits++;
        return digits is > 0 and < 10 && digits < content.Length && content[digits] is '.' or ')'
            && (digits + 1 == content.Length || content[digits + 1] is ' ' or '\t');
    }

    private static bool IsFence(ReadOnlySpan<char> content) =>
        content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal);

    private static bool HoldsFence(ReadOnlySpan<char> content) =>
        content.ContainsAny('`', '~') && (content.Contains("```", StringComparison.Ordinal) || content.Contains("~~~", StringComparison.Ordinal));

    // An underline makes the line before it a heading; a row of dashes and bars makes it a table's head.
    private static bool IsUnderline(ReadOnlySpan<char> content) =>
        content.IndexOfAnyExcept(s_underline) < 0;
}
