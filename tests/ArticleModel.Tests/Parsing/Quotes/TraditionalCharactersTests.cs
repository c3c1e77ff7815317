using System.Runtime.InteropServices;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Text;
using ArticleModel.Tests.Specs;

namespace ArticleModel.Tests.Parsing.Quotes;

public class TraditionalCharactersTests
{
    private static readonly string s_words = Repository.PathTo("src/ArticleModel/Parsing/Quotes/Words");

    /// <summary>Set UPDATE_TABLES=1 to write the table after a change of the list.</summary>
    [Fact]
    public void The_embedded_table_is_that_of_the_list()
    {
        var table = MemoryMarshal.AsBytes(TraditionalCharacters.MakeTable(File.ReadAllText(Path.Combine(s_words, "traditional.txt"))).AsSpan());
        if (Environment.GetEnvironmentVariable("UPDATE_TABLES") == "1") File.WriteAllBytes(Path.Combine(s_words, "traditional.bin"), table);

        Assert.True(
            table.SequenceEqual(EmbeddedFile.Open("Quotes.traditional.bin").Bytes),
            "traditional.bin is not made of the list: run this test with UPDATE_TABLES=1, then build again");
    }

    [Theory]
    [InlineData("這家麵館開了三十年，老闆說：「水要慢慢加。」", true)]
    [InlineData("这家面馆开了三十年，老板说：“水要慢慢加。”", false)]
    [InlineData("这家面馆的招牌上写着「歡迎來這裡」，老板说是他父亲写的。", false)]
    [InlineData("麵館", false)]
    [InlineData("Nothing here is Chinese.", false)]
    [InlineData("", false)]
    public void A_text_is_in_traditional_characters_if_more_of_the_frequent_ones_are(string text, bool expected)
    {
        Assert.Equal(expected, TraditionalCharacters.Prevail(text));
    }

    [Fact]
    public void What_the_specs_find_is_found_in_traditional_characters_too()
    {
        var examples = SpecPage.All().Where(example => example.File.StartsWith("quotes-", StringComparison.Ordinal)).Select(example => example.Input);
        var traditional = examples.Select(input => (Input: input, Written: ToTraditional(input)))
            .Where(pair => TraditionalCharacters.Prevail(pair.Written)).ToList();

        Assert.True(traditional.Count > 100);
        Assert.All(traditional, pair => Assert.Equal(Findings(pair.Input), Findings(pair.Written)));
    }

    [Fact]
    public void Names_titles_and_words_are_kept_as_they_were_written()
    {
        var article = ArticleParser.Default.Parse("麵館老闆於曉雲說：「麵在，人就會來。」她于去年開了這家店。").Article;

        var quote = Assert.Single(article.Quotes);
        Assert.Equal("麵在，人就會來。", quote.Text);
        Assert.Equal("於曉雲", quote.Speaker?.Name);
        Assert.Equal(["麵館老闆"], quote.Speaker?.Roles);
        Assert.Equal("說", quote.Cue);
    }

    [Fact]
    public void The_author_is_known_by_a_byline_in_traditional_characters()
    {
        const string Source = "---\ntitle: 麵館\nauthor: 蔡小雲\n---\n\n蔡小雲：這家麵館開了多久？\n\n葛長安：三十年，我們沒有關過門。\n\n"
            + "蔡小雲：你不累嗎？\n\n葛長安：累，可是他們會來。";

        var article = ArticleParser.Default.Parse(Source).Article;

        Assert.Equal(["蔡小雲", "葛長安", "蔡小雲", "葛長安"], article.Quotes.Select(quote => quote.Speaker?.Name));
        Assert.Equal(SpeakerKind.Author, article.Quotes[0].Speaker?.Kind);
    }

    // Each quote with everything that a script does not change, and the rest simplified.
    private static List<string> Findings(string source) =>
        [.. ArticleParser.Default.Parse(source).Article.Quotes.Select(quote => ToSimplified(
            $"{quote.Span} {quote.Kind} {quote.Rule} {quote.Confidence} {quote.Mention} {quote.Cue} {Description(quote.Speaker)}"))];

    private static string Description(Speaker? speaker) => speaker is null ? "" : $"{speaker.Name} {string.Join('、', speaker.Roles)}";

    private static string ToSimplified(string text)
    {
        var characters = text.ToCharArray();
        TraditionalCharacters.Simplify(characters);
        return new string(characters);
    }

    // Of several traditional characters the first one.
    private static string ToTraditional(string text)
    {
        var forms = new Dictionary<char, char>();
        foreach (var line in File.ReadLines(Path.Combine(s_words, "traditional.txt")))
            if (line[0] != '#') forms.TryAdd(line[1], line[0]);
        return string.Concat(text.Select(c => forms.GetValueOrDefault(c, c)));
    }
}
