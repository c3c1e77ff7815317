namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>What can be seen of a reporting word and its surroundings without knowing what they mean.</summary>
internal enum ReportFeature
{
    /// <summary>A family with a weight for each reporting word.</summary>
    Verb,

    LeadComma, LeadColon, LeadText,
    VerbStrong, VerbWeak, VerbCautious, VerbListener, VerbNoun, VerbView, VerbDocument, VerbSay, VerbThink, VerbFind, VerbNominal,
    VerbDemand, VerbSuffix, VerbState, VerbShow,
    SubjectName, SubjectPlural, SubjectAuthor, SubjectAnyone, SubjectSource, SubjectCounted, SubjectEstablished,
    SubjectOther, SubjectNone, SubjectFar, SubjectDocument, SubjectBare, SubjectLong,
    AtUnitStart, MidSentence,
    Modal, Negated, SecondPerson, Nominalized, ByAccount, AsSaid, Demonstrative,
    Content6, Content12, Content25, Content60, StartsWithFunction, StartsAsReport, HasComma, EndsQuestion,
    ContentSecond, ContentIsSpeech,
    InItem, CastEmpty, CastMany, ReportedOften, ReportedSeldom, Instructional, BehindQuote,
    CautiousText, WeakText, WeakPhrase, NominalText, NominalPhrase, SourceInstructional, NominalInstructional, OwnsComma, BareSourceSeldom,
    TextSource, TextNone, CautiousSource,
    ManComma, ManText, SourceComma, NominalComma, ShortPhraseComma, ShortPhraseText,
    StateText, ThinkText, ViewComma, SayText, DemandText,
    ShowComma, AuthorThink, SelfFind,
    SpeakerNamed, SpeakerOften, NamedText, NamedComma, StrongNamed,
}
