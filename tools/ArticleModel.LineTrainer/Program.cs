using System.Globalization;
using ArticleModel.LineTrainer;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Reading.Html.Extraction;

// Without a set or a half, to parse and score what the weights have not seen: see docs/architecture.md.
if (args.Length is < 3 or > 4)
{
    Console.Error.WriteLine("usage: ArticleModel.LineTrainer SETS.json PAGES WEIGHTS.txt [SET|even|odd to leave out]");
    return 2;
}
var samples = SampleReader.Read(GoldPage.Read(args[0], args.ElementAtOrDefault(3)), args[1]);
var (names, weights) = Trainer.Train(samples);
var list = new StringWriter { NewLine = "\n" };
list.WriteLine("# Weights of the features of lines of pages, learned by tools/ArticleModel.LineTrainer.");
list.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Bias {weights[^1]:f3}"));
for (var i = 0; i < names.Count; i++)
    if (Math.Abs(weights[i]) >= 0.02) list.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{names[i]} {weights[i]:f2}"));
File.WriteAllText(args[2], list.ToString());
File.WriteAllBytes(Path.ChangeExtension(args[2], ".bin"), WeightTable.Make<LineFeature>(list.ToString()));
Console.WriteLine($"{samples.Count} lines, {samples.Count(sample => sample.IsArticle)} of articles; {names.Count} weights");
return 0;
