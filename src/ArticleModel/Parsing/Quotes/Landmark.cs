namespace ArticleModel.Parsing.Quotes;

/// <summary>A place of a text at which a stage has to look closer.</summary>
/// <param name="At">The character.</param>
/// <param name="Kinds">What may stand there.</param>
internal readonly record struct Landmark(int At, LandmarkKinds Kinds)
{
    public bool Has(LandmarkKinds kinds) => (Kinds & kinds) != 0;
}
