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

    /// <summary>What a source that the article names again can add at most.</summary>
    public static double MostOfRepeated { get; } = s_model.MostOf([ReportFeature.OtherRepeated], [ReportFeature.OtherRepeatedComma]);

    private readonly ReportViews _views = new(text);

    /// <summary>Returns the sum for a word that was weighed before.</summary>
    public static FeatureSum<ReportFeature> Resume(in Report report) => new(s_model, report.Weight);

    /// <summary>Weighs a word that <see cref="Report.MayReport"/> tells may report.</summary>
    public FeatureSum<ReportFeature> Weigh(in Report report, bool keepsFeatures)
    {
        var features = FeatureSum<ReportFeature>.Begin(s_model, keepsFeatures);
        AddFlags(ref features, report);
        AddVerb(ref features, text[report.Unit].Text.AsSpan(report.Start, report.End - report.Start), report.Groups);
        _views.AddNear(ref features, report);
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
