namespace ArticleModel.QuoteTrainer;

/// <summary>The candidates for the speaker of one annotated quote: the numbers of their features and who is right.</summary>
internal sealed record SpeakerSample(string Article, int[][] Candidates, bool[] IsRight)
{
    public bool IsAnswerable => IsRight.Contains(true);
}
