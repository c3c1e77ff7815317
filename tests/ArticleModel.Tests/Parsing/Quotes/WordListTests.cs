using ArticleModel.Parsing.Quotes;

namespace ArticleModel.Tests.Parsing.Quotes;

public class WordListTests
{
    public static TheoryData<string> Lists =>
        [.. typeof(Words).GetFields().Where(list => list.FieldType == typeof(Lexicon) && list.Name is not ("People" or "PeopleOrCounts" or "Sources")).Select(list => list.Name)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_has_each_word_once(string list)
    {
        var words = All(list);

        Assert.NotEmpty(words);
        Assert.Empty(words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void The_longest_word_is_found_at_the_start_and_at_the_end_of_a_text(string list)
    {
        var lexicon = Find(list);
        var words = All(list);
        foreach (var word in words)
            foreach (var text in new[] { word, word + word, "在" + word, word + "在" })
            {
                Assert.Equal(words.Where(other => text.StartsWith(other, StringComparison.Ordinal)).Select(other => other.Length).DefaultIfEmpty().Max(), lexicon.StartLength(text));
                Assert.Equal(words.Where(other => text.EndsWith(other, StringComparison.Ordinal)).Select(other => other.Length).DefaultIfEmpty().Max(), lexicon.EndLength(text));
            }
    }

    [Fact]
    public void What_a_list_says_about_a_word_is_found_with_it()
    {
        for (var i = 0; i < Words.Verbs.Words.Count; i++)
        {
            var word = Words.Verbs.Words[i].ToString();
            Words.Verbs.StartLength(word, out var atStart);
            Words.Verbs.EndLength(word, out var atEnd);

            Assert.Equal(Words.Verbs.Words.Flags(i), atStart);
            Assert.Equal(Words.Verbs.Words.Flags(i), atEnd);
        }
    }

    private static Lexicon Find(string list) => (Lexicon)typeof(Words).GetField(list)!.GetValue(null)!;

    private static List<string> All(string list) => [.. Enumerable.Range(0, Find(list).Words.Count).Select(i => Find(list).Words[i].ToString())];
}
