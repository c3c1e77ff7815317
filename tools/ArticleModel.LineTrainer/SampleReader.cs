using ArticleModel.Parsing;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Reading.Html;
using ArticleModel.Parsing.Reading.Html.Blocks;
using ArticleModel.Parsing.Reading.Html.Extraction;

namespace ArticleModel.LineTrainer;

/// <summary>Reads the lines of pages as the library sees them, and pairs each with what is known about it.</summary>
internal static class SampleReader
{
    /// <summary>Lines outside of the article's element are many, and most of them alike.</summary>
    private const double OutsideWeight = 0.7;

    /// <summary>Pages with more weight than this count as less than the sum of their lines.</summary>
    private const double FullPage = 20;

    private static readonly LinearModel<LineFeature> s_none = new();

    public static List<Sample> Read(IReadOnlyList<GoldPage> pages, string folder)
    {
        var read = new List<Sample>[pages.Count];
        Parallel.For(0, pages.Count, i => read[i] = [.. Read(pages[i], i, folder)]);
        return [.. read.SelectMany(Levelled)];
    }

    private static IEnumerable<Sample> Levelled(List<Sample> samples)
    {
        var factor = 1 / Math.Sqrt(Math.Max(1, samples.Sum(sample => sample.Weight) / FullPage));
        return samples.Select(sample => sample with { Weight = sample.Weight * factor });
    }

    private static IEnumerable<Sample> Read(GoldPage gold, int number, string folder)
    {
        var path = Path.Combine(folder, gold.Set, gold.Id + ".html");
        var source = SourceDecoder.Decode(File.ReadAllBytes(path), new SourceInfo { Path = path }, new DiagnosticBag());
        if (HtmlReader.Lines(source) is not { } page) yield break;
        var alignment = new Alignment(gold);
        var texts = new ElementText(source.Text);
        for (var i = 0; i < page.Lines.Count; i++)
        {
            var line = page.Lines[i];
            var (met, metWords) = (new List<LineFeature>(), new List<(LineFeature Family, string Word)>());
            var sum = new FeatureSum<LineFeature>(s_none) { Met = met, MetWords = metWords };
            LineFeatures.Add(ref sum, page, i);
            if (alignment.Judge(texts.Of(line.Element), line.IsInside) is { } known)
                yield return new Sample(met, [.. metWords.Distinct()], known.IsArticle, line.IsInside ? known.Weight : known.Weight * OutsideWeight, number);
        }
    }
}
