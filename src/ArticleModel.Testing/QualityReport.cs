using System.Globalization;
using System.Text;

namespace ArticleModel.Testing;

/// <summary>How well a parser did on annotated articles. Immutable.</summary>
public sealed record QualityReport
{
    /// <summary>The number of articles.</summary>
    public required int Articles { get; init; }

    /// <summary>The measures, always all of them and in the same order.</summary>
    public required ValueList<QualityScore> Scores { get; init; }

    /// <summary>A digest of annotations and sources, in lower-case hexadecimal: scores of other inputs cannot be compared.</summary>
    public required string InputDigest { get; init; }

    /// <summary>Everything that was missed, spurious or wrong, a line each with the article and mostly its line.</summary>
    public required ValueList<string> Misses { get; init; }

    /// <summary>Returns the score of a measure.</summary>
    /// <exception cref="ArgumentException">There is no such measure.</exception>
    public QualityScore Score(string name) =>
        Scores.FirstOrDefault(score => score.Name == name) ?? throw new ArgumentException($"There is no measure '{name}'.", nameof(name));

    /// <summary>Returns the measures as a table for a person.</summary>
    public override string ToString()
    {
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{Articles} articles\n"));
        foreach (var score in Scores)
        {
            table.Append(CultureInfo.InvariantCulture, $"{score.Name,-22} {score.Value:0.000}  ");
            table.Append(CultureInfo.InvariantCulture, $"[{score.Low:0.000}, {score.High:0.000}]  of {score.Count}\n");
        }
        return table.ToString();
    }
}
