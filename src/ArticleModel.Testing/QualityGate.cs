using ArticleModel.Parsing;
using ArticleModel.Testing.Quality;

namespace ArticleModel.Testing;

/// <summary>
/// Scores a parser on articles that a reader annotated, and holds the scores above floors that are never lowered silently.
/// The format of annotations is in docs/testing.md. Thread-safe, as long as no two tests share a file of floors.
/// </summary>
public static class QualityGate
{
    /// <summary>Parses and scores every article that has an annotation.</summary>
    /// <param name="annotations">A folder with <c>{id}.json</c> files.</param>
    /// <param name="articles">A folder with the <c>{id}.md</c> files they are about; others in it are passed over.</param>
    /// <param name="parser">The parser; null for one with the built-in archives and quote finder.</param>
    /// <exception cref="ArgumentNullException">A folder is null.</exception>
    /// <exception cref="InvalidDataException">An annotation is no JSON of the format, or names words that are not in its article.</exception>
    /// <exception cref="IOException">A file cannot be read, or an article is missing.</exception>
    public static QualityReport Measure(string annotations, string articles, ArticleParser? parser = null)
    {
        ArgumentNullException.ThrowIfNull(annotations);
        ArgumentNullException.ThrowIfNull(articles);
        return QualityMeter.Measure(annotations, articles, parser ?? ArticleParser.Default);
    }

    /// <summary>
    /// Checks that no score is below its floor. With <c>UPDATE_FLOORS=1</c> in the environment the file is written, and floors
    /// are raised to the scores; floors that would sink make that fail, unless it is <c>UPDATE_FLOORS=lower</c>.
    /// </summary>
    /// <param name="report">The scores.</param>
    /// <param name="floorsFile">The path of a JSON file that holds the floors; it belongs beside the test.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArticleAssertException">
    /// A score is below its floor, the floors are about other inputs, or there is no file. The message is a table.
    /// </exception>
    /// <exception cref="IOException">The file cannot be read or written.</exception>
    public static void Check(QualityReport report, string floorsFile)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(floorsFile);
        QualityFloors.Check(report, floorsFile, Environment.GetEnvironmentVariable("UPDATE_FLOORS"));
    }
}
