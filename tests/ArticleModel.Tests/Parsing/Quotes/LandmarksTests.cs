using ArticleModel.Parsing;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Tests.Parsing.Quotes;

public class LandmarksTests
{
    private static readonly ArticleParser s_parser = new ArticleParserBuilder().SkipQuotes().Build();

    // Long enough that words stand across the edges of blocks, and short texts beside long ones.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void No_word_is_passed_over(int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["店长", "表示", "产品经理", "说", "一位", "“", "”", "叫", "化名", "·", "，", "汤", "店里", "不愿具名的", "投资人", "认为", "记者", "的", "。", "？", "（", "》"];
        var source = string.Join("\n\n", Enumerable.Range(0, 40).Select(_ => "文" + string.Concat(random.GetItems(pieces, random.Next(1, 200)))));
        using var text = QuotedText.Read(s_parser.Parse(source).Article, CancellationToken.None);

        var missed = new List<string>();
        for (var unit = 0; unit < text.Count; unit++)
        {
            var words = text[unit].Text;
            var kinds = text.Landmarks.In(unit);
            for (var at = 0; at < words.Length; at++)
                if ((Expected(words.AsSpan(at)) & ~kinds[at]) is not 0 and var kind) missed.Add($"{kind} at {at} of {words.Length}: {words[at]}");
        }

        Assert.True(text.Count > 30);
        Assert.Empty(missed);
    }

    // Clauses and sentences that are longer than what is looked at at once, too.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Each_mark_of_a_clause_is_found_from_both_sides(int seed)
    {
        var random = new Random(seed);
        string[] pieces = ["汤", "一二三四五六七八九十", new string('汤', 90), "，", "。", "”", "）", "!"];
        var source = string.Join("\n\n", Enumerable.Range(0, 40).Select(_ => "文" + string.Concat(random.GetItems(pieces, random.Next(1, 60)))));
        using var text = QuotedText.Read(s_parser.Parse(source).Article, CancellationToken.None);

        for (var unit = 0; unit < text.Count; unit++)
        {
            var line = text[unit].Text;
            Check(line, text.Landmarks.ClauseMarks(text[unit]), Clause.Marks);
            Check(line, Clause.MarksOf(line), Clause.Marks);
            Check(line, text.Landmarks.SentenceEnds(text[unit]), "。！？!?\n");
        }

        static void Check(string line, PlaceBits places, string marks)
        {
            for (var at = 0; at < line.Length; at++)
            {
                var first = line.AsSpan(at).IndexOfAny(marks);
                Assert.Equal(first < 0 ? line.Length : at + first, places.First(at, line.Length));
                Assert.Equal(line.AsSpan(0, at).LastIndexOfAny(marks), places.Last(0, at));
            }
        }
    }

    private static LandmarkKinds Expected(ReadOnlySpan<char> text)
    {
        var kinds = LandmarkKinds.None;
        if (Words.Verbs.StartLength(text) > 0) kinds |= LandmarkKinds.Verb;
        if (Words.Titles.StartLength(text) > 0) kinds |= LandmarkKinds.Title;
        if (Words.People.StartLength(text) > 0 || Words.Counts.StartLength(text) > 0) kinds |= LandmarkKinds.Source;
        if (QuotationMarks.All.Contains(text[0])) kinds |= LandmarkKinds.Mark;
        if (text[0] == '叫') kinds |= LandmarkKinds.Called;
        if (text[0] == '·') kinds |= LandmarkKinds.Dot;
        if (text.StartsWith("化名")) kinds |= LandmarkKinds.Pseudonym;
        return kinds;
    }
}
