using System.Security;

namespace ArticleModel.Cli.Inputs;

/// <summary>Says in a few words what went wrong with a file; nobody wants a stack trace for a missing one.</summary>
internal static class IoProblem
{
    /// <summary>Tells whether the exception is about the world outside and not about this program.</summary>
    public static bool Is(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or SecurityException or ArgumentException { ParamName: "path" };

    public static string Describe(Exception exception) => exception switch
    {
        // What is no UTF-8 in a name has become U+FFFD, so that the name leads nowhere.
        FileNotFoundException or DirectoryNotFoundException when exception.Message.Contains('\uFFFD') => "it does not exist, or its name is not in UTF-8",
        FileNotFoundException or DirectoryNotFoundException => "it does not exist",
        UnauthorizedAccessException or SecurityException => "access is denied",
        PathTooLongException => "the path is too long",
        ArgumentException => "the path is not valid",
        _ => Display.VisibleText.OnOneLine(exception.Message).TrimEnd('.'),
    };
}
