using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Extraction;

/// <summary>Sums what speaks for a line to be the article's, and what against it.</summary>
internal static class LineFeatures
{
    private const int MaxAround = 4;

    private static readonly int[] s_weights = [8, 16, 30, 60, 100, 200, 400];

    public static void Add(ref FeatureSum<LineFeature> sum, LinePage page, int index)
    {
        var line = page.Lines[index];
        AddMeasures(ref sum, line.Element.Measure);
        AddPlace(ref sum, page, index);
        AddNeighbours(ref sum, page, index);
        AddStructure(ref sum, page, line);
        AddNames(ref sum, page, line.Element);
        AddHeadingAbove(ref sum, page, index);
        AddText(ref sum, page, line);
        AddShape(ref sum, page, index);
    }

    private static void AddMeasures(ref FeatureSum<LineFeature> sum, TextMeasure measure)
    {
        sum.Add(LineFeature.UnderEight + Bucket(measure.Weight));
        sum.Add(LineFeature.NoLinks + LinkBucket(measure));
        sum.Add(LineFeature.NoStops + StopBucket(measure));
        sum.Add(measure.Images > 0, LineFeature.HasImage);
    }

    private static int Bucket(int weight)
    {
        var bucket = 0;
        while (bucket < s_weights.Length && weight >= s_weights[bucket]) bucket++;
        return bucket;
    }

    private static int LinkBucket(TextMeasure measure) => measure.LinkDensity switch { 0 => 0, < 0.25 => 1, < 0.6 => 2, < 0.9 => 3, _ => 4 };

    private static int StopBucket(TextMeasure measure) => measure.Stops switch { 0 => 0, 1 => 1, < 4 => 2, _ => 3 };

    private static LineFeature ShareFeature(double share) => share switch
    {
        > 0.95 => LineFeature.IsAlone,
        > 0.5 => LineFeature.IsMostOfParent,
        > 0.1 => LineFeature.IsPartOfParent,
        _ => LineFeature.IsLittleOfParent,
    };

    private static LineFeature Region(LinePage page, int index)
    {
        if (!page.Lines[index].IsInside) return index < page.FirstInside ? LineFeature.InFrontOfRoot : LineFeature.BehindRoot;
        if (index < page.FirstProse || page.FirstProse < 0) return LineFeature.Lead;
        return index > page.LastProse ? LineFeature.Tail : LineFeature.Middle;
    }

    private static void AddPlace(ref FeatureSum<LineFeature> sum, LinePage page, int index)
    {
        var region = Region(page, index);
        sum.Add(region);
        if (region is LineFeature.Lead or LineFeature.InFrontOfRoot)
        {
            var first = (region == LineFeature.Lead ? page.FirstProse : page.FirstInside) - index;
            sum.Add(first == 1 ? LineFeature.NextToFirst : first <= 4 ? LineFeature.NearFirst : LineFeature.FirstLine);
        }
        if (region is LineFeature.Tail or LineFeature.BehindRoot)
        {
            var last = index - (region == LineFeature.Tail ? page.LastProse : page.LastInside);
            sum.Add(last == 1, LineFeature.NextToLast);
            sum.Add(last is > 1 and <= 4, LineFeature.NearLast);
        }
        if (page.Lines[index].IsInside)
        {
            sum.Add(index == page.LastInside, LineFeature.LastLine);
            sum.Add(index == page.LastInside - 1, LineFeature.LastButOne);
            sum.Add(index == page.LastInside - 2, LineFeature.LastButTwo);
        }
        var parent = page.Lines[index].Element.Parent;
        if (parent == page.Main) sum.Add(LineFeature.BesideMain);
        else if (parent?.Parent == page.Main || parent == page.Main?.Parent) sum.Add(LineFeature.OneOffMain);
        else sum.Add(LineFeature.FarFromMain);
        sum.Add(page.LooksLikeMain(page.Lines[index].Element), LineFeature.LooksLikeMain);
    }

    private static void AddStructure(ref FeatureSum<LineFeature> sum, LinePage page, Line line)
    {
        var element = line.Element;
        if (page.TitleEnd >= 0) sum.Add(element.Start < page.TitleEnd ? LineFeature.InFrontOfTitle : LineFeature.BehindTitle);
        if (!line.IsInside)
        {
            var levels = 0;
            for (var around = page.Root.Parent; levels < 3 && around is not null && !element.IsWithin(around); around = around.Parent) levels++;
            sum.Add(LineFeature.BesideRoot + levels);
        }
        if (element.Parent is not { } parent) return;
        sum.Add(ShareFeature((double)element.Measure.Weight / Math.Max(1, parent.Measure.Weight)));
        sum.Add(page.IsCard(parent) || (parent.Parent is { } outer && page.IsCard(outer)), LineFeature.IsInCard);
        var others = parent.Measure - element.Measure;
        sum.Add(others is { Weight: > 20, LinkDensity: > 0.5 }, LineFeature.IsAmongLinks);
        sum.Add(others.ProseWeight > 200, LineFeature.IsAmongProse);
    }

