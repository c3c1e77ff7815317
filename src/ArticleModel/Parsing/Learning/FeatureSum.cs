using System.Runtime.CompilerServices;

namespace ArticleModel.Parsing.Learning;

/// <summary>Sums the weights of the features that a candidate shows; those without words or views for a second model, too.</summary>
internal struct FeatureSum<T>(LinearModel<T> model, LinearModel<T>? second = null)
    where T : struct, Enum
{
    /// <summary>Goes on from a sum that the model led to before.</summary>
    public FeatureSum(LinearModel<T> model, double sum)
        : this(model) => Sum = sum;

    /// <summary>Starts a sum that keeps what it met, for the trainer, if <paramref name="keepsFeatures"/> says so.</summary>
    public static FeatureSum<T> Begin(LinearModel<T> model, bool keepsFeatures) =>
        keepsFeatures ? new FeatureSum<T>(model) { Met = [], MetWords = [], MetPairs = [] } : new FeatureSum<T>(model);

    private readonly LinearModel<T> _model = model;
    private readonly LinearModel<T>? _second = second;

    /// <summary>The log odds for the candidate.</summary>
    public double Sum { get; private set; } = model.Bias;

    /// <summary>The log odds by the second model.</summary>
    public double SecondSum { get; private set; } = second?.Bias ?? 0;

    /// <summary>The features met, collected only for the trainer.</summary>
    public List<T>? Met { get; init; }

    /// <summary>The words met of families of features, collected only for the trainer.</summary>
    public List<(T Family, string Word)>? MetWords { get; init; }

    /// <summary>The pairs of characters met in each view, collected only for the trainer.</summary>
    public List<(int View, ushort[] Pairs)>? MetPairs { get; init; }

    /// <summary>Adds the weight that <paramref name="word"/> has in a family of features.</summary>
    public void Add(T family, ReadOnlySpan<char> word)
    {
        Sum += _model[family, word];
        MetWords?.Add((family, word.ToString()));
    }

    /// <summary>Adds what the pairs of characters in one view of the candidate weigh.</summary>
    public void Add<TView>(BigramModel<TView> views, TView view, ReadOnlySpan<ushort> pairs)
        where TView : struct, Enum
    {
        Sum += views.Mean(view, pairs);
        MetPairs?.Add((Unsafe.BitCast<TView, int>(view), pairs.ToArray()));
    }

    /// <summary>Adds what the pairs of characters in one view weigh, by a mean that is known.</summary>
    public void Add<TView>(TView view, ReadOnlySpan<ushort> pairs, double mean)
        where TView : struct, Enum
    {
        Sum += mean;
        MetPairs?.Add((Unsafe.BitCast<TView, int>(view), pairs.ToArray()));
    }

    public void Add(T feature)
    {
        Sum += _model[feature];
        if (_second is not null) SecondSum += _second[feature];
        if (Met is not null) Keep(feature);
    }

    public void Add(bool holds, T feature)
    {
        if (holds) Add(feature);
    }

    // By itself: what only the trainer needs costs the others one test.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly void Keep(T feature) => Met!.Add(feature);

    public readonly double Probability => 1 / (1 + Math.Exp(-Sum));

    /// <summary>The probability by the second model.</summary>
    public readonly double SecondProbability => 1 / (1 + Math.Exp(-SecondSum));
}
