namespace ArticleModel.Cli;

/// <summary>What the process tells its caller; docs and <c>--help</c> promise these numbers.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Some input could not be read, parsed or written, or has an error. Everything else was done.</summary>
    public const int InputFailed = 1;

    /// <summary>The arguments make no sense together; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl+C, as shells number it: 128 + SIGINT.</summary>
    public const int Cancelled = 130;
}
