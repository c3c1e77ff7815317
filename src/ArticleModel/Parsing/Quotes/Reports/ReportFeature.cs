namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>What can be seen of a reporting word and its surroundings without knowing what they mean.</summary>
internal enum ReportFeature
{
    /// <summary>A family with a weight for each reporting word.</summary>
    Verb,

    LeadComma, LeadColon, LeadText,
    VerbStrong, VerbWeak, VerbCautious, VerbListener, VerbNoun, VerbView, VerbDocument, VerbSay, VerbThink, VerbFind, VerbNominal,
    VerbDemand, VerbSuffix, VerbState, VerbShow,
    SubjectName, SubjectMan, SubjectPlural, SubjectAuthor, SubjectThing, SubjectAnyone, SubjectSource, SubjectCounted, SubjectEstablished,
    SubjectOther, SubjectNone, SubjectFar, SubjectOwns, SubjectDocument, SubjectBare, SubjectHasRole, SubjectLong,
    AtUnitStart, AtSentenceStart, MidSentence,
    Modal, Negated, SecondPerson, Conditional, Nominalized, ByAccount, AsSaid, Demonstrative,
    Content6, Content12, Content25, Content60, StartsWithFunction, StartsAsReport, HasComma, EndsAtQuote, EndsQuestion,
    ContentSecond, ContentIsSpeech,
    InItem, InQuoted, CastEmpty, CastFew, CastMany, ReportedOften, ReportedSeldom, Instructional, BehindQuote,
    CautiousText, WeakText, WeakPhrase, NominalText, NominalPhrase, SourceInstructional, NominalInstructional, OwnsComma, BareSourceSeldom,
    TextSource, TextNone, CautiousSource,
    NameComma, NameText, ManComma, ManText, SourceComma, NominalComma, NameNominalComma, ShortPhraseComma, ShortPhraseText,
    StateText, ThinkText, ViewComma, SayText, FindComma, FindText, SayName, DemandText,
    ShowComma, AuthorThink, SelfFind,
    OtherRepeated, OtherRepeatedComma,
    SpeakerNamed, SpeakerTwice, SpeakerOften, NamedText, NamedComma, StrongNamed,
}
