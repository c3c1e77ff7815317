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
        AddVerb(ref features, text[report.Unit].Text.AsSpan(report.Start, report.End - report.Start));
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

    private static void AddVerb(ref FeatureSum<ReportFeature> features, ReadOnlySpan<char> verb)
    {
        var groups = VerbGroupTable.Of(verb);
        features.Add(verb[0] is '说' or '讲' or '问' or '答', ReportFeature.VerbSay);
        features.Add((groups & VerbGroups.Think) != 0, ReportFeature.VerbThink);
        features.Add(verb.StartsWith("发现") || verb.StartsWith("注意") || verb.StartsWith("观察"), ReportFeature.VerbFind);
        features.Add((groups & VerbGroups.State) != 0, ReportFeature.VerbState);
        features.Add((groups & VerbGroups.Show) != 0, ReportFeature.VerbShow);
        features.Add(verb[^1] is '道' or '称' or '到' or '说' && verb.Length > 1, ReportFeature.VerbSuffix);
        features.Add(ReportFeature.Verb, verb.TrimEnd('了'));
        features.Add((groups & VerbGroups.Nominal) != 0, ReportFeature.VerbNominal);
        features.Add((groups & VerbGroups.Demand) != 0, ReportFeature.VerbDemand);
    }
}
