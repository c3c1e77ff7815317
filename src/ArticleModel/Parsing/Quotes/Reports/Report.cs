using ArticleModel.Parsing.Quotes.Lexicons;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>A reporting word outside of quotation marks.</summary>
/// <param name="Unit">The unit it stands in.</param>
/// <param name="Start">The first character of the word.</param>
/// <param name="End">The first character behind it and its suffixes.</param>
/// <param name="Flags">What the word list says about it.</param>
/// <param name="Lead">How it leads on.</param>
/// <param name="Content">Where what it reports starts: behind the listener and the punctuation.</param>
internal readonly record struct Report(int Unit, int Start, int End, WordFlags Flags, Lead Lead, int Content)
{
    public bool Has(WordFlags flags) => (Flags & flags) != 0;
}
