namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>What can be seen at a mark of punctuation at which reported words may end.</summary>
internal enum EndFeature
{
    Comma, Semicolon, Stop, Colon, Dash,
    CommaTextLead, CommaCommaLead, CommaColonLead, StopTextLead, StopCommaLead, StopColonLead,

    /// <summary>Families with a weight for each word: the reporting word, and what heads the words behind the mark.</summary>
    CommaVerb, StopVerb, CommaNext, StopNext,

    CommaShort, Comma8, Comma15, Comma30, Comma60, StopShort, Stop15, Stop30,
    CommaName, CommaPronoun, CommaPhrase, CommaNobody, StopName, StopPronoun, StopPhrase, StopNobody,
    CommaReportName, CommaReportPronoun, CommaReportPhrase, CommaReportNobody, StopReportName, StopReportPronoun, StopReportPhrase, StopReportNobody,
    CommaMark, StopMark, CommaQuote, StopQuote, StopBeforeQuote, CommaNames, StopNames,
    HeadStop, InnerStop, HeadStopComma, FirstComma, LaterComma, LastClause,
    Rest20, Rest60, Rest150,
    Concession, NounStop, ViewStop, DocumentStop, DocumentComma,
}
