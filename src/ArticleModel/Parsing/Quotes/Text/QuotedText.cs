using System.Buffers;
using System.Diagnostics.CodeAnalysis;

namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>
/// Lays the article out as one flat list of texts in reading order. Settles what is text that may hold quotes (paragraphs,
/// headings, items, block quotes; not code, tables and captions), in simplified characters; leaves to the others what it says.
/// </summary>
internal sealed class QuotedText : IDisposable
{
    /// <summary>Stands behind each text in <see cref="Joined"/>. No character: the encoding reserves it for uses such as this.</summary>
    public const char Separator = '\uFFFF';

    /// <summary>So many characters stand behind the last text in <see cref="Padded"/>.</summary>
    public const int Padding = 64;

    /// <summary>What was written is looked up in so many times as many characters as the article has: far more than its names take.</summary>
    private const int MaxLookups = 64;

    private static readonly char[] s_widthless = ['\u200B', '\u200C', '\u200D', '\uFEFF'];

    private TextUnit[] _units;
    private char[] _joined = [];
    private readonly CancellationToken _cancellationToken;

    private Landmarks? _landmarks;

    // Whether the texts were in traditional characters, and in how many characters it may still be looked up how something was written.
    private bool _isSimplified;
    private long _lookup;

    private QuotedText(CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _units = Scratch.Units;
        Frequencies = new Frequencies(this, Scratch.Phrases);
        Pairs = new TextPairs(this);
    }

    /// <summary>Lists for the stages to fill; they are emptied with the text.</summary>
    public QuoteScratch Scratch { get; } = Spare<QuoteScratch>.Take();

    /// <summary>How often the article uses a phrase.</summary>
    public Frequencies Frequencies { get; }

    /// <summary>The text as pairs of characters.</summary>
    public TextPairs Pairs { get; }

    public int Count { get; private set; }

    /// <summary>How many characters all texts have, each with its separator.</summary>
    public int Length { get; private set; }

    /// <summary>All texts one behind the other, to be searched at once.</summary>
    public ReadOnlySpan<char> Joined => _joined.AsSpan(0, Length);

    /// <summary>The same for vectors, which may reach beyond the end: what stands there are no characters.</summary>
    public ReadOnlySpan<char> Padded => _joined.AsSpan(0, Length + Padding);

    /// <summary>The text <paramref name="index"/>, which is below <see cref="Count"/>.</summary>
    public ref readonly TextUnit this[int index] => ref _units[index];

    /// <summary>Where something may stand that the first stages look for.</summary>
    public Landmarks Landmarks => _landmarks ?? NoteLandmarks();

    /// <summary>Ends the search if the parse was cancelled. Each stage calls it for every unit, pair or report that it goes through.</summary>
    public void ThrowIfCancelled() => _cancellationToken.ThrowIfCancellationRequested();

    /// <summary>Turns quotation marks of a text round, so that all later stages read them as they were meant. Each stays where it is.</summary>
    /// <param name="unit">The text.</param>
    /// <param name="marks">Where in it they stand.</param>
    public void TurnRound(int unit, List<int> marks)
    {
        ref var turned = ref _units[unit];
        var text = _joined.AsSpan(turned.Offset, turned.Text.Length);
        foreach (var at in marks) text[at] = QuotationMarks.Counterpart(text[at]);
        turned = turned with { Text = text.ToString() };
    }

    /// <summary>Returns words from elsewhere as the texts have them, whose traditional characters are simplified.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public string? AsRead(string? words)
    {
        if (words is null || !_isSimplified) return words;
        var simplified = words.ToCharArray();
        TraditionalCharacters.Simplify(simplified);
        return new string(simplified);
    }

    /// <summary>Returns words of the texts as they were written.</summary>
    [return: NotNullIfNotNull(nameof(words))]
    public string? AsWritten(string? words)
    {
        if (words is null || !_isSimplified || _lookup <= 0) return words;
        var at = Joined.IndexOf(words);
        _lookup -= at < 0 ? Length : at;
        if (at < 0) return words;
        var place = new UnitWalk(this);
        place.GoTo(at);
        return this[place.Unit].Written.Substring(at - place.Offset, words.Length);
    }

    /// <summary>Returns the last unit of the block quote that <paramref name="unit"/> stands in, the unit itself outside of one.</summary>
    public int LastOfBlock(int unit)
    {
        var last = unit;
        if (this[unit].Kind == UnitKind.Quoted)
            while (last + 1 < Count && this[last + 1].Container == this[unit].Container) last++;
        return last;
    }