    // "More from …", "Related": what the section is about.
    private static void AddHeadingAbove(ref FeatureSum<LineFeature> sum, LinePage page, int index)
    {
        if (page.Lines[index].Above?.Text is not { Length: > 0 and < 60 } text) return;
        var words = 0;
        Span<char> lower = stackalloc char[20];
        foreach (var range in text.AsSpan().SplitAny(' ', ':', ',', '.'))
        {
            var word = text.AsSpan(range);
            if (word.IsEmpty || word.Length > lower.Length) continue;
            if (words++ == 3) return;
            word.ToLowerInvariant(lower);
            sum.Add(LineFeature.Under, lower[..word.Length]);
        }
    }

    private static void AddNeighbours(ref FeatureSum<LineFeature> sum, LinePage page, int index)
    {
        sum.Add(LineFeature.BehindNothing + KindAt(page, index - 1, page.Lines[index].IsInside));
        sum.Add(LineFeature.InFrontOfNothing + KindAt(page, index + 1, page.Lines[index].IsInside));
    }

    private static int KindAt(LinePage page, int index, bool isInside)
    {
        if (index < 0 || index >= page.Lines.Count || page.Lines[index].IsInside != isInside) return 0;
        return page.Lines[index].IsHeading ? 1 : page.Lines[index].IsProse ? 2 : 3;
    }

    private static void AddNames(ref FeatureSum<LineFeature> sum, LinePage page, HtmlElement element)
    {
        sum.Add(LineFeature.Tag, element.Name);
        AddWords(ref sum, LineFeature.Own, element);
        // What stands around the prose as well tells nothing about one line.
        var around = element.Parent;
        for (var i = 0; i < MaxAround && around is not null && !page.HoldsMain(around); i++, around = around.Parent)
        {
            if (around.Name is not "div") sum.Add(LineFeature.Around, around.Name);
            AddWords(ref sum, LineFeature.Around, around);
        }
    }

    private static void AddWords(ref FeatureSum<LineFeature> sum, LineFeature family, HtmlElement element)
    {
        foreach (var attribute in (ReadOnlySpan<string>)["class", "id", "itemprop"])
        {
            if (element[attribute] is not { Length: > 0 and < 200 } value) continue;
            var words = Hints.Words(value).AsSpan();
            foreach (var range in words.Split(' '))
                if (words[range] is { Length: > 2 } word) sum.Add(family, word);
        }
    }

    private static void AddText(ref FeatureSum<LineFeature> sum, LinePage page, Line line)
    {
        var text = line.Text.AsSpan();
        if (text.IsEmpty) return;
        var last = text[^1];
        sum.Add(last is '.' or '!' or '?' or '。' or '！' or '？' or '"' or '”' or '」' or '…', LineFeature.EndsSentence);
        sum.Add(last is ':' or '：', LineFeature.EndsInColon);
        sum.Add(char.IsLetterOrDigit(last), LineFeature.EndsInLetter);
        sum.Add(page.IsRepeated(line.Text), LineFeature.IsRepeated);
        sum.Add(text.Contains('@'), LineFeature.HasAt);
        sum.Add(text.ContainsAny('©', 'ⓒ'), LineFeature.HasCopyright);
        sum.Add(text.ContainsAny("|｜·•"), LineFeature.HasBar);
        sum.Add(text[0] is '(' or '[' or '（' or '【', LineFeature.HasBrackets);
        sum.Add(char.IsLower(text[0]), LineFeature.StartsLower);
        sum.Add(text[0] is '"' or '“' or '„' or '«' or '「', LineFeature.StartsWithQuote);
        sum.Add(text[0] >= '\u2E80', LineFeature.IsIdeographic);
        AddFigures(ref sum, text);
        var letters = LinePage.Letters(line.Text);
        sum.Add(IsMostOfTitle(letters, page.Title), LineFeature.IsTitle);
        sum.Add(StartsAlike(letters, page.Summary), LineFeature.IsSummary);
        AddMarks(ref sum, line.Element);
        AddFirstWords(ref sum, text);
    }

