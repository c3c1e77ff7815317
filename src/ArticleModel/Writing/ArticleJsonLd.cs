using System.Buffers;
using System.Text;
using ArticleModel.Json;

namespace ArticleModel.Writing;

/// <summary>
/// Writes articles as JSON-LD in the words of <see href="https://schema.org/NewsArticle">schema.org</see>, for pages that show them
/// and for search engines. docs/writers.md has the table of what becomes what. Thread-safe.
/// </summary>
public static class ArticleJsonLd
{
    /// <summary>
    /// Returns the article as a <c>NewsArticle</c>: the facts, the text, and each quote that gives the words themselves as a
    /// <c>Quotation</c> with its speaker. What the article does not have is left out. The text may stand in a <c>script</c> element as
    /// it is: <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and quotation marks are escaped. An address that runs a script or opens a file
    /// where it is followed gets <c>unsafe:</c> in front.
    /// </summary>
    /// <param name="article">What to write. To publish fewer quotes, or no text, leave them out of it: <c>article with { Quotes = [] }</c>.</param>
    /// <param name="indented">True for lines that a person can read, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string Write(Article article, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        WriteTo(article, output, indented);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Writes what <see cref="Write"/> returns to <paramref name="output"/>, in UTF-8, behind what it holds.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="output">Where to; if it throws, it holds a part of the article.</param>
    /// <param name="indented">True for lines that a person can read, false for one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="output"/> is null.</exception>
    public static void WriteTo(Article article, IBufferWriter<byte> output, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        using var writer = ReusedJsonWriter.Rent(output, indented, markupSafe: true);
        new JsonLdWriter(writer.Json).Write(article);
        writer.Json.Flush();
    }
}
