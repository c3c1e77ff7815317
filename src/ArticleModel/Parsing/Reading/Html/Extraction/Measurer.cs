using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Settles how much text stands in each element, and of what sort; leaves to later stages what follows from that.</summary>
internal sealed class Measurer(string source, CancellationToken cancellationToken)
{
    /// <summary>What a Chinese character weighs beside a letter.</summary>
    private const int IdeographWeight = 3;

    /// <summary>A paragraph that weighs less is rather a label, a button or a date.</summary>
    private const int MinProse = 60;

    /// <summary>A paragraph that weighs this much counts in full; of a shorter one, which may be a teaser, less counts.</summary>
    private const double FullProse = 300;

    private const double MaxProseLinkDensity = 0.5;

    /// <summary>Measures the element and all elements inside that are shown.</summary>
    public TextMeasure Measure(HtmlElement element, bool inLink = false)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (Visibility.IsHidden(element)) return element.Measure = default;
        inLink |= element.Name == "a";
        var sum = new TextMeasure { Links = element.Name == "a" ? 1 : 0, Images = element.Name == "img" ? 1 : 0 };
        var run = default(TextMeasure);
        foreach (var child in element.Children.AsSpan())
        {
            if (child is HtmlElement inner)
            {
                var measure = Measure(inner, inLink);
                if (inner.Is(TagTraits.Block) || measure.HasBlock)
                {
                    sum = sum + AsParagraph(run, element) + measure with { HasBlock = true };
                    run = default;
                }
                else
                {
                    run += measure;
                }
            }
            else
            {
                run += MeasureText(source.AsSpan(child.Start, child.End - child.Start), inLink);
            }
        }
        // What stands inside inline elements is measured as a paragraph by the block around them.
        var isBlock = element.Is(TagTraits.Block) || sum.HasBlock;
        return element.Measure = sum + (isBlock ? AsParagraph(run, element) : run);
    }

    private static TextMeasure AsParagraph(TextMeasure run, HtmlElement element)
    {
        if (run.Weight == 0) return run;
        var isProse = run.Weight >= MinProse && run.Stops > 0 && run.LinkDensity < MaxProseLinkDensity && !element.Is(TagTraits.Heading);
        return run with
        {
            ProseWeight = isProse ? (int)((run.Weight - run.LinkWeight) * Math.Min(1, run.Weight / FullProse)) : 0,
            Paragraphs = run.LinkDensity < MaxProseLinkDensity ? 1 : 0,
        };
    }

    private static TextMeasure MeasureText(ReadOnlySpan<char> text, bool inLink)
    {
        var weight = 0;
        var stops = 0;
        foreach (var c in text)
        {
            if (c <= ' ') continue;
            weight += c is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7AF' or >= '\uF900' and <= '\uFAFF' ? IdeographWeight : 1;
            if (c is '.' or ',' or '!' or '?' or ';' or '。' or '，' or '！' or '？' or '；' or '、' or '…' or '؟' or '،' or '।') stops++;
        }
        return new TextMeasure { Weight = weight, LinkWeight = inLink ? weight : 0, Stops = stops };
    }
}
