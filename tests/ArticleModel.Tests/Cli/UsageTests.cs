using System.CommandLine.Help;

namespace ArticleModel.Tests.Cli;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("fetch")]
    [InlineData("parse")]
    [InlineData("parse", "a.md", "--format", "xml")]
    [InlineData("parse", "a.md", "--jobs", "0")]
    [InlineData("parse", "a.md", "--jobs", "many")]
    [InlineData("parse", "-", "-")]
    [InlineData("parse", "")]
    [InlineData("parse", "a.md", "-o", "")]
    [InlineData("check")]
    [InlineData("show")]
    [InlineData("show", "a.md", "b.md")]
    [InlineData("show", "")]
    [InlineData("parse", "a.md", "--ouput", "out")]
    [InlineData("parse", "a.md", "--version")]
    [InlineData("check", "--jbos", "2", "a.md")]
    [InlineData("check", "-x", "--", "-x")]
    [InlineData("show", "-x")]
    [InlineData("show", "a.md", "--url", "bridges")]
    [InlineData("parse", "a.md", "--url", "/news/1")]
    [InlineData("parse", "a.md", "--archive", "htlm")]
    [InlineData("show", "a.md", "--archive", "")]
    public async Task Arguments_that_make_no_sense_are_told_on_standard_error_with_code_2(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.All(run.ErrorLines[..^1], line => Assert.StartsWith("articlemodel: ", line, StringComparison.Ordinal));
        Assert.Matches("^Try 'articlemodel( parse| show| check)? --help'\\.$", run.ErrorLines[^1]);
    }

    [Theory]
    [InlineData("There is no command 'fetch'.", "fetch", "a.md")]
    [InlineData("There is no option '--fetch'.", "--fetch")]
    [InlineData("show has no option '-f'; a file of that name is ./-f.", "show", "-f", "text", "a.md")]
    [InlineData("show has no option '--jobs'; a file of that name is ./--jobs.", "show", "a.md", "--jobs", "2")]
    [InlineData("parse has no option '--ouput'; a file of that name is ./--ouput.", "parse", "a.md", "--jobs", "0", "--ouput", "out")]
    public async Task Of_what_was_mistyped_no_other_mistake_is_made(string mistake, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal([$"articlemodel: {mistake}"], run.ErrorLines[..^1]);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("show", "-h")]
    [InlineData("check", "-?")]
    public async Task Help_goes_to_standard_output(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.Contains("articlemodel", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_has_the_names_that_a_command_on_its_own_looks_for()
    {
        Assert.Equal(new HelpOption().Aliases.Order(), ArticleModel.Cli.CommandLine.HelpAliases.Order());
    }

    [Theory]
    [InlineData("show", "a.md", "-?")]
    [InlineData("show", "/h", "a.md")]
    [InlineData("show", "", "--help")]
    [InlineData("quotes", "a.md", "--help")]
    public async Task Help_is_shown_wherever_it_is_asked_for(params string[] args)
    {
        Assert.Equal(await CommandRun.OfAsync(args[0], "--help"), await CommandRun.OfAsync(args));
    }

    [Fact]
    public async Task A_name_that_starts_with_an_at_sign_is_a_file_and_no_list_of_arguments()
    {
        var run = await CommandRun.OfAsync("parse", "@missing.md");

        Assert.Equal(new CommandRun(1, "", "articlemodel: cannot read @missing.md: it does not exist\n"), run);
    }

    [Theory]
    [InlineData("check", "./-x.md")]
    [InlineData("check", "--", "-x.md")]
    [InlineData("check", "--jobs", "1", "--", "-x.md", "--ouput")]
    public async Task A_name_that_starts_with_a_dash_is_a_file_behind_a_folder_or_two_dashes(params string[] args)
    {
        using var folder = new TemporaryFolder();
        folder.Write("-x.md", Samples.Article("甲"));
        folder.Write("--ouput", Samples.Article("乙"));

        Assert.Equal(0, (await CommandProcess.RunAsync(folder.Path, args)).ExitCode);
    }
}
