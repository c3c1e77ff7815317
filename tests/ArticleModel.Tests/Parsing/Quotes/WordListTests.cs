using System.Runtime.InteropServices;
using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Tests.Parsing.Quotes;

public class WordListTests
{
    public static TheoryData<string> Lists => [.. LexiconFile.Lists];

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
        Check(LexiconFile.Open(list), All(list));
    }

    [Fact]
    public void A_list_of_others_has_the_words_of_all_of_them()
    {
        Assert.All(LexiconFile.Unions, union => Check(LexiconFile.Open(union), [.. LexiconFile.PartsOf(union).SelectMany(All)]));
    }

    [Fact]
    public void What_a_list_says_about_a_word_is_found_with_it()
    {
        var verbs = WordList.Read(Read("verbs"));
        for (var i = 0; i < verbs.Count; i++)
        {
            Words.Verbs.StartLength(verbs[i], out var atStart);
            Words.Verbs.EndLength(verbs[i], out var atEnd);

            Assert.Equal(verbs.Flags(i), atStart);
            Assert.Equal(verbs.Flags(i), atEnd);
        }
    }

    /// <summary>Set UPDATE_TABLES=1 to write the tables after a change of a list.</summary>
    [Fact]
    public void The_embedded_tables_are_those_of_the_lists()
    {
        (string File, byte[] Table)[] tables =
        [
            ("words.bin", [.. MemoryMarshal.AsBytes(LexiconTable.Make(Read).AsSpan())]),
            ("landmarks.bin", LandmarkTable.MakeCharacters(Read)),
            ("landmark-pairs.bin", LandmarkTable.MakePairs(Read)),
        ];
        foreach (var (file, table) in tables)
            if (Environment.GetEnvironmentVariable("UPDATE_TABLES") == "1") File.WriteAllBytes(Path.Combine(Folder, file), table);

        Assert.All(tables, item => Assert.True(
            item.Table.AsSpan().SequenceEqual(EmbeddedFile.Open("Quotes." + item.File).Bytes),
            $"{item.File} is not made of the lists: run this test with UPDATE_TABLES=1, then build again"));
    }

    [Fact]
    public void Every_file_of_words_is_in_the_table()
    {
        var files = Directory.GetFiles(Folder, "*.txt").Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name is not ("bigrams" or "traditional") && !name.EndsWith("-weights", StringComparison.Ordinal));

        Assert.Equal(files.Order(StringComparer.Ordinal), LexiconFile.Lists.Order(StringComparer.Ordinal));
    }

    private static string Folder => Repository.PathTo("src/ArticleModel/Parsing/Quotes/Words");

    private static string Read(string list) => File.ReadAllText(Path.Combine(Folder, list + ".txt"));

    private static List<string> All(string list)
    {
        var words = WordList.Read(Read(list));
        return [.. Enumerable.Range(0, words.Count).Select(i => words[i].ToString())];
    }

    private static void Check(Lexicon lexicon, List<string> words)
    {
        Assert.Equal(words.Select(word => word[0]), lexicon.Firsts.ToArray());
        foreach (var word in words)
            foreach (var text in new[] { word, word + word, "在" + word, word + "在" })
            {
                Assert.Equal(Longest(words.Where(other => text.StartsWith(other, StringComparison.Ordinal))), lexicon.StartLength(text));
                Assert.Equal(Longest(words.Where(other => text.EndsWith(other, StringComparison.Ordinal))), lexicon.EndLength(text));
                Assert.Equal(words.Contains(text), lexicon.Contains(text));
            }
    }

    private static int Longest(IEnumerable<string> words) => words.Select(word => word.Length).DefaultIfEmpty().Max();
}
