using static ArticleModel.Testing.Quality.QualityCounter;

namespace ArticleModel.Testing.Quality;

/// <summary>Makes scores of sums. A measure about nothing is 1, but for that of credits, which is 0.</summary>
internal static class QualityMeasures
{
    public static List<(string Name, double Value, int Count)> Of(QualityCounts counts)
    {
        var measures = new List<(string, double, int)>();
        Add("core", counts[CoreRight], counts[CoreSpurious], counts[CoreMissed]);
        Add("lenient", counts[CoreRight], counts[CoreSpurious] - counts[ExampleSpurious], counts[CoreMissed]);
        // A quote with the wrong speaker is a spurious one and a missed one.
        var wrong = counts[CoreRight] - counts[JointRight];
        Add("joint", counts[JointRight], counts[CoreSpurious] + wrong, counts[CoreMissed] + wrong);
        AddRatio("exact", counts[CoreExact], counts[CoreRight]);
        AddRatio("attribution", counts[AttributedRight], counts[Attributed]);
        Add("indirect", counts[IndirectRight], counts[IndirectSpurious], counts[IndirectMissed]);
        AddRatio("indirect.attribution", counts[IndirectAttributedRight], counts[IndirectAttributed]);
        AddRatio("roles", counts[RolesRight], counts[Roles]);
        Add("headings", counts[HeadingsRight], counts[HeadingsSpurious], counts[HeadingsMissed]);
        AddRatio("pseudo-headings", counts[PseudoHeadingsRight], counts[PseudoHeadings]);
        Add("boilerplate", counts[BoilerplateRight], counts[BoilerplateSpurious], counts[BoilerplateMissed]);
        measures.Add(("credits", counts[CreditsRight] / (double)Math.Max(1, counts[QualityCounter.Credits]), counts[QualityCounter.Credits]));
        AddRatio("pseudonyms", counts[PseudonymsRight], counts[Pseudonyms]);
        return measures;

        void AddRatio(string name, int right, int count) => measures.Add((name, count == 0 ? 1 : right / (double)count, count));

        void Add(string name, int right, int spurious, int missed)
        {
            var precision = right + spurious == 0 ? 1 : right / (double)(right + spurious);
            var recall = right + missed == 0 ? 1 : right / (double)(right + missed);
            measures.Add(($"{name}.precision", precision, right + spurious));
            measures.Add(($"{name}.recall", recall, right + missed));
            measures.Add(($"{name}.f1", precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall), right + missed));
        }
    }
}
