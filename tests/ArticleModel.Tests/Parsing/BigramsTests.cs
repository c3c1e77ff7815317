using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Speech;

namespace ArticleModel.Tests.Parsing;

public class BigramsTests
{
    [Fact]
    public void A_pair_has_the_same_number_wherever_it_stands_and_rare_ones_have_none()
    {
        var numbers = new ushort[5];
        Bigrams.Default.Number("用户\u0001用户!", numbers);

        Assert.InRange(numbers[0], 1, Bigrams.Default.Count - 1);
        Assert.Equal(0, numbers[1]);
        Assert.Equal(0, numbers[2]);
        Assert.Equal(numbers[0], numbers[3]);
    }

    /// <summary>Set UPDATE_TABLES=1 to write the table after a change of the list.</summary>
    [Fact]
    public void The_embedded_table_is_that_of_the_list()
    {
        var folder = Repository.PathTo("src/ArticleModel/Parsing/Quotes/Words");
        var table = BigramTable.Make(File.ReadAllText(Path.Combine(folder, "bigrams.txt")));
        if (Environment.GetEnvironmentVariable("UPDATE_TABLES") == "1") File.WriteAllBytes(Path.Combine(folder, "bigrams.bin"), table);

        Assert.True(
            table.AsSpan().SequenceEqual(EmbeddedFile.Open("Quotes.bigrams.bin").Bytes),
            "bigrams.bin is not the table of bigrams.txt: run this test with UPDATE_TABLES=1, then build again");
    }

    [Fact]
    public void Every_pair_of_the_list_has_its_place_as_its_number()
    {
        var lines = File.ReadAllLines(Repository.PathTo("src/ArticleModel/Parsing/Quotes/Words/bigrams.txt"));
        var pairs = lines.Skip(1).SelectMany(line => line.Chunk(2)).ToList();
        var number = new ushort[1];
        for (var i = 0; i < pairs.Count; i++)
        {
            Bigrams.Default.Number(pairs[i], number);
            Assert.Equal(i + 1, number[0]);
        }
        Assert.Equal(pairs.Count + 1, Bigrams.Default.Count);
    }

    [Fact]
    public void Pairs_that_the_list_does_not_have_weigh_nothing()
    {
        var model = BigramModel<SpeechView>.Load("Quotes.speech-bigrams");

        Assert.Equal(0, model.Mean(SpeechView.Words, []));
        Assert.Equal(0, model.Mean(SpeechView.Words, [0, 0, 0]));
    }

    [Fact]
    public void What_a_view_weighs_is_the_mean_of_the_pairs_known()
    {
        var model = BigramModel<SpeechView>.Load("Quotes.speech-bigrams");
        var one = model.Mean(SpeechView.Words, [1]);
        var two = model.Mean(SpeechView.Words, [2]);

        Assert.Equal((one + two) / 2, model.Mean(SpeechView.Words, [1, 0, 2]), 5);
    }

    [Fact]
    public void All_embedded_weights_are_under_two_megabytes()
    {
        var library = typeof(Article).Assembly;
        var tables = library.GetManifestResourceNames()
            .Where(name => name.EndsWith(".bin", StringComparison.Ordinal) || name.Contains("weights", StringComparison.Ordinal));
        var size = tables.Sum(name => library.GetManifestResourceStream(name)!.Length);

        Assert.InRange(size, 1, 2_000_000);
    }
}
