namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Words of the text that become a string only where a quote keeps them.</summary>
/// <param name="Known">The words where they are a string already.</param>
/// <param name="Unit">The unit they stand in otherwise.</param>
/// <param name="Start">Their first character.</param>
/// <param name="End">The first character behind them; none if there are no words.</param>
internal readonly record struct Wording(string? Known, int Unit, int Start, int End)
{
    public static Wording Of(string? words) => new(words, 0, 0, 0);

    public static Wording At(int unit, int start, int end) => new(null, unit, start, end);

    public string? In(QuotedText text) => Known ?? (End > Start ? text[Unit].Text[Start..End] : null);
}
