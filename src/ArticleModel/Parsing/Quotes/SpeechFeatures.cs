namespace ArticleModel.Parsing.Quotes;

/// <summary>Sums the weights of the features that quoted words show.</summary>
internal struct SpeechFeatures(SpeechModel model)
{
    private readonly SpeechModel _model = model;

    /// <summary>The log odds that someone said the words.</summary>
    public double Sum { get; private set; } = model.Bias;

    /// <summary>The features met, collected only for the trainer.</summary>
    public List<SpeechFeature>? Met { get; init; }

    public void Add(SpeechFeature feature)
    {
        Sum += _model[feature];
        Met?.Add(feature);
    }

    public void Add(bool holds, SpeechFeature feature)
    {
        if (holds) Add(feature);
    }

    public readonly double Probability => 1 / (1 + Math.Exp(-Sum));
}
