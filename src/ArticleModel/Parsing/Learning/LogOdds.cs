namespace ArticleModel.Parsing.Learning;

/// <summary>Probabilities as the models sum them up.</summary>
internal static class LogOdds
{
    /// <summary>Returns the log odds of a probability between 0 and 1, both excluded.</summary>
    public static double Of(double probability) => Math.Log(probability / (1 - probability));
}
