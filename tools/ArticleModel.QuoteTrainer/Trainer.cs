namespace ArticleModel.QuoteTrainer;

/// <summary>Logistic regression with an L2 penalty by gradient descent. Deterministic.</summary>
internal static class Trainer
{
    private const int Rounds = 600;
    private const double Step = 0.5;

    /// <summary>Returns the weights: of the features, of the means, and the bias.</summary>
    /// <param name="samples">What to learn from.</param>
    /// <param name="penalties">How much each weight but the bias is drawn towards 0.</param>
    public static double[] Train(IReadOnlyList<Sample> samples, double[] penalties)
    {
        var size = penalties.Length;
        var weights = new double[size + 1];
        var squares = new double[size + 1];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size + 1];
            foreach (var sample in samples)
            {
                var error = sample.Weight * (Probability(weights, sample) - (sample.IsQuote ? 1 : 0));
                foreach (var feature in sample.Features) gradient[feature] += error;
                var ofMeans = gradient.AsSpan(size - sample.Means.Length, sample.Means.Length);
                for (var i = 0; i < ofMeans.Length; i++) ofMeans[i] += error * sample.Means[i];
                gradient[size] += error;
            }
            for (var i = 0; i <= size; i++)
            {
                gradient[i] += i < size ? penalties[i] * weights[i] : 0;
                squares[i] = 0.95 * squares[i] + 0.05 * gradient[i] * gradient[i];
                weights[i] -= Step / (1 + round / 50.0) * gradient[i] / (Math.Sqrt(squares[i]) + 1e-6) * 0.2;
            }
        }
        return weights;
    }

    /// <summary>Prints precision and recall at one half, each article judged by the others.</summary>
    public static void Cross(IReadOnlyList<Sample> samples, double[] penalties)
    {
        const int Folds = 6;
        var folds = samples.Select(sample => sample.Article).Distinct().Index().ToDictionary(article => article.Item, article => article.Index % Folds);
        int right = 0, spurious = 0, missed = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsTest(Sample sample) => folds[sample.Article] == fold;
            var weights = Train([.. samples.Where(sample => !IsTest(sample))], penalties);
            foreach (var sample in samples.Where(IsTest))
            {
                var said = Probability(weights, sample) >= 0.5;
                if (said && sample.IsQuote) right++;
                else if (said) spurious++;
                else if (sample.IsQuote) missed++;
            }
        }
        var f1 = 2.0 * right / (2 * right + spurious + missed);
        Console.WriteLine($"{samples.Count} candidates; crossed: {right} right, {spurious} spurious, {missed} missed, F1 {f1:f3}");
    }

    private static double Probability(double[] weights, Sample sample)
    {
        var sum = sample.Offset + weights[^1];
        foreach (var feature in sample.Features) sum += weights[feature];
        var ofMeans = weights.AsSpan(weights.Length - 1 - sample.Means.Length, sample.Means.Length);
        for (var i = 0; i < ofMeans.Length; i++) sum += ofMeans[i] * sample.Means[i];
        return 1 / (1 + Math.Exp(-sum));
    }
}
