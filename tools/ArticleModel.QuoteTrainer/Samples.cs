namespace ArticleModel.QuoteTrainer;

/// <summary>What the annotated articles teach.</summary>
/// <param name="Pairs">Quoted words.</param>
/// <param name="Unmarked">Words behind a colon without marks.</param>
/// <param name="Reports">Reporting words.</param>
/// <param name="Ends">Marks behind reporting words; yes where the report ends at it.</param>
/// <param name="Speakers">Quotes and who may have said them.</param>
internal sealed record Samples(List<Sample> Pairs, List<Sample> Unmarked, List<Sample> Reports, List<Sample> Ends, List<SpeakerSample> Speakers);
