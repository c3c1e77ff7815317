using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>
/// Weighs reporting words by themselves and by the characters next to them: all that can be told of a report before anyone is
/// known. Leaves its source, its place and its words to <c>ReportClassifier</c>.
/// </summary>
internal sealed class ReportWords(QuotedText text)
{
    private static readonly LinearModel<ReportFeature> s_model = LinearModel<ReportFeature>.Load("Quotes.report-weights");

    private static readonly CharacterSet s_says = CharacterSet.Create("说讲问答");
    private static readonly CharacterSet s_suffixes = CharacterSet.Create("道称到说");

    private readonly ReportViews _views = new(text);

    /// <summary>Returns the sum for a word that was weighed before.</summary>
    public static FeatureSum<ReportFeature> Resume(in Report report) => new(s_model, report.Weight);

    /// <summary>Weighs a word that may report and returns its groups with the sum.</summary>
    public (VerbGroups Groups, double Weight) Weigh(in Report report, ReadOnlySpan<char> verb)
    {
        ref var known = ref text.Scratch.Verbs.Find(report, verb, out var isKnown);
        if (!isKnown)
        {
            known.Groups = VerbGroupTable.Of(verb);
            known.Weight = WeighVerb(report, known.Groups, keepsFeatures: false).Sum;
        }
        var features = new FeatureSum<ReportFeature>(s_model, known.Weight);
        _views.AddNear(ref features, report);
        return (known.Groups, features.Sum);
    }

    /// <summary>Weighs a word that <see cref="Report.MayReport"/> tells may report, and keeps the features for the trainer.</summary>
    public FeatureSum<ReportFeature> WeighAgain(in Report report)
    {
        var features = WeighVerb(report, report.Groups, keepsFeatures: true);
        _views.AddNear(ref features, report);
        return features;
    }

    // The word by itself: its text, its flags and its lead settle all of it.
    private FeatureSum<ReportFeature> WeighVerb(in Report report, VerbGroups groups, bool keepsFeatures)
    {
        var features = FeatureSum<ReportFeature>.Begin(s_model, keepsFeatures);
        AddFlags(ref features, report);
        AddVerb(ref features, text[report.Unit].Text.AsSpan(report.Start, report.End - report.Start), groups);
        return features;
    }

    private static void AddFlags(ref FeatureSum<ReportFeature> features, in Report report)
    {
        features.Add(report.Lead switch
        {
            Lead.Comma => ReportFeature.LeadComma,
            Lead.Colon => ReportFeature.LeadColon,
            _ => ReportFeature.LeadText,
        });
        features.Add(!report.Has(WordFlags.Weak | WordFlags.Cautious), ReportFeature.VerbStrong);
        features.Add(report.Has(WordFlags.Weak), ReportFeature.VerbWeak);
        features.Add(report.Has(WordFlags.Cautious), ReportFeature.VerbCautious);
        features.Add(report.Has(WordFlags.Addressee), ReportFeature.VerbListener);
        features.Add(report.Has(WordFlags.Noun), ReportFeature.VerbNoun);
        features.Add(report.Has(WordFlags.View), ReportFeature.VerbView);
        features.Add(report.Has(WordFlags.Document), ReportFeature.VerbDocument);
    }

    private static void AddVerb(ref FeatureSum<ReportFeature> features, ReadOnlySpan<char> verb, VerbGroups groups)
    {
        features.Add(s_says.Contains(verb[0]), ReportFeature.VerbSay);
        features.Add((groups & VerbGroups.Think) != 0, ReportFeature.VerbThink);
        features.Add((groups & VerbGroups.Find) != 0, ReportFeature.VerbFind);
        features.Add((groups & VerbGroups.State) != 0, ReportFeature.VerbState);
        features.Add((groups & VerbGroups.Show) != 0, ReportFeature.VerbShow);
        features.Add(verb.Length > 1 && s_suffixes.Contains(verb[^1]), ReportFeature.VerbSuffix);
        features.Add(ReportFeature.Verb, verb.TrimEnd('了'));
        features.Add((groups & VerbGroups.Nominal) != 0, ReportFeature.VerbNominal);
        features.Add((groups & VerbGroups.Demand) != 0, ReportFeature.VerbDemand);
    }
}
