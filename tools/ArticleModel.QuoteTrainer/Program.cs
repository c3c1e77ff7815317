using ArticleModel.Parsing.Quotes;
using ArticleModel.QuoteTrainer;

if (args.Length < 3)
{
    Console.Error.WriteLine("usage: ArticleModel.QuoteTrainer ANNOTATIONS ARTICLES WORDS [even|odd|all]");
    return 2;
}
var (pairs, reports) = SampleReader.Read(args[0], args[1], args.Length > 3 ? args[3] : "all");
Learn<SpeechFeature>(pairs, "quoted words", Path.Combine(args[2], "speech-weights.txt"));
Learn<ReportFeature>(reports, "reporting words", Path.Combine(args[2], "report-weights.txt"));
return 0;

static void Learn<T>(List<Sample> samples, string what, string path)
    where T : struct, Enum
{
    var size = Enum.GetValues<T>().Length;
    Trainer.Cross(samples, size);
    WeightFile.Write<T>(path, what, Trainer.Train(samples, size));
}
