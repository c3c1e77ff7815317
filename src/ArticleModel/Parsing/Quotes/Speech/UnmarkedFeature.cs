namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>What can be seen of words behind a colon that no marks enclose.</summary>
internal enum UnmarkedFeature
{
    /// <summary>Families with a weight for each reporting word before the colon, and for each last character and last two characters before it.</summary>
    Verb, Last, LastTwo,

    // The clause before the colon.
    VerbPlain, VerbWeak, VerbCautious, VerbNoun, VerbView, VerbListener, VerbFar, NoVerb,
    NounBefore, TermBefore,
    Lead4, Lead8, Lead16, LeadLong, LeadAtUnitStart, LeadAtSentenceStart,
    LeadHasName, LeadIsName, LeadEndsInName, LeadHasWork, LeadHasAuthor, LeadHasMan, LeadHasSecond, LeadHasNumber,
    Conditional, Modal, Negated, Demonstrative, AsSaid, Example, Asks, Counted,
    SubjectName, SubjectPronoun, SubjectSource, SubjectPhrase, SubjectNone, SubjectAuthor,

    // The words behind it.
    Words8, Words16, Words30, Words60, WordsLong, OneSentence, MoreSentences,
    FirstPerson, SecondPerson, ThirdPerson, Particle, Copula, ModalInside, Digit, DigitFirst, NoHan, InnerComma, Enumeration,
    EndsQuestion, EndsExclamation, EndsStop, EndsOpen, StartsPerson, StartsClause, HasMarks, IsBold,

    // The place.
    InItem, InQuoted, InNextUnit, LabelBefore, LabelBehind, ColonBefore,
    CastEmpty, CastFew, CastMany, ReportedOften, ReportedSeldom, Instructional,

    // Crosses.
    NextUnitVerb, NextUnitQuoted, NextUnitItem,
    NoVerbItem, NoVerbShort, VerbName, VerbSource, VerbAuthor, VerbFirstPerson, VerbQuestion, InstructionalVerb,
    SaidHere, SaidByPerson, SaidBySource, NounIs, Handle,
}
