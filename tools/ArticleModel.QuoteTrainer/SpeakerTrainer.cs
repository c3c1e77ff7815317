namespace ArticleModel.QuoteTrainer;

/// <summary>Learns to choose among candidates: softmax with an L2 penalty by gradient descent. Deterministic.</summary>
internal static class SpeakerTrainer
{
    private const int Rounds = 500;
    private const double Penalty = 0.7;
    private const double Step = 0.1;

    // The bias at the end stays 0.
    private static double[] Train(IReadOnlyList<SpeakerSample> samples, int size)
    {
        var weights = new double[size + 1];
        var squares = new double[size];
        var gradient = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            Array.Clear(gradient);
            foreach (var sample in samples)
                if (sample.IsAnswerable) AddGradient(gradient, weights, sample);
            for (var i = 0; i < size; i++)
            {
                gradient[i] += Penalty * weights[i];
                squares[i] = 0.95 * squares[i] + 0.05 * gradient[i] * gradient[i];
                weights[i] -= Step / (1 + round / 50.0) * gradient[i] / (Math.Sqrt(squares[i]) + 1e-6);
            }
        }
        return weights;
    }

    /// <summary>Returns the weights, and prints how often the choice is right, each article judged by the others, and how often it could be.</summary>
    public static double[] Cross(IReadOnlyList<SpeakerSample> samples, int size)
    {
        const int Folds = 8;
        var folds = samples.Select(sample => sample.Article).Distinct().Index().ToDictionary(article => article.Item, article => article.Index % Folds);
        var right = 0;
        for (var fold = 0; fold < Folds; fold++)
        {
            bool IsTest(SpeakerSample sample) => folds[sample.Article] == fold;
            var weights = Train([.. samples.Where(sample => !IsTest(sample))], size);
            right += samples.Where(IsTest).Count(sample => IsChosen(weights, sample));
        }
        var own = Train(samples, size);
        var crossed = $"crossed: {right} right, {(double)right / samples.Count:f3}";
        var onOwn = $"on its own samples {samples.Count(sample => IsChosen(own, sample))}";
        var possible = $"among the candidates {samples.Count(sample => sample.IsAnswerable)}";
        Console.WriteLine($"{samples.Count} speakers; {crossed}; {onOwn}; {possible}");
        return own;
    }

    private static bool IsChosen(double[] weights, SpeakerSample sample)
    {
        var best = 0;
        for (var i = 1; i < sample.Candidates.Length; i++)
            if (Score(weights, sample.Candidates[i]) > Score(weights, sample.Candidates[best])) best = i;
        return sample.IsRight[best];
    }

    private static void AddGradient(double[] gradient, double[] weights, SpeakerSample sample)
    {
        var scores = new double[sample.Candidates.Length];
        var most = double.MinValue;
        for (var i = 0; i < scores.Length; i++) most = Math.Max(most, scores[i] = Score(weights, sample.Candidates[i]));
        double total = 0, rightTotal = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Math.Exp(scores[i] - most);
            total += scores[i];
            if (sample.IsRight[i]) rightTotal += scores[i];
        }
        for (var i = 0; i < scores.Length; i++)
        {
            var error = scores[i] / total - (sample.IsRight[i] ? scores[i] / rightTotal : 0);
            foreach (var feature in sample.Candidates[i]) gradient[feature] += error;
        }
    }

    private static double Score(double[] weights, int[] features)
    {
        var sum = 0.0;
        foreach (var feature in features) sum += weights[feature];
        return sum;
    }
}
