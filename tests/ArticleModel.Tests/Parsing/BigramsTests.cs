using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes;

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
