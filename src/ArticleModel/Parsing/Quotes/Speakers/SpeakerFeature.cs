namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>What speaks for or against a candidate as the speaker of quoted words.</summary>
internal enum SpeakerFeature
{
    // The subject of the word that leads to the opening mark, by kind.
    VerbBeforeName, VerbBeforePronoun, VerbBeforeSource, VerbBeforePhrase, VerbBeforeFar,

    // How that word leads on.
    BeforeColon, BeforeMark, BeforeComma,

    // The subject of the word behind the closing mark.
    VerbAfterName, VerbAfterPronoun, VerbAfterSource, VerbAfterPhrase, VerbAfterFar,

    // The subject of an earlier reporting word of the sentence.
    SentenceName, SentencePronoun, SentenceSource, SentencePhrase, SentenceFar, SentenceOwned,

    // The subject of the last reporting word of the sentences before, and of the units before.
    PriorName, PriorPronoun, PriorSource, PriorPhrase, PriorFar, PriorUnitVerb,

    // The subject of the first reporting word behind the sentence.
    NextName, NextPronoun, NextSource, NextPhrase, NextFar,

    Signature, ColonName, ColonPhrase, ColonOther, ColonFar, Continued, Narrator, Lead, LeadFar,

    // Who is named in the sentence of the words and around it.
    Head, FirstInSentence, FirstInSentenceSubject, LastInSentence, LastInSentenceSubject, FirstInUnit, HeadOfUnit,
    Adjacent, Owner, NounBefore, NounFirst, NounBehind, NounLead, NounOfPronoun, NounWork,
    BehindHead, BehindMention, BehindSubject, BehindPhrase, NextUnit,

    // Who was named or spoke before.
    MentionSame, MentionBack1, MentionBack2, MentionFar, SubjectSame, SubjectBack1, SubjectBack2, SubjectFar, SecondSubject,
    CountedSame, CountedBack1, CountedBack2, CountedFar,
    SpokeSame, SpokeBack1, SpokeBack2, SpokeFar, SpokeSection, Alternate,

    // Whom the article or the section is about.
    SectionLead, SectionAlone,

    // What the candidate is.
    IsNamed, IsPerson, IsGroup, IsOrganization, IsDocument, IsAuthor, Reports0, Reports1, Reports3, Spoke, UnknownPhrase,

    // The candidate and the place of the words.
    WholeSpoke, WholeMention, WholeBehind, WholeAlternate, FirstPersonAuthor, FirstPersonThing,

    // The last unnamed source before several paragraphs that are quoted words and nothing else.
    RunLead,

    // Someone else has nearer evidence: the subject of a word beside the quote by kind, of one in its sentence, behind a colon, a noun.
    OutrankedByName, OutrankedBySource, OutrankedByPronoun, OutrankedByPhrase, OutrankedByFar, OutrankedBySentence, OutrankedByColon, OutrankedByNoun,

    // Nobody.
    Nobody, NobodyWhole, NobodyNoEvidence, NobodyVerb, NobodyItem, NobodyShort, NobodyHeading, NobodyCastEmpty, NobodyQuoted,
}
