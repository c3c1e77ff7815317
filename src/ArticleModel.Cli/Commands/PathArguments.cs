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

    /// <summary>
    /// Returns a sentence on the first path that looks like an option; null if there is none. Behind <c>--</c> all are paths. It takes
    /// the whole line, for an argument's validator does not see where <c>--</c> stands.
    /// </summary>
    public static string? FindMistypedOption(ParseResult arguments)
    {
        var paths = arguments.CommandResult.Tokens;
        var behind = arguments.Tokens.Reverse().TakeWhile(token => token.Type != TokenType.DoubleDash).Count();
        var before = behind == arguments.Tokens.Count ? paths.Count : paths.Count - behind;
        // What a command takes no more of is in no argument; behind -- it is not told from what stands before.
        var unmatched = before == paths.Count ? arguments.UnmatchedTokens : [];
        return paths.Take(before).Select(token => token.Value).Concat(unmatched).FirstOrDefault(IsLikeOption) is { } option
            ? $"{arguments.CommandResult.Command.Name} has no option '{option}'; a file of that name is ./{option}."
            : null;
    }

    private static bool IsLikeOption(string path) => path.StartsWith('-') && path != Input.StandardInputArgument;

    private static void RefuseEmpty(ArgumentResult result)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0)) result.AddError("A path is empty.");
    }
}
