namespace ArticleModel.LineTrainer;

/// <summary>Settles which lines of a page are its article's, by the words that they share with what is known of it.</summary>
internal sealed class Alignment
{
    private const double MaxForeign = 0.3;
    private const double MinOwn = 0.7;

    /// <summary>A piece of text that was picked by hand counts as much as a line of this many words.</summary>
    private const double PickedWeight = 1.5;

    private readonly GoldPage _page;
    private readonly HashSet<string> _grams = [];
    private readonly string _text = "";

    public Alignment(GoldPage page)
    {
        _page = page;
        if (page.Article is null) return;
        var words = Words.Of(page.Article);
        _grams = [.. Words.Grams(words)];
        _text = $" {string.Join(' ', words)} ";
    }

    /// <summary>Tells whether a line is the article's, and how much that counts; null where it cannot be told.</summary>
    public (bool IsArticle, double Weight)? Judge(string line, bool isInside)
    {
        if (_page.Article is null) return JudgePieces(Words.OnOneLine(line));
        var words = Words.Of(line);
        if (words.Length == 0) return null;
        var isShort = words.Length < Words.Gram;
        var own = isShort
            ? _text.Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal) ? 1 : 0
            : Words.Grams(words).Average(gram => _grams.Contains(gram) ? 1.0 : 0);
        // A short line far from the article may say by chance what the article says too.
        if (own is > MaxForeign and < MinOwn || (isShort && own > 0 && !isInside)) return null;
        return (own >= MinOwn, Math.Min(3, 0.3 + Math.Log(1 + words.Length) / 2));
    }

    private (bool, double)? JudgePieces(string line)
    {
        var (with, without) = (_page.With.Any(line.Contains), _page.Without.Any(line.Contains));
        return with == without ? null : (with, PickedWeight);
    }
}
