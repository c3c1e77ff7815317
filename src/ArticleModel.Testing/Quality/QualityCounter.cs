namespace ArticleModel.Testing.Quality;

/// <summary>What is counted per article; scores are made of sums over articles.</summary>
internal enum QualityCounter
{
    CoreRight,
    CoreSpurious,
    CoreMissed,
    ExampleSpurious,
    CoreExact,
    JointRight,
    Attributed,
    AttributedRight,
    IndirectRight,
    IndirectSpurious,
    IndirectMissed,
    IndirectAttributed,
    IndirectAttributedRight,
    Roles,
    RolesRight,
    HeadingsRight,
    HeadingsSpurious,
    HeadingsMissed,
    PseudoHeadings,
    PseudoHeadingsRight,
    BoilerplateRight,
    BoilerplateSpurious,
    BoilerplateMissed,
    Credits,
    CreditsRight,
    Pseudonyms,
    PseudonymsRight,
}
