namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>How near the evidence for a speaker is to the quoted words. Whoever has nothing as near as the nearest is judged by that.</summary>
internal enum EvidenceRank : byte
{
    None,
    Noun,
    Colon,
    Sentence,
    Far,
    Phrase,
    Pronoun,
    Source,
    Name,
}
