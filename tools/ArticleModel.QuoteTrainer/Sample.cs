using ArticleModel.Parsing.Quotes;

namespace ArticleModel.QuoteTrainer;

/// <summary>Quoted words of an annotated article.</summary>
internal sealed record Sample(string Article, IReadOnlyList<SpeechFeature> Features, bool IsSpeech);
