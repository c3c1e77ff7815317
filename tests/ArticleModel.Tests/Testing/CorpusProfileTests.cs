using ArticleModel.Parsing;
using ArticleModel.Testing.Profiles;
using ArticleModel.Tests.Cli;

namespace ArticleModel.Tests.Testing;

public class CorpusProfileTests
{
    private static readonly CorpusProfile s_profile =
        CorpusProfile.Of(ArticleGenerator.GenerateMany(60).Select(article => ArticleParser.Default.Parse(article.Text)));

    [Fact]
    public void Figures_are_shares_and_means()
    {
        var profile = CorpusProfile.Of([ArticleParser.Default.Parse("# 题\n\n一\n\n二"), ArticleParser.Default.Parse("三")]);

        Assert.Equal(2, profile.Articles);
        Assert.Equal((0.5, 1.5, 1), (profile["field.title"], profile["block.paragraph"], profile["archive.markdown"]));
        Assert.Equal((0, 0), (profile["field.author"], profile["nothing"]));
        Assert.Equal(0, CorpusProfile.Of([]).Articles);
    }

    [Fact]
    public void A_profile_reads_back_equal_from_its_file()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "profile.json");

        var failure = Assert.Throws<ArticleAssertException>(() => ProfileFile.Match(s_profile, path, new ProfileTolerance(), isUpdating: false));
        Assert.Contains("does not exist; UPDATE_SNAPSHOTS=1 writes it", failure.Message);
        ProfileFile.Match(s_profile, path, new ProfileTolerance(), isUpdating: true);
        s_profile.Match(path);

        Assert.Equal(s_profile, CorpusProfile.FromJson(File.ReadAllText(path)));
        Assert.Throws<InvalidDataException>(() => CorpusProfile.FromJson("{}"));
    }

    [Fact]
    public void The_profile_of_a_folder_is_that_of_its_files()
    {
        var profile = CorpusProfile.OfFolder(Repository.PathTo("docs/samples/new"));

        Assert.Equal(3, profile.Articles);
        Assert.Equal((1, 1), (profile["archive.woshipm.new"], profile["field.author"]));
        Assert.True(profile["quotes-with-speaker"] > 0.5);
    }

    [Fact]
    public void A_change_of_layout_is_a_table_of_figures()
    {
        var changed = ArticleGenerator.GenerateMany(60).Select(article => ArticleParser.Default.Parse(article.Text.Replace("**Published:**", "**Date:**")));

        var message = Assert.Throws<ArticleAssertException>(() => CorpusProfile.Of(changed).Match(s_profile)).Message;

        Assert.Equal("""
            3 figures moved further than they may (60 articles then, 60 now).
            figure                                     then          now       change
            diagnostic.AM2002                        0.0000       1.0000      +1.0000
            diagnostic.AM2003                        0.0000       1.0000      +1.0000
            field.published                          1.0000       0.0000      -1.0000

            """, message);
    }

    [Fact]
    public void Other_articles_of_the_same_kind_are_close() =>
        CorpusProfile.Of(ArticleGenerator.GenerateMany(60, firstSeed: 1000).Select(article => ArticleParser.Default.Parse(article.Text)))
            .Match(s_profile, new ProfileTolerance { Share = 0.25, Mean = 0.4, SmallestMean = 0.4 });
}
