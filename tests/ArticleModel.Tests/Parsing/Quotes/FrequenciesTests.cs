using ArticleModel.Parsing;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Tests.Parsing.Quotes;

public class FrequenciesTests
{
    private static readonly ArticleParser s_parser = new ArticleParserBuilder().SkipQuotes().Build();

    // The first phrases are searched for, the others looked up: both ways give what the text says.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_phrase_is_counted_up_to_four_times(int seed)
    {
        var random = new Random(seed);
        var source = string.Join("\n\n", Enumerable.Range(0, 12).Select(_ => "文" + new string(random.GetItems("甲乙丙丁戊".AsSpan(), random.Next(1, 60)))));
        using var text = QuotedText.Read(s_parser.Parse(source).Article, CancellationToken.None);
        var words = text.Joined.ToString();

        var wrong = new List<string>();
        for (var i = 0; i < 200; i++)
        {
            var start = random.Next(words.Length - 5);
            var phrase = words.Substring(start, random.Next(1, 6));
            if (text.Frequencies.CountOf(phrase) != Math.Min(4, words.Split(phrase).Length - 1)) wrong.Add(phrase);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void The_last_of_many_phrases_is_counted_too()
    {
        string[] phrases = [.. Enumerable.Range(0x4E00, 1000).Select(i => $"{(char)i}店主")];
        using var text = QuotedText.Read(s_parser.Parse(string.Concat(phrases.Concat(phrases))).Article, CancellationToken.None);

        Assert.All(phrases, phrase => Assert.Equal(2, text.Frequencies.CountOf(phrase)));
    }
}
