using System.CommandLine;
using System.CommandLine.Parsing;
using ArticleModel.Cli.Inputs;

namespace ArticleModel.Cli.Commands;

/// <summary>The arguments and options that several commands have, with the same words in every help.</summary>
internal static class PathArguments
{
    public static Argument<string[]> Paths()
    {
        var argument = new Argument<string[]>("PATH")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "A file, a folder to search for .md, .markdown, .html and .htm files, or - for standard input.",
        };
        argument.Validators.Add(result =>
        {
            RefuseEmpty(result);
            if (result.Tokens.Count(token => token.Value == Input.StandardInputArgument) > 1)
                result.AddError("Standard input (-) can be named only once.");
        });
        return argument;
    }

    public static Argument<string> File()
    {
        var argument = new Argument<string>("FILE") { Description = "The article, or - for standard input." };
        argument.Validators.Add(RefuseEmpty);
        return argument;
    }

    public static Option<int?> Jobs()
    {
        var option = new Option<int?>("--jobs", "-j")
        {
            Description = "How many files are worked on at the same time; the result is the same. Without it, one per core.",
            HelpName = "N",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(int.TryParse(token.Value, out var jobs) && jobs is > 0 and <= 1024))
                result.AddError("--jobs takes a number from 1 to 1024.");
        });
        return option;
    }

    private static void RefuseEmpty(ArgumentResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0)) result.AddError("A path is empty.");
    }
}
