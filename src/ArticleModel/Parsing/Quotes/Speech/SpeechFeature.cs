namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>What can be seen of quoted words and their surroundings without knowing what they mean.</summary>
internal enum SpeechFeature
{
    // The words themselves.
    Length1, Length5, Length8, Length12, Length18, Length30,
    InnerComma, InnerStop, EndsStop, EndsQuestion, EndsExclamation, InnerEnumeration, HasInnerMarks,
    FirstPerson, SecondPerson, Particle, Copula, FewFunctionWords, NoHan, HasDigit,
    Ellipsis, EndsParticle, StartsClause, StartsPerson,

    // The character before and behind.
    AtUnitStart, BehindSentence, BehindColon, BehindComma, BehindEnumeration, BehindMark, BehindDe, BehindIs, BehindNaming, BehindBracket,
    BehindDash, BehindText, BehindDemonstrative, BehindNumeral,
    AtUnitEnd, BeforeSentenceEnd, BeforeComma, BeforeEnumeration, BeforeMark, BeforeDe, BeforeEtc, BeforeBracket, BeforeText, BeforeAnd,
    BeforeClassifier, SignedBehind,

    // The evidence for a speaker.
    VerbBefore, VerbBeforeColon, VerbBeforeComma, VerbBeforeMark, VerbBeforeWeak, VerbBeforeCautious, VerbBeforeView,
    VerbAfter, VerbAfterWeak, VerbAfterNoun,
    VerbInSentence, PreviousInSentence, PreviousWasSpeech, NoEvidence,
    SubjectName, SubjectPronoun, SubjectPhrase, SubjectAuthor, SubjectSecond, SubjectGeneric, SubjectNone, SubjectNegated, NameInSentence, NameBehind,

    // Signs of words that nobody said.
    HypotheticalNear, HypotheticalSentence, ConditionalSentence, Instruction,

    // Nouns beside the marks that say what the words are.
    ReportNounBefore, TermNounBefore,

    // Where the words stand.
    InHeading, InQuoted, ManyMarksInUnit, FewMarksInUnit,
    CastEmpty, CastFew, CastMany, ReportedOften, ReportedSeldom,

    // Crosses.
    LongNoEvidence, ShortNoEvidence, LongStartNoEvidence, LongAfterSentenceNoEvidence, ShortVerbMark,
    LongVerbMark, ShortVerbColon, ShortVerbAfter, NamedColon, NoEvidenceCastMany, NoEvidenceCastEmpty,
    MarkedListNoEvidence, QuestionNoEvidence, QuestionInstructional,
}
