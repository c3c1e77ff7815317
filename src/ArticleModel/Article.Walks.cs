using System.Text;

namespace ArticleModel;

public sealed partial record Article
{
    /// <summary>Walks the sections below <see cref="Body"/> in reading order, parents before their children, without <see cref="Body"/> itself.</summary>
    public IEnumerable<Section> Sections()
    {
        var open = new Stack<Section>();
        Push(open, Body);
        while (open.TryPop(out var section))
        {
            yield return section;
            Push(open, section);
        }

        static void Push(Stack<Section> open, Section parent)
        {
            for (var i = parent.Sections.Count - 1; i >= 0; i--) open.Push(parent.Sections[i]);
        }
    }

    /// <summary>Walks the sections as <see cref="Sections"/> does, each with its place in the tree: <c>1</c>, <c>1.1</c>, <c>2</c> …</summary>
    public IEnumerable<OutlineEntry> Outline()
    {
        var open = new Stack<(Section Section, string Number)>();
        Push(open, Body, "");
        while (open.TryPop(out var entry))
        {
            yield return new OutlineEntry(entry.Number, entry.Section);
            Push(open, entry.Section, entry.Number + ".");
        }

        static void Push(Stack<(Section, string)> open, Section parent, string prefix)
        {
            for (var i = parent.Sections.Count - 1; i >= 0; i--) open.Push((parent.Sections[i], $"{prefix}{i + 1}"));
        }
    }

    /// <summary>Walks every block of type <typeparamref name="T"/> in reading order, those inside lists and block quotes included.</summary>
    /// <typeparam name="T">The kind of block; <see cref="Block"/> itself gives all of them, containers before their content.</typeparam>
    public IEnumerable<T> Blocks<T>() where T : Block
    {
        foreach (var block in Body.Blocks.Walk())
            if (block is T wanted) yield return wanted;
        foreach (var section in Sections())
            foreach (var block in section.Blocks.Walk())
                if (block is T wanted) yield return wanted;
    }

    /// <summary>Returns the quotes of <paramref name="speaker"/> in reading order; none if it does not speak in this article.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="speaker"/> is null.</exception>
    public IEnumerable<Quote> QuotesBy(Speaker speaker)
    {
        ArgumentNullException.ThrowIfNull(speaker);
        return Quotes.Where(quote => speaker.Equals(quote.Speaker));
    }

    /// <summary>
    /// Returns the quotes that start in <paramref name="section"/> or below it, in reading order. Spans tell, so that
    /// <see cref="WithoutProvenance"/> leaves none to be found.
    /// </summary>
    /// <exception cref="ArgumentNullException"><paramref name="section"/> is null.</exception>
    public IEnumerable<Quote> QuotesIn(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return Quotes.Where(quote => quote.Span.Start >= section.Span.Start && quote.Span.Start < section.Span.End());
    }

    /// <summary>
    /// Returns the text a reader reads: headings, paragraphs, items and captions in order, a line feed after each and an
    /// empty line between blocks. Title, credits and boilerplate are not in it.
    /// </summary>
    public string PlainText()
    {
        var text = new StringBuilder();
        PlainTextWriter.Write(text, Body.Blocks);
        foreach (var section in Sections())
        {
            if (section.Heading is not null) PlainTextWriter.WriteLine(text, section.Heading);
            PlainTextWriter.Write(text, section.Blocks);
        }
        return text.ToString();
    }

    /// <summary>Returns the article without <see cref="Provenance"/> and with every span 0: what two sources of one article share.</summary>
    public Article WithoutProvenance() => SpanEraser.Erase(this);
}
