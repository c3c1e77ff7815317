namespace ArticleModel.QuoteTrainer;

/// <summary>For a model that weighs no pairs of characters.</summary>
internal enum NoView
{
}