    private static bool IsMostOfTitle(string letters, string title)
    {
        if (letters.Length <= 3) return false;
        return letters == title || letters.Length * 2 > title.Length && title.Length > 0 && title.Contains(letters, StringComparison.Ordinal);
    }

    private static bool StartsAlike(string letters, string summary)
    {
        if (letters.Length <= 15 || summary.Length <= 15) return false;
        return summary.StartsWith(letters, StringComparison.Ordinal) || letters.StartsWith(summary, StringComparison.Ordinal);
    }

    private static void AddFigures(ref FeatureSum<LineFeature> sum, ReadOnlySpan<char> text)
    {
        var (upper, lower, year, clock) = (0, 0, false, false);
        for (var i = 0; i < Math.Min(text.Length, 200); i++)
        {
            var c = text[i];
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
            else if (c is '1' or '2' && IsYear(text[i..])) year = true;
            else if (c == ':' && i > 0 && char.IsAsciiDigit(text[i - 1]) && StartsMinutes(text[(i + 1)..])) clock = true;
        }
        sum.Add(year && text.Length < 120, LineFeature.HasYear);
        sum.Add(clock && text.Length < 120, LineFeature.HasClock);
        sum.Add(upper > 3 && upper > 4 * lower, LineFeature.IsUpper);
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length > 3 && text[..2] is "19" or "20" && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]);

    private static bool StartsMinutes(ReadOnlySpan<char> text) =>
        text.Length > 1 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]);

    private static void AddMarks(ref FeatureSum<LineFeature> sum, HtmlElement element)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement { Measure.Weight: > 0 } inner) continue;
            if (inner.Measure.Weight * 10 < element.Measure.Weight * 9) return;
            sum.Add(inner.Name is "strong" or "b", LineFeature.IsStrong);
            sum.Add(inner.Name is "em" or "i", LineFeature.IsEmphasised);
            if (inner.Name is not ("a" or "br")) AddMarks(ref sum, inner);
            return;
        }
    }

    // The first word, the first two, and the last; of Chinese, the first two and four characters.
    private static void AddFirstWords(ref FeatureSum<LineFeature> sum, ReadOnlySpan<char> text)
    {
        Span<char> lower = stackalloc char[40];
        var head = text[..Math.Min(text.Length, lower.Length)];
        head.ToLowerInvariant(lower);
        lower = lower[..head.Length];
        if (lower[0] >= '\u2E80')
        {
            if (lower.Length >= 2) sum.Add(LineFeature.Word, lower[..2]);
            if (lower.Length >= 4) sum.Add(LineFeature.Pair, lower[..4]);
            return;
        }
        var first = EndOfWord(lower, 0);
        if (first > 0) sum.Add(LineFeature.Word, lower[..first]);
        var second = first < lower.Length ? EndOfWord(lower, first + 1) : 0;
        if (second > first + 1) sum.Add(LineFeature.Pair, lower[..second]);
        var space = text.LastIndexOf(' ') + 1;
        if (space == 0 || text.Length - space > lower.Length || text.Length > 150) return;
        var tail = text[space..].TrimEnd(".:!?,)");
        Span<char> end = stackalloc char[40];
        tail.ToLowerInvariant(end);
        if (!tail.IsEmpty) sum.Add(LineFeature.Ending, end[..tail.Length]);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && text[start] is not (' ' or ':' or ',')) start++;
        return start;
    }

    private static void AddShape(ref FeatureSum<LineFeature> sum, LinePage page, int index)
    {
        var line = page.Lines[index];
        var measure = line.Element.Measure;
        var kind = line.IsHeading ? 'h' : line.Element.Name == "p" ? 'p' : line.Element.Is(TagTraits.Container) ? 'l' : 'd';
        var place = (char)('a' + (Region(page, index) - LineFeature.InFrontOfRoot));
        var size = (char)('0' + Bucket(measure.Weight));
        Span<char> shape = [kind, place, size, (char)('0' + LinkBucket(measure)), (char)('0' + Math.Min(2, StopBucket(measure)))];
        sum.Add(LineFeature.Shape, shape[..3]);
        sum.Add(LineFeature.Shape, shape[1..4]);
        Span<char> other = [kind, place, shape[4]];
        sum.Add(LineFeature.Shape, other);
        Span<char> sides = ['~', place, size, (char)('0' + KindAt(page, index - 1, line.IsInside)), (char)('0' + KindAt(page, index + 1, line.IsInside))];
        sum.Add(LineFeature.Shape, sides);
    }
}
