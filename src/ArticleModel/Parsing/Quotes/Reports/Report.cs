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
    /// <summary>True if an object or 的 stands between the word and the mark: 提出了一个观点：, 所认为的，.</summary>
    public bool IsApart { get; init; }

    /// <summary>Tells whether the word may lead to what is reported in the author's words.</summary>
    public bool MayReport { get; init; }

    /// <summary>The groups of a word that may report.</summary>
    public VerbGroups Groups { get; init; }

    /// <summary>What <see cref="ReportWords"/> tells of a word that may report: the log odds so far.</summary>
    public double Weight { get; init; }

    public bool Has(WordFlags flags) => (Flags & flags) != 0;

    /// <summary>Tells what <see cref="MayReport"/> says, by <paramref name="line"/>, the text of its unit.</summary>
    public bool MayReportIn(ReadOnlySpan<char> line) =>
        Lead != Lead.None && Content < line.Length && Has(WordFlags.Indirect | WordFlags.Direct | WordFlags.Noun)
            && !IsWordForWord(line[Start..End]) && !PointsBack(line) && !IsExpected(line);

    // 虽然某人这么说，…: the words stand before it.
    private bool PointsBack(ReadOnlySpan<char> line) => Lead is Lead.Comma or Lead.Text && line[Start] == '这' && Has(WordFlags.Direct);

    // 年内预计开店: by nobody. 外界预计，…
    private bool IsExpected(ReadOnlySpan<char> line) => Lead == Lead.Text && line[Start..End].StartsWith("预计");

    // 某人说：… without marks; behind 认为 and its like it is a report.
    private bool IsWordForWord(ReadOnlySpan<char> verb)
    {
        if (Lead != Lead.Colon) return false;
        return verb[0] is '说' or '问' or '答' or '道' or '写'
            || verb[^1] is '道' or '说' or '曰' or '话' or '呼' or '言';
    }
}
