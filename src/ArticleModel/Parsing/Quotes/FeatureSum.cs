namespace ArticleModel.Parsing.Quotes;

/// <summary>Sums the weights of the features that a candidate shows.</summary>
internal struct FeatureSum<T>(LinearModel<T> model)
    where T : struct, Enum
{
    private readonly LinearModel<T> _model = model;

    /// <summary>The log odds for the candidate.</summary>
    public double Sum { get; private set; } = model.Bias;

    /// <summary>The features met, collected only for the trainer.</summary>
    public List<T>? Met { get; init; }

    public void Add(T feature)
    {
        Sum += _model[feature];
        Met?.Add(feature);
    }

    public void Add(bool holds, T feature)
    {
        if (holds) Add(feature);
    }

    public readonly double Probability => 1 / (1 + Math.Exp(-Sum));
}
