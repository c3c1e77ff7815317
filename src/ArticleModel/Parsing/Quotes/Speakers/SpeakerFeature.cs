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

    Signature, ColonName, ColonPhrase, ColonOther, Continued, Narrator, Lead,

    // Who is named in the sentence of the words and around it.
    Head, FirstInSentence, LastInSentence, LastInSentenceSubject, FirstInUnit,
    NounBefore, NounFirst, NounBehind, NounLead, NounWork,
    BehindHead, BehindMention, BehindSubject, NextUnit,

    // Who was named or spoke before.
    MentionSame, MentionBack1, MentionBack2, MentionFar, SubjectSame, SubjectBack1, SubjectBack2, SubjectFar, SecondSubject,
    CountedSame, CountedBack1, CountedBack2, CountedFar,
    SpokeSame, SpokeBack1, SpokeBack2, SpokeFar, SpokeSection, Alternate,

    // What the candidate is.
    IsNamed, IsPerson, IsGroup, IsOrganization, IsDocument, IsAuthor, Reports1, Reports3, Spoke, UnknownPhrase,

    // The candidate and the place of the words.
    WholeSpoke, WholeMention, WholeBehind, WholeAlternate, FirstPersonAuthor,

    // The last unnamed source before several paragraphs that are quoted words and nothing else.
    RunLead,

    // Someone else has nearer evidence: the subject of a word beside the quote by kind, of one in its sentence, behind a colon, a noun.
    OutrankedByName, OutrankedBySource, OutrankedByPronoun, OutrankedByPhrase, OutrankedByFar, OutrankedBySentence, OutrankedByColon, OutrankedByNoun,

    // Nobody.
    Nobody, NobodyWhole, NobodyNoEvidence, NobodyVerb, NobodyQuoted,
}
