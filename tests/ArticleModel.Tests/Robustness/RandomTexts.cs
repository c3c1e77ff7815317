namespace ArticleModel.Tests.Robustness;

/// <summary>Checks many made-up texts and makes the first that fails small.</summary>
internal static class RandomTexts
{
    /// <summary>Runs <paramref name="check"/> on many texts; the message of a failure holds the smallest text that fails alike.</summary>
    public static void ForEach(int count, Func<int, string[]> make, Action<string> check)
    {
        for (var seed = 0; seed < count; seed++)
        {
            var tokens = make(seed);
            if (Failure(check, tokens) is null) continue;
            var small = Shrink(check, tokens);
            Assert.Fail($"seed {seed}: {Printable(string.Concat(small))}\n{Failure(check, small)?.Message}");
        }
    }

    public static string Printable(string text) => $"\"{text.Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t").Replace("\0", "\\0")}\"";

    private static string[] Shrink(Action<string> check, string[] tokens)
    {
        for (var i = 0; i < tokens.Length;)
        {
            string[] fewer = [.. tokens[..i], .. tokens[(i + 1)..]];
            if (Failure(check, fewer) is null) i++;
            else (tokens, i) = (fewer, 0);
        }
        return tokens;
    }

    private static Exception? Failure(Action<string> check, string[] tokens) => Record.Exception(() => check(string.Concat(tokens)));
}