    /// <summary>Returns the unit before <paramref name="unit"/> or before the list or block quote around it, -1 if there is none.</summary>
    public int BeforeBlock(int unit) => (this[unit].Container is > 0 and var container ? container - 1 : unit) - 1;

    public void Dispose()
    {
        _landmarks?.Dispose();
        Frequencies.Dispose();
        Pairs.Dispose();
        ArrayPool<char>.Shared.Return(_joined);
        Array.Clear(_units, 0, Count);
        Scratch.Units = _units;
        Scratch.Give();
    }

    /// <param name="article">The article.</param>
    /// <param name="cancellationToken">What <see cref="ThrowIfCancelled"/> looks at.</param>
    public static QuotedText Read(Article article, CancellationToken cancellationToken)
    {
        var text = new QuotedText(cancellationToken);
        var open = text.Scratch.OpenSections;
        open.Push(article.Body);
        while (open.TryPop(out var section))
        {
            if (section.Heading is not null) text.Add(section.Heading, section.Span, section.IsInferred ? UnitKind.Subheading : UnitKind.Heading, 0, []);
            text.AddBlocks(section.Blocks);
            for (var i = section.Sections.Count - 1; i >= 0; i--) open.Push(section.Sections[i]);
        }
        text.Join();
        if (TraditionalCharacters.Prevail(text.Joined)) text.Simplify();
        return text;
    }

    private void Join()
    {
        _joined = ArrayPool<char>.Shared.Rent(Length + Padding);
        _joined.AsSpan(Length, Padding).Clear();
        foreach (ref readonly var unit in _units.AsSpan(0, Count))
        {
            unit.Text.CopyTo(_joined.AsSpan(unit.Offset));
            _joined[unit.Offset + unit.Text.Length] = Separator;
        }
    }

    private void Simplify()
    {
        _isSimplified = true;
        _lookup = (long)MaxLookups * Length;
        TraditionalCharacters.Simplify(_joined.AsSpan(0, Length));
        foreach (ref var unit in _units.AsSpan(0, Count))
            unit = unit with { Text = _joined.AsSpan(unit.Offset, unit.Text.Length).ToString() };
    }

    private Landmarks NoteLandmarks() => _landmarks = new Landmarks(this);

    private void AddBlocks(ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            ThrowIfCancelled();
            if (block is Paragraph paragraph) AddParagraph(paragraph, UnitKind.Paragraph, 0);
            else if (block is ListBlock or BlockQuote) AddContainer(block);
        }
    }

    private void AddContainer(Block container)
    {
        var number = Count + 1;
        var open = Scratch.OpenBlocks;
        open.Push((container, UnitKind.Paragraph));
        while (open.TryPop(out var next))
        {
            ThrowIfCancelled();
            if (next.Block is Paragraph paragraph) AddParagraph(paragraph, next.Kind, number);
            else if (next.Block is BlockQuote quote) Push(open, quote.Blocks, UnitKind.Quoted);
            else if (next.Block is ListBlock list)
            {
                var kind = next.Kind == UnitKind.Quoted ? UnitKind.Quoted : UnitKind.Item;
                for (var i = list.Items.Count - 1; i >= 0; i--) Push(open, list.Items[i].Blocks, kind);
            }
        }
    }

    private static void Push(Stack<(Block Block, UnitKind Kind)> open, ValueList<Block> blocks, UnitKind kind)
    {
        for (var i = blocks.Count - 1; i >= 0; i--) open.Push((blocks[i], kind));
    }

    private void AddParagraph(Paragraph paragraph, UnitKind kind, int container)
    {
        // A text ends where its words do: editors leave dozens of zero-width characters behind a colon that leads to the next text.
        var words = paragraph.Text;
        if (words.Length > 0 && words[^1] is '\u200B' or '\u200C' or '\u200D' or '\uFEFF') words = words.TrimEnd(s_widthless);
        if (words.Length > 0) Add(words, paragraph.Span, kind, container, paragraph.Marks);
    }

    private void Add(string words, SourceSpan block, UnitKind kind, int container, ValueList<TextMark> marks)
    {
        if (Count == _units.Length) Array.Resize(ref _units, 2 * Count);
        _units[Count++] = new TextUnit(words, block, kind, container, marks, Length);
        Length += words.Length + 1;
    }
}
