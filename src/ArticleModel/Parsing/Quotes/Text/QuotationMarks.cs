namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>The quotation marks and the punctuation around them.</summary>
internal static class QuotationMarks
{
    /// <summary>Every mark that can open or close a quotation.</summary>
    public const string Characters = "“”「」『』\"‘’";

    /// <inheritdoc cref="Characters"/>
    public static readonly CharacterSet All = CharacterSet.Create(Characters);

    /// <summary>What ends a sentence for certain, and the end of a line: without …, behind which it may go on.</summary>
    public static readonly CharacterSet SentenceEnds = CharacterSet.Create("。！？!?\n");

    /// <summary>What ends a clause.</summary>
    public const string ClauseEnds = "。！？!?；;，：:—…\n";

    private static readonly CharacterSet s_clauseEnds = CharacterSet.Create(ClauseEnds);

    /// <summary>The marks by style: curly, corner, double corner, straight, single.</summary>
    public const int Styles = 5;

    public static int Style(char mark) => mark switch
    {
        '“' or '”' => 0,
        '「' or '」' => 1,
        '『' or '』' => 2,
        '"' => 3,
        _ => 4,
    };

    public static bool Opens(char mark) => mark is '“' or '「' or '『' or '‘';

    public static bool Closes(char mark) => mark is '”' or '」' or '』' or '’';

    /// <summary>Returns the other mark of the pair.</summary>
    public static char Counterpart(char mark) => mark switch
    {
        '“' => '”',
        '”' => '“',
        '「' => '」',
        '」' => '「',
        '『' => '』',
        '』' => '『',
        '‘' => '’',
        '’' => '‘',
        _ => mark,
    };

    /// <summary>Tells whether <paramref name="c"/> may end a sentence, … included.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '!' or '?' or '…' or '\n';

    /// <summary>Tells whether <paramref name="c"/> ends a clause.</summary>
    public static bool IsClauseEnd(char c) => s_clauseEnds.Contains(c);
}
