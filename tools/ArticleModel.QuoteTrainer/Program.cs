using ArticleModel.Parsing;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Indirect;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Speech;
using ArticleModel.QuoteTrainer;

if (args is ["more", var further, var texts, var folder, ("speech" or "unmarked" or "reports" or "ends") and var model])
    return LearnMore(further, texts, folder, model);
if (args is ["pairs", var archive, var vectorFile, var wordFolder]) return LearnPairs(archive, vectorFile, wordFolder);
string[] halves = ["even", "odd", "all"];
string[] models = ["speech", "fragments", "unmarked", "reports", "ends", "speakers"];
// Reports are seen with the ends that the library gives them, so ends are learned by themselves, before the others.
if (args.Length < 6 || !halves.Contains(args[4]) || args.Skip(5).Except(models).Any() || args.Length > 6 && args.Skip(5).Contains("ends"))
{
    Console.Error.WriteLine("""
        usage: ArticleModel.QuoteTrainer pairs ARCHIVE VECTORS WORDS
               ArticleModel.QuoteTrainer more ANNOTATIONS ARTICLES WORDS speech|unmarked|reports|ends
               ArticleModel.QuoteTrainer ANNOTATIONS ARTICLES VECTORS WORDS even|odd|all ends
               ArticleModel.QuoteTrainer ANNOTATIONS ARTICLES VECTORS WORDS even|odd|all speech|fragments|unmarked|reports|speakers…
        """);
    return 2;
}
var words = args[3];
var vectors = BigramVectors.Read(args[2]);
if (!vectors.AreOfLibrary())
{
    Console.Error.WriteLine($"{args[2]} holds other pairs than the library: build the trainer again behind `pairs`, so that it has those of bigrams.bin.");
    return 1;
}
var samples = SampleReader.Read(args[0], args[1], args[4]);
if (IsWanted("speech")) Learn<SpeechFeature, SpeechView>([.. samples.Pairs.Where(sample => !sample.IsFragment)], "quoted words", "speech", 0.6, 0.3);
if (IsWanted("fragments"))
{
    var fragments = samples.Pairs.Where(sample => !sample.IsQuote).Select(sample => sample with { IsQuote = sample.IsFragment, Pairs = [] });
    Learn<SpeechFeature, NoView>([.. fragments], "quoted words that are no speech", "fragment");
}
if (IsWanted("unmarked")) Learn<UnmarkedFeature, UnmarkedView>(samples.Unmarked, "words behind a colon", "unmarked", 4, 0.5);
if (IsWanted("reports")) Learn<ReportFeature, ReportView>(samples.Reports, "reporting words", "report", 3, 2);
if (IsWanted("ends")) Learn<EndFeature, EndView>(samples.Ends, "marks at which reports may end", "end", 2, 2);
if (IsWanted("speakers")) LearnSpeakers(Path.Combine(words, "speaker-weights.txt"));
return 0;

bool IsWanted(string model) => args.AsSpan(5).Contains(model);

void Learn<T, TView>(List<Sample> found, string what, string name, double penalty = 0.6, double viewPenalty = 2)
    where T : struct, Enum
    where TView : struct, Enum
{
    var size = Enum.GetValues<T>().Length;
    var views = Enum.GetValues<TView>().Length;
    var (families, numbered) = Vocabulary.Number([.. found.Select(sample => ViewMeans.Fill(sample, vectors, views) with { Offset = 0 })], size);
    var named = size + families.Count;
    double[] penalties =
    [
        .. Enumerable.Repeat(penalty, size),
        .. Enumerable.Repeat(1.5, families.Count),
        .. Enumerable.Repeat(viewPenalty, views * BigramVectors.Dimensions),
    ];
    Trainer.Cross(numbered, penalties);
    var weights = Trainer.Train(numbered, penalties);
    WeightFile.Write<T>(Path.Combine(words, name + "-weights.txt"), what, [.. weights[..named], weights[^1]], families);
    if (views > 0) ViewMeans.Write(Path.Combine(words, name + "-bigrams.bin"), weights.AsSpan(named, views * BigramVectors.Dimensions), vectors);
}

void LearnSpeakers(string path)
{
    var size = Enum.GetValues<SpeakerFeature>().Length;
    var weights = SpeakerTrainer.Cross(samples.Speakers, size);
    WeightFile.Write<SpeakerFeature>(path, "candidates for a speaker", weights, []);
}

// How far the weights of the library have to move to suit further annotations: each is drawn to where it is, and those of pairs stay.
static int LearnMore(string annotations, string articles, string words, string model)
{
    var samples = SampleReader.Read(annotations, articles, "all");
    switch (model)
    {
        case "speech": Move<SpeechFeature>(samples.Pairs, "quoted words", "speech"); break;
        case "unmarked": Move<UnmarkedFeature>(samples.Unmarked, "words behind a colon", "unmarked"); break;
        case "reports": Move<ReportFeature>(samples.Reports, "reporting words", "report"); break;
        default: Move<EndFeature>(samples.Ends, "marks at which reports may end", "end"); break;
    }
    return 0;

    void Move<T>(List<Sample> found, string what, string name)
        where T : struct, Enum
    {
        const double Penalty = 8;
        var size = Enum.GetValues<T>().Length;
        var (families, numbered) = Vocabulary.Number([.. found.Select(sample => sample with { Pairs = [] })], size);
        double[] penalties = [.. Enumerable.Repeat(Penalty, size), .. Enumerable.Repeat(Penalty * 1.5, families.Count)];
        Trainer.Cross(numbered, penalties);
        var moves = Trainer.Train(numbered, penalties);
        WeightFile.Move<T>(Path.Combine(words, name + "-weights.txt"), what, moves, families);
    }
}

static int LearnPairs(string archive, string vectorFile, string wordFolder)
{
    var parser = new ArticleParserBuilder().SkipQuotes().Build();
    var files = Directory.GetFiles(archive, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
    var learned = BigramVectors.Learn([.. files.Select(file => parser.Parse(File.ReadAllText(file)).Article.PlainText())]);
    learned.Write(vectorFile);
    var list = "# The pairs of neighbouring characters that articles use most, from the most frequent on; learned by tools/ArticleModel.QuoteTrainer.\n"
        + string.Concat(learned.Pairs.Chunk(40).Select(line => string.Concat(line) + "\n"));
    File.WriteAllText(Path.Combine(wordFolder, "bigrams.txt"), list);
    File.WriteAllBytes(Path.Combine(wordFolder, "bigrams.bin"), BigramTable.Make(list));
    return 0;
}
