namespace ArticleModel.QuoteTrainer;

/// <summary>Turns the pairs of characters that a sample met into the mean of their vectors, and learned weights back into one for each pair.</summary>
internal static class ViewMeans
{
    /// <summary>What means are multiplied by, so that one penalty suits them and the features that are 0 or 1.</summary>
    private const float Scale = 1.5f;

    public static Sample Fill(Sample sample, BigramVectors vectors, int views)
    {
        var means = new float[views * BigramVectors.Dimensions];
        foreach (var (view, pairs) in sample.Pairs)
        {
            var known = pairs.Count(pair => pair != 0);
            foreach (var pair in pairs)
                for (var i = 0; pair != 0 && i < BigramVectors.Dimensions; i++) means[view * BigramVectors.Dimensions + i] += Scale * vectors[pair][i] / known;
        }
        return sample with { Means = means, Pairs = [] };
    }

    /// <summary>Writes in the form that the library embeds what each pair weighs in each view.</summary>
    public static void Write(string path, ReadOnlySpan<double> weights, BigramVectors vectors)
    {
        var views = weights.Length / BigramVectors.Dimensions;
        var byPair = new double[vectors.Pairs.Count + 1, views];
        var scales = new double[views];
        for (var pair = 1; pair <= vectors.Pairs.Count; pair++)
            for (var view = 0; view < views; view++)
            {
                var first = view * BigramVectors.Dimensions;
                for (var i = 0; i < BigramVectors.Dimensions; i++) byPair[pair, view] += Scale * vectors[pair][i] * weights[first + i];
                scales[view] = Math.Max(scales[view], Math.Abs(byPair[pair, view]) / sbyte.MaxValue);
            }
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write((byte)views);
        foreach (var scale in scales) writer.Write((float)scale);
        for (var view = 0; view < views; view++)
            for (var pair = 0; pair <= vectors.Pairs.Count; pair++) writer.Write((sbyte)Math.Round(byPair[pair, view] / Math.Max(scales[view], 1e-12)));
    }
}
