using ArticleModel.Parsing.Quotes;
using ArticleModel.QuoteTrainer;

if (args.Length < 3)
{
    Console.Error.WriteLine("usage: ArticleModel.QuoteTrainer ANNOTATIONS ARTICLES WORDS [even|odd|all] [speech|fragments|reports|ends|speakers]…");
    return 2;
}
var samples = SampleReader.Read(args[0], args[1], args.Length > 3 ? args[3] : "all");
if (IsWanted("speech")) Learn<SpeechFeature>([.. samples.Pairs.Where(sample => !sample.IsFragment)], "quoted words", Path.Combine(args[2], "speech-weights.txt"));
if (IsWanted("fragments"))
    Learn<SpeechFeature>([.. samples.Pairs.Where(sample => !sample.IsQuote).Select(sample => sample with { IsQuote = sample.IsFragment })], "quoted words that are no speech", Path.Combine(args[2], "fragment-weights.txt"));
if (IsWanted("reports")) Learn<ReportFeature>(samples.Reports, "reporting words", Path.Combine(args[2], "report-weights.txt"), 3);
if (IsWanted("ends")) Learn<EndFeature>(samples.Ends, "marks at which reports may end", Path.Combine(args[2], "end-weights.txt"), 2);
if (IsWanted("speakers")) LearnSpeakers(Path.Combine(args[2], "speaker-weights.txt"));
return 0;

bool IsWanted(string model) => args.Length < 5 || args.AsSpan(4).Contains(model);

static void Learn<T>(List<Sample> samples, string what, string path, double penalty = 0.6)
    where T : struct, Enum
{
    var size = Enum.GetValues<T>().Length;
    var (words, numbered) = Vocabulary.Number(samples, size);
    var penalties = Enumerable.Range(0, size + words.Count).Select(i => i < size ? penalty : 1.5).ToArray();
    Trainer.Cross(numbered, penalties);
    WeightFile.Write<T>(path, what, Trainer.Train(numbered, penalties), words);
}

void LearnSpeakers(string path)
{
    var size = Enum.GetValues<SpeakerFeature>().Length;
    SpeakerTrainer.Cross(samples.Speakers, size);
    WeightFile.Write<SpeakerFeature>(path, "candidates for a speaker", SpeakerTrainer.Train(samples.Speakers, size), []);
}
