using System.Globalization;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Indirect;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Speakers;
using ArticleModel.Parsing.Quotes.Speech;
using ArticleModel.Parsing.Reading.Html.Extraction;

namespace ArticleModel.Tests.Parsing;

public class LinearModelTests
{
    private const string Quotes = "src/ArticleModel/Parsing/Quotes/Words";
    private const string Pages = "src/ArticleModel/Parsing/Reading/Html/Extraction";

    [Fact]
    public void Speech_weighs_what_its_list_says() => Check<SpeechFeature>(Quotes, "Quotes", "speech-weights");

    [Fact]
    public void Fragments_weigh_what_their_list_says() => Check<SpeechFeature>(Quotes, "Quotes", "fragment-weights");

    [Fact]
    public void Words_behind_a_colon_weigh_what_their_list_says() => Check<UnmarkedFeature>(Quotes, "Quotes", "unmarked-weights");

    [Fact]
    public void Reports_weigh_what_their_list_says() => Check<ReportFeature>(Quotes, "Quotes", "report-weights");

    [Fact]
    public void Ends_of_reports_weigh_what_their_list_says() => Check<EndFeature>(Quotes, "Quotes", "end-weights");

    [Fact]
    public void Speakers_weigh_what_their_list_says() => Check<SpeakerFeature>(Quotes, "Quotes", "speaker-weights");

    [Fact]
    public void Lines_of_pages_weigh_what_their_list_says() => Check<LineFeature>(Pages, "Html", "line-weights");

    [Fact]
    public void What_a_lead_ends_in_weighs_no_more_than_is_counted_on()
    {
        string[] single = ["Counted", "NounBefore", "NounIs", "Handle", "TermBefore"];
        string[] families = ["Last:", "LastTwo:"];
        var weights = File.ReadLines(Path.Combine(Repository.PathTo(Quotes), "unmarked-weights.txt"))
            .Where(line => line[0] != '#')
            .Select(line => (Name: line[..line.LastIndexOf(' ')], Weight: double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture)))
            .ToList();

        var most = single.Sum(name => Most(entry => entry == name)) + families.Sum(name => Most(entry => entry.StartsWith(name, StringComparison.Ordinal)));

        Assert.InRange(most, 0.1, UnmarkedClassifier.MostOfEnd);

        double Most(Func<string, bool> isOne) => weights.Where(entry => isOne(entry.Name)).Max(entry => Math.Max(0, entry.Weight));
    }

    [Fact]
    public void A_word_that_the_list_does_not_have_weighs_nothing()
    {
        var model = LinearModel<UnmarkedFeature>.Load("Quotes.unmarked-weights");

        Assert.Equal(0, model[UnmarkedFeature.Verb, ""]);
        Assert.Equal(0, model[UnmarkedFeature.Verb, "这里没有这个词"]);
        Assert.Equal(0, new LinearModel<UnmarkedFeature>()[UnmarkedFeature.Verb, "说"]);
    }

    [Fact]
    public void Features_that_are_not_numbered_in_32_bits_are_refused()
    {
        Assert.Equal(0, new LinearModel<SpeechFeature>()[default]);
        Assert.Throws<NotSupportedException>(() => new LinearModel<ByteFeature>()[ByteFeature.First]);
        Assert.Throws<NotSupportedException>(() => new LinearModel<ByteFeature>()[ByteFeature.First, "说"]);
    }

    // With UPDATE_TABLES=1 the table is written anew from its list.
    private static void Check<T>(string folder, string group, string name)
        where T : struct, Enum
    {
        var path = Path.Combine(Repository.PathTo(folder), name);
        var list = File.ReadAllText(path + ".txt");
        var table = WeightTable.Make<T>(list);
        if (Environment.GetEnvironmentVariable("UPDATE_TABLES") == "1") File.WriteAllBytes(path + ".bin", table);

        Assert.True(
            table.AsSpan().SequenceEqual(EmbeddedFile.Open($"{group}.{name}.bin").Bytes),
            $"{name}.bin is not the table of {name}.txt: run this test with UPDATE_TABLES=1, then build again");
        var model = LinearModel<T>.Load($"{group}.{name}");
        foreach (var line in list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#'))
        {
            var space = line.LastIndexOf(' ');
            Assert.Equal(double.Parse(line[(space + 1)..], CultureInfo.InvariantCulture), Weight(model, line[..space]));
        }
    }

    private enum ByteFeature : byte
    {
        First,
    }

    private static double Weight<T>(LinearModel<T> model, string name)
        where T : struct, Enum
    {
        if (name == "Bias") return model.Bias;
        if (Enum.TryParse<T>(name, out var feature)) return model[feature];
        return Enum.TryParse<T>(name.Split(':')[0], out var family) ? model[family, name.AsSpan(name.IndexOf(':') + 1)] : 0;
    }
}
