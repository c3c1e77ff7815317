using ArticleModel.Parsing.Reading.Html.Extraction;

namespace ArticleModel.LineTrainer;

/// <summary>Logistic regression with an L2 penalty by gradient descent. Deterministic.</summary>
internal static class Trainer
{
    private const int Rounds = 500;
    private const double Step = 0.1;
    private const double Penalty = 1;
    private const double WordPenalty = 2;

    /// <summary>A word on fewer pages is one site's.</summary>
    private const int MinPages = 4;

    /// <summary>Returns the names of the features and their weights; the bias comes last and has no name.</summary>
    public static (List<string> Names, double[] Weights) Train(List<Sample> samples)
    {
        var words = samples.SelectMany(sample => sample.Words.Select(word => (word, sample.Page)))
            .Distinct()
            .GroupBy(pair => pair.word)
            .Where(group => group.Count() >= MinPages)
            .Select(group => group.Key)
            .OrderBy(word => $"{word.Family}:{word.Word}", StringComparer.Ordinal)
            .ToList();
        var size = Enum.GetValues<LineFeature>().Length;
        var numbers = words.Select((word, i) => (word, size + i)).ToDictionary(pair => pair.word, pair => pair.Item2);
        var features = samples.Select(sample => FeaturesOf(sample, numbers)).ToList();
        return ([.. Enum.GetNames<LineFeature>(), .. words.Select(word => $"{word.Family}:{word.Word}")], Descend(samples, features, size, size + words.Count));
    }

    private static int[] FeaturesOf(Sample sample, Dictionary<(LineFeature, string), int> numbers)
    {
        var words = sample.Words.Where(numbers.ContainsKey).Select(word => numbers[word]);
        return [.. sample.Features.Distinct().Select(feature => (int)feature), .. words];
    }

    private static double[] Descend(List<Sample> samples, List<int[]> features, int plain, int size)
    {
        var weights = new double[size + 1];
        var squares = new double[size + 1];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size + 1];
            for (var i = 0; i < samples.Count; i++)
            {
                var odds = weights[size];
                foreach (var feature in features[i]) odds += weights[feature];
                var error = (1 / (1 + Math.Exp(-odds)) - (samples[i].IsArticle ? 1 : 0)) * samples[i].Weight;
                foreach (var feature in features[i]) gradient[feature] += error;
                gradient[size] += error;
            }
            for (var i = 0; i <= size; i++)
            {
                if (i < size) gradient[i] += (i < plain ? Penalty : WordPenalty) * weights[i];
                squares[i] = 0.95 * squares[i] + 0.05 * gradient[i] * gradient[i];
                weights[i] -= Step / (1 + round / 50.0) * gradient[i] / (Math.Sqrt(squares[i]) + 1e-6);
            }
        }
        return weights;
    }
}
