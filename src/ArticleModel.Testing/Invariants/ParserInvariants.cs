using ArticleModel.Parsing;

namespace ArticleModel.Testing.Invariants;

/// <summary>What must hold of a parser for one source: no exception for it or any prefix, the same result again and on other threads.</summary>
internal sealed class ParserInvariants(ArticleParser parser, string source)
{
    /// <summary>Longer sources are cut at this many places, spread evenly.</summary>
    private const int MaxPrefixes = 500;

    private const int Threads = 4;

    public ParseResult Check()
    {
        var result = Parse(source, "the source");
        CheckSame(result, Parse(source, "the source"), "a second time");
        CheckThreads(result);
        var step = Math.Max(1, source.Length / MaxPrefixes);
        for (var length = 0; length < source.Length; length += step) Parse(source[..length], $"the first {length} characters");
        return result;
    }

    private void CheckThreads(ParseResult expected)
    {
        ArticleAssertException? failure = null;
        var threads = new Thread[Threads];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() => failure = Failure(expected) ?? failure);
            threads[i].Start();
        }
        foreach (var thread in threads) thread.Join();
        if (failure is not null) throw failure;
    }

    private ArticleAssertException? Failure(ParseResult expected)
    {
        try
        {
            CheckSame(expected, Parse(source, "the source"), "on another thread");
            return null;
        }
        catch (ArticleAssertException exception)
        {
            return exception;
        }
    }

    private ParseResult Parse(string text, string what)
    {
        try
        {
            var result = parser.Parse(text);
            ArticleAssert.Invariants(result);
            return result;
        }
        catch (ArticleAssertException exception)
        {
            throw new ArticleAssertException($"{what}: {exception.Message}\n{Ending(text)}");
        }
        // Whatever the archive or the quote finder throws is the finding.
#pragma warning disable CA1031
        catch (Exception exception)
#pragma warning restore CA1031
        {
            throw new ArticleAssertException($"{what}: content must never throw, but there was {exception}\n{Ending(text)}");
        }
    }

    private static void CheckSame(ParseResult first, ParseResult second, string when)
    {
        if (first.Article != second.Article)
        {
            var difference = Messages.JsonDifference.Show(first.Article, second.Article);
            throw new ArticleAssertException($"parsed {when}, the source gives another article:\n{difference}");
        }
        if (first.Diagnostics != second.Diagnostics || first.IsArticle != second.IsArticle)
            throw new ArticleAssertException($"parsed {when}, the source gives other diagnostics");
    }

    private static string Ending(string text) => $"the text ends in: {Messages.VisibleText.Quoted(text.Length <= 80 ? text : "…" + text[^80..])}";
}
