namespace ArticleModel.QuoteTrainer;

/// <summary>Numbers the words that families of features met often enough to be learned from, behind the features themselves.</summary>
internal static class Vocabulary
{
    private const int MinCount = 3;

    /// <summary>Returns the words in order, and the samples with these among their features.</summary>
    /// <param name="samples">The samples.</param>
    /// <param name="size">The number of features without words.</param>
    public static (List<string> Words, List<Sample> Samples) Number(IReadOnlyList<Sample> samples, int size)
    {
        var words = samples.SelectMany(sample => sample.Words)
            .GroupBy(word => word)
            .Where(group => group.Count() >= MinCount)
            .Select(group => group.Key)
            .Order(StringComparer.Ordinal)
            .ToList();
        var numbers = words.Select((word, i) => (word, size + i)).ToDictionary(pair => pair.word, pair => pair.Item2, StringComparer.Ordinal);
        return (words, [.. samples.Select(WithWords)]);

        Sample WithWords(Sample sample) =>
            sample with { Features = [.. sample.Features, .. sample.Words.Where(numbers.ContainsKey).Select(word => numbers[word])] };
    }
}
