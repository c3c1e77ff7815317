namespace ArticleModel.Parsing.Reading.Markdown;

/// <summary>
/// Settles where the headings and blocks of Markdown are; leaves the text of headings and paragraphs to
/// <see cref="MarkdownLeafReader"/>, which reads it when somebody asks. What a line alone does not settle goes to Markdig.
/// </summary>
internal sealed class MarkdownReader
{
    private readonly string _text;
    private readonly MarkdownLeafReader _leafReader;
    private readonly List<FlatBlock> _blocks;
    private readonly CancellationToken _cancellationToken;
    private readonly int _end;
    private int _position;

    private MarkdownReader(string text, int start, int end, MarkdownLeafReader leafReader, List<FlatBlock> blocks, CancellationToken cancellationToken)
    {
        _text = text;
        _position = start;
        _end = end;
        _blocks = blocks;
        _leafReader = leafReader;
        _cancellationToken = cancellationToken;
    }

    public static FlatDocument Read(SourceText source, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var leafReader = new MarkdownLeafReader(source.Text, diagnostics, cancellationToken);
        var header = FrontMatterBlock.Find(source.Text);
        var blocks = leafReader.Document;
        if (header is { } block) blocks.Add(FlatBlock.Hidden(block.Span, leafReader));
        ReadRange(source.Text, header?.Span.End() ?? 0, source.Length, leafReader, blocks, cancellationToken);
        return new FlatDocument(source, blocks, leafReader.Gaps) { Scratch = leafReader, CancellationToken = cancellationToken };
    }

    /// <summary>Reads parts of a source that neither defines links nor has fences, each from a boundary on.</summary>
    public static FlatDocument ReadParts(SourceText source, DiagnosticBag diagnostics, ReadOnlySpan<SourceSpan> parts, CancellationToken cancellationToken)
    {
        var leafReader = new MarkdownLeafReader(source.Text, diagnostics, cancellationToken);
        var blocks = leafReader.Document;
        foreach (var part in parts) ReadRange(source.Text, part.Start, part.End(), leafReader, blocks, cancellationToken);
        return new FlatDocument(source, blocks, leafReader.Gaps) { Scratch = leafReader, CancellationToken = cancellationToken };
    }

    /// <summary>
    /// Returns the first boundary from <paramref name="position"/> on: the start of a line where no block before it goes on,
    /// whatever that is. -1 if there is none before <paramref name="end"/>.
    /// </summary>
    public static int FindBoundary(string text, int position, int end)
    {
        // From the line before the position's own, which may be blank.
        var lineStart = text.AsSpan(0, position).LastIndexOf('\n') + 1;
        var next = text.AsSpan(0, Math.Max(0, lineStart - 1)).LastIndexOf('\n') + 1;
        var afterBlank = false;
        while (next < end)
        {
            var line = MarkdownLine.At(text, next, text.Length);
            if (afterBlank && line.StartsAfresh && line.Start >= position) return line.Start;
            afterBlank = line.Kind == MarkdownLineKind.Blank;
            next = line.Next;
        }
        return -1;
    }

    /// <summary>Adds the headings and blocks of a part of <paramref name="text"/> to <paramref name="blocks"/>, which it returns.</summary>
    public static List<FlatBlock> ReadRange(
        string text, int start, int end, MarkdownLeafReader leafReader, List<FlatBlock> blocks, CancellationToken cancellationToken)
    {
        var reader = new MarkdownReader(text, start, end, leafReader, blocks, cancellationToken);
        if (MayDefineLinks(text.AsSpan(start, end - start))) reader.HandToMarkdig(start, end);
        else reader.ReadBlocks();
        return blocks;
    }

    // A definition "[name]: target" changes the meaning of brackets anywhere else, so only Markdig can tell.
    // Brackets are few, and one character is searched for in a fourth of the time of two.
    private static bool MayDefineLinks(ReadOnlySpan<char> text)
    {
        while (text.IndexOf(']') is >= 0 and var found)
        {
            text = text[(found + 1)..];
            if (text is [':', ..]) return true;
        }
        return false;
    }

    private void ReadBlocks()
    {
        while (_position < _end)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            // Half of all lines are empty.
            if (_text[_position] == '\n')
            {
                _position++;
                continue;
            }
            var line = MarkdownLine.At(_text, _position, _end);
            switch (line.Kind)
            {
                case MarkdownLineKind.Blank:
                    _position = line.Next;
                    break;
                case MarkdownLineKind.Heading:
                    AddHeading(line);
                    break;
                case MarkdownLineKind.Text:
                    ReadParagraph(line);
                    break;
                default:
                    ReadContainer(line);
                    break;
            }
        }
    }

    private void AddHeading(MarkdownLine line)
    {
        Add(FlatBlockKind.Heading, line.Level, _leafReader.Trim(line.Start, line.End), line.IsPlain);
        _position = line.Next;
    }

    private void ReadContainer(MarkdownLine first)
    {
        if (FlatContainer.TryRead(_text, first, _end, _leafReader, out var next) is not { } container)
        {
            HandRegionToMarkdig(_position);
            return;
        }
        _blocks.Add(container);
        _position = next;
    }

    private void ReadParagraph(MarkdownLine first)
    {
        var last = first;
        var next = first.Next;
        while (next < _end)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (_text[next] == '\n')
            {
                next++;
                break;
            }
            var line = MarkdownLine.At(_text, next, _end);
            if (line.EndsParagraph)
            {
                if (line.Kind == MarkdownLineKind.Blank) next = line.Next;
                break;
            }
            if (!line.ContinuesParagraph)
            {
                HandRegionToMarkdig(first.Start);
                return;
            }
            last = line;
            next = line.Next;
        }
        var isPlain = first.IsPlain && last.Start == first.Start;
        Add(FlatBlockKind.Paragraph, 0, _leafReader.Trim(first.Start, last.End), isPlain);
        _position = next;
    }

    private void Add(FlatBlockKind kind, int level, SourceSpan span, bool isPlain) =>
        _blocks.Add(_leafReader.NewBlock().Become(kind, level, span, _leafReader, isPlain));

    // A region ends where no container can be open any more: at a blank line before one that starts at the margin and is
    // no list item. Inside a fence that is not so, and a fence reaches as far as it likes: to the end.
    private void HandRegionToMarkdig(int start)
    {
        var position = start;
        var afterBlank = false;
        while (position < _end)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var line = MarkdownLine.At(_text, position, _end);
            if (line.MayFence)
            {
                position = _end;
                break;
            }
            if (afterBlank && line.StartsAfresh) break;
            afterBlank = line.Kind == MarkdownLineKind.Blank;
            position = line.Next;
        }
        HandToMarkdig(start, position);
    }

    private void HandToMarkdig(int start, int end)
    {
        MarkdigBlocks.Read(_text, start, end, _leafReader, _blocks);
        _position = end;
    }
}
