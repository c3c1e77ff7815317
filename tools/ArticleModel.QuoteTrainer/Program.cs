using ArticleModel.QuoteTrainer;

if (args.Length < 3)
{
    Console.Error.WriteLine("usage: ArticleModel.QuoteTrainer ANNOTATIONS ARTICLES WEIGHTS [even|odd|all]");
    return 2;
}
var half = args.Length > 3 ? args[3] : "all";
var samples = SampleReader.Read(args[0], args[1], half);
Console.WriteLine($"{samples.Count} quoted spans, {samples.Count(sample => sample.IsSpeech)} of them speech");
Trainer.Cross(samples);
WeightFile.Write(args[2], Trainer.Train(samples));
return 0;
