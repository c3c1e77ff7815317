namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>What can be seen of quoted words and their surroundings without knowing what they mean.</summary>
internal enum SpeechFeature
{
    // The words themselves.
    Length1, Length5, Length8, Length12, Length18, Length30,
    InnerComma, InnerStop, EndsStop, EndsQuestion, EndsExclamation, InnerEnumeration,
    FirstPerson, SecondPerson, ThirdPerson, Particle, Copula, Modal, FewFunctionWords, ManyFunctionWords, HasDigit,
    Ellipsis, EndsParticle, StartsPerson,

    // The character before and behind.
    AtUnitStart, BehindSentence, BehindColon, BehindComma, BehindEnumeration, BehindMark, BehindDe, BehindIs, BehindNaming, BehindBracket,
    BehindDash, BehindText, BehindDemonstrative, BehindNumeral,
    AtUnitEnd, BeforeSentenceEnd, BeforeComma, BeforeEnumeration, BeforeMark, BeforeDe, BeforeEtc, BeforeBracket, BeforeText, BeforeAnd,
    BeforeClassifier, SignedBehind,

    // The evidence for a speaker.
    VerbBefore, VerbBeforeColon, VerbBeforeComma, VerbBeforeMark, VerbBeforeWeak, VerbBeforeNoun, VerbBeforeCautious, VerbBeforeView,
    VerbAfter, VerbAfterWeak, VerbAfterCautious, VerbAfterNoun,
    VerbInSentence, PreviousInSentence, PreviousWasSpeech, NoEvidence,
    SubjectName, SubjectPronoun, SubjectPhrase, SubjectAuthor, SubjectSecond, SubjectGeneric, SubjectNone, SubjectNegated, NameInSentence, NameBehind,

    // Signs of words that nobody said.
    HypotheticalNear, HypotheticalSentence, ExampleOpener, ConditionalSentence, Instruction,

    // Nouns beside the marks that say what the words are.
    ReportNounBefore, TermNounBefore, NextHasVerb,

    // Where the words stand.
    InHeading, InItem, InQuoted, ManyMarksInUnit, FewMarksInUnit,
    CastEmpty, CastFew, CastMany, ReportedOften, ReportedSeldom, Instructional,

    // Crosses.
    LongNoEvidence, ShortNoEvidence, LongStartNoEvidence, LongAfterSentenceNoEvidence, LongColonNoEvidence, StopInsideStart, ShortVerbMark,
    LongVerbMark, ShortVerbColon, ShortVerbAfter, NamedColon, NoEvidenceFirstPerson, NoEvidenceCastMany, NoEvidenceCastEmpty,
    LongCommaNoEvidence, MarkedListNoEvidence, LongInstructional, QuestionNoEvidence, QuestionInstructional,
}
