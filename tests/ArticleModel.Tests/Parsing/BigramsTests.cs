using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes;

namespace ArticleModel.Tests.Parsing;

public class BigramsTests
{
    [Fact]
    public void A_pair_has_the_number_of_its_place_in_the_list()
    {
        var bigrams = Bigrams.Of(["表示", "用户", "ab"]);
        var numbers = new ushort[5];

        bigrams.Number("用户表示!", numbers);

        Assert.Equal([2, 0, 1, 0, 0], numbers);
    }

    [Fact]
    public void Every_pair_of_the_embedded_list_is_found_again()
    {
        var numbers = new ushort[1];
        Bigrams.Default.Number("用户", numbers);

        Assert.InRange(numbers[0], 1, Bigrams.Default.Count - 1);
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
        var size = library.GetManifestResourceNames().Where(name => name.EndsWith(".bin", StringComparison.Ordinal) || name.Contains("weights", StringComparison.Ordinal)).Sum(name => library.GetManifestResourceStream(name)!.Length);

        Assert.InRange(size, 1, 2_000_000);
    }
}
