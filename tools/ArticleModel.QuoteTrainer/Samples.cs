namespace ArticleModel.QuoteTrainer;

/// <summary>What the annotated articles teach.</summary>
/// <param name="Pairs">Quoted words.</param>
/// <param name="Reports">Reporting words.</param>
/// <param name="Speakers">Quotes and who may have said them.</param>
internal sealed record Samples(List<Sample> Pairs, List<Sample> Reports, List<SpeakerSample> Speakers);
