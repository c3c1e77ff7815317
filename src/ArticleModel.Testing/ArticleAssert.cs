using System.Text;
using ArticleModel.Parsing;
using ArticleModel.Testing.Messages;

namespace ArticleModel.Testing;

/// <summary>
/// Assertions about articles and parses. Each throws <see cref="ArticleAssertException"/> with a message that shows what
/// differs and where. Thread-safe.
/// </summary>
public static partial class ArticleAssert
{
    /// <summary>Checks that two articles are equal, spans and provenance included.</summary>
    /// <exception cref="ArgumentNullException">An article is null.</exception>
    /// <exception cref="ArticleAssertException">They differ; the message lists where, by the paths of the JSON format.</exception>
    public static void Equal(Article expected, Article actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected != actual) throw new ArticleAssertException($"The articles differ.\n{JsonDifference.Show(expected, actual)}");
    }

    /// <summary>Checks that two sections are equal, everything below them included.</summary>
    /// <param name="expected">What is expected, such as <see cref="Article.Body"/>.</param>
    /// <param name="actual">What there is.</param>
    /// <param name="about">What the message says first, such as a seed; null for nothing.</param>
    /// <exception cref="ArgumentNullException">A section is null.</exception>
    /// <exception cref="ArticleAssertException">They differ; the message lists where, by the paths of the JSON format.</exception>
    public static void Equal(Section expected, Section actual, string? about = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (expected == actual) return;
        var difference = JsonDifference.Show(new Article { Title = "", Body = expected }, new Article { Title = "", Body = actual });
        throw new ArticleAssertException($"{(about is null ? "" : about + ": ")}The sections differ.\n{difference}");
    }

    /// <summary>Checks that two articles say the same, wherever it stood in their sources and whatever was dropped there.</summary>
    /// <exception cref="ArgumentNullException">An article is null.</exception>
    /// <exception cref="ArticleAssertException">They differ; the message lists where, by the paths of the JSON format.</exception>
    public static void SameContent(Article expected, Article actual)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        Equal(expected.WithoutProvenance(), actual.WithoutProvenance());
    }

    /// <summary>Checks that a parse reported nothing.</summary>
    /// <param name="result">The parse.</param>
    /// <param name="except">Codes that may be reported, such as <c>AM4001</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    /// <exception cref="ArticleAssertException">There is a diagnostic; the message draws each below its line.</exception>
    public static void NoDiagnostics(ParseResult result, params ReadOnlySpan<string> except)
    {
        ArgumentNullException.ThrowIfNull(result);
        var message = new StringBuilder();
        var count = 0;
        foreach (var diagnostic in result.Diagnostics)
        {
            if (except.Contains(diagnostic.Code)) continue;
            count++;
            message.Append('\n').Append(SourceLine.Place(result.Source, diagnostic.Span.Start)).Append('\n')
                .Append(SourceLine.At(result.Source.Text, diagnostic.Span.Start)).Append('\n')
                .Append(SourceLine.Underline(result.Source.Text, diagnostic.Span, diagnostic.ToString()));
        }
        if (count > 0) throw new ArticleAssertException($"{(count == 1 ? "There is a diagnostic." : $"There are {count} diagnostics.")}{message}");
    }
}
