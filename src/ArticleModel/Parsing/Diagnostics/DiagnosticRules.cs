using System.Collections.Frozen;

namespace ArticleModel.Parsing;

/// <summary>
/// Every rule the library reports, by stage: AM1 the source, AM2 an archive's facts, AM3 the text's markup, AM4 quotes.
/// </summary>
public static class DiagnosticRules
{
    /// <summary>Bytes that are no text in the source's encoding.</summary>
    public static readonly DiagnosticRule InvalidEncoding = new("AM1001", "invalid encoding", DiagnosticSeverity.Warning,
        "The source holds bytes or characters that are no text in its encoding; each was replaced by U+FFFD. Save it as UTF-8.");

    /// <summary>A source over the parser's limit.</summary>
    public static readonly DiagnosticRule SourceTooLong = new("AM1002", "source too long", DiagnosticSeverity.Error,
        "The source is longer than {0} UTF-16 code units and was not parsed. Raise the limit with ArticleParserBuilder.LimitSourceLength if you trust it.");

    /// <summary>Markup nested or heaped up beyond the limits: it is kept as text, of a page without the elements that are too deep.</summary>
    public static readonly DiagnosticRule NestedTooDeep = new("AM1003", "nested too deep", DiagnosticSeverity.Warning,
        "Lists, quotes, brackets, tables or emphasis are nested too deep or heaped up here; the passage was kept as plain text. Flatten it in the source.");

    /// <summary>A source that holds no article.</summary>
    public static readonly DiagnosticRule NotAnArticle = new("AM1004", "not an article", DiagnosticSeverity.Warning,
        "This is not an article: {0}. Folder runs pass over it; remove it from the folder if it does not belong there.");

    /// <summary>A source that is said to be in another encoding than its own: by itself, if it is a page, or by <see cref="SourceInfo.Charset"/>.</summary>
    public static readonly DiagnosticRule WrongEncoding = new("AM1005", "wrong encoding", DiagnosticSeverity.Warning,
        "The source is said to be in '{0}', but its bytes are not; it was read in the encoding that they look like. Check the text.");

    /// <summary>A name of an archive that the parser does not have.</summary>
    public static readonly DiagnosticRule UnknownArchive = new("AM1006", "unknown archive", DiagnosticSeverity.Warning,
        "There is no archive '{0}'; the source was recognised by its content. Check the name.");

    /// <summary>An article without a title.</summary>
    public static readonly DiagnosticRule MissingTitle = new("AM2001", "missing title", DiagnosticSeverity.Warning,
        "The article has no title. Give it a heading on its first line.");

    /// <summary>A header field that the archive does not know.</summary>
    public static readonly DiagnosticRule UnknownHeaderField = new("AM2002", "unknown header field", DiagnosticSeverity.Warning,
        "The header field '{0}' is not one of the archive's; it was left out. Check its spelling.");

    /// <summary>A header field that the archive always has is not there.</summary>
    public static readonly DiagnosticRule MissingHeaderField = new("AM2003", "missing header field", DiagnosticSeverity.Warning,
        "The header has no field '{0}'. Add it, or accept that the article lacks this fact.");

    /// <summary>A date that is none.</summary>
    public static readonly DiagnosticRule BadDate = new("AM2004", "bad date", DiagnosticSeverity.Warning,
        "'{0}' is not a date; write it as yyyy-mm-dd.");

    /// <summary>A counter that is no number.</summary>
    public static readonly DiagnosticRule BadNumber = new("AM2005", "bad number", DiagnosticSeverity.Warning,
        "'{0}' is not a number of 0 or more; write digits only.");

    /// <summary>Header and page tell different things.</summary>
    public static readonly DiagnosticRule HeaderDisagrees = new("AM2006", "header and page disagree", DiagnosticSeverity.Warning,
        "The page says '{0}' here, the header something else; the header was taken. Check which is right.");

    /// <summary>A header whose end is missing.</summary>
    public static readonly DiagnosticRule UnfinishedHeader = new("AM2007", "unfinished header", DiagnosticSeverity.Warning,
        "The header does not end in '{0}'; it was taken to end here. Add the line.");

    /// <summary>Front matter that does not keep the rules of its language.</summary>
    public static readonly DiagnosticRule BadFrontMatter = new("AM2008", "bad front matter", DiagnosticSeverity.Warning,
        "The front matter is not well-formed here: {0}. A value on one line was read as it stands; put it in quotation marks.");

    /// <summary>Front matter over one of its limits.</summary>
    public static readonly DiagnosticRule FrontMatterTooLarge = new("AM2009", "front matter too large", DiagnosticSeverity.Warning,
        "The front matter has {0}; what goes beyond was left out. Move it to a file of its own.");

    /// <summary>A header field that is given more than once.</summary>
    public static readonly DiagnosticRule RepeatedHeaderField = new("AM2010", "repeated header field", DiagnosticSeverity.Warning,
        "The header gives '{0}' once more; the first was taken. Remove one of them.");

    /// <summary>A header field whose value is not of its kind.</summary>
    public static readonly DiagnosticRule BadHeaderValue = new("AM2011", "bad header value", DiagnosticSeverity.Warning,
        "'{0}' is not what this field holds; the fact is missing. Write a language, or true or false, as the field asks.");

    /// <summary>Page furniture of a shape that the archive does not know.</summary>
    public static readonly DiagnosticRule UnknownFurniture = new("AM2101", "unknown furniture", DiagnosticSeverity.Warning,
        "This stands among the page's furniture but is none of the known kinds; it was kept in the body. Check whether it belongs there.");

    /// <summary>Furniture that every page of the archive has is not there.</summary>
    public static readonly DiagnosticRule MissingFurniture = new("AM2102", "missing furniture", DiagnosticSeverity.Warning,
        "The page has no {0} here; it may be cut off. Save it again if text is missing.");

    /// <summary>Emphasis that opens or closes alone.</summary>
    public static readonly DiagnosticRule UnpairedEmphasis = new("AM3001", "unpaired emphasis", DiagnosticSeverity.Warning,
        "This '**' has no partner in its paragraph; it was kept as text. Remove it or add the other one.");

    /// <summary>A quotation mark of the wrong direction.</summary>
    public static readonly DiagnosticRule ReversedQuotationMark = new("AM4001", "reversed quotation mark", DiagnosticSeverity.Info,
        "This quotation mark points the wrong way; it was read as its counterpart. Turn it round.");

    /// <summary>A quotation mark without a partner.</summary>
    public static readonly DiagnosticRule UnpairedQuotationMark = new("AM4002", "unpaired quotation mark", DiagnosticSeverity.Warning,
        "This quotation mark has no partner: no quote was read here, or one to the end of the paragraph. Add the other one or remove it.");

    /// <summary>All rules by their code.</summary>
    public static FrozenDictionary<string, DiagnosticRule> ByCode => Codes.Rules;

    // By itself, because rules are needed more often than their table, and the table takes longer to make than an article to read.
    private static class Codes
    {
        public static readonly FrozenDictionary<string, DiagnosticRule> Rules = new[]
        {
            InvalidEncoding, SourceTooLong, NestedTooDeep, NotAnArticle, WrongEncoding, UnknownArchive,
            MissingTitle, UnknownHeaderField, MissingHeaderField, BadDate, BadNumber, HeaderDisagrees, UnfinishedHeader,
            BadFrontMatter, FrontMatterTooLarge, RepeatedHeaderField, BadHeaderValue,
            UnknownFurniture, MissingFurniture,
            UnpairedEmphasis,
            ReversedQuotationMark, UnpairedQuotationMark,
        }.ToFrozenDictionary(rule => rule.Code);
    }
}
