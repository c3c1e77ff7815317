using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speech;

/// <summary>Finds who says something in a clause without a subject: 店长愣了一下，问：…</summary>
internal sealed partial class UnmarkedClassifier
{
    /// <summary>Who heads a sentence is named within so many characters.</summary>
    private const int MaxHead = 28;

    // What heads the sentence, if the clause of the word says nothing of who does.
    private SubjectKind HeadOfSentence(int index)
    {
        ref readonly var report = ref reports[index];
        var clause = reports.ClauseOf(index).ClauseStart;
        var sentence = Clause.SentenceStart(text, report.Unit, report.Start);
        var line = text[report.Unit].Text.AsSpan();
        if (sentence >= clause || line[clause..report.Start].Contains('被')) return SubjectKind.None;
        if (Words.Suppositions.StartLength(line[sentence..clause]) > 0) return SubjectKind.None;
        var head = SubjectReader.SkipOpeners(line, sentence, clause);
        var range = line[head..Math.Min(clause, head + MaxHead)];
        if (Words.Pronouns.StartLength(range, out var flags) > 0)
            return (flags & (WordFlags.Person | WordFlags.Author)) != 0 ? SubjectKind.Pronoun : SubjectKind.None;
        if (!sources.Scene.In(report.Unit, head, head + 1).IsEmpty) return SubjectKind.Name;
        return SourcePhrase.HeadLength(range) > 0 ? SubjectKind.Phrase : SubjectKind.None;
    }

    private static UnmarkedFeature SubjectOf(SubjectKind head) => head switch
    {
        SubjectKind.Name => UnmarkedFeature.SubjectName,
        SubjectKind.Pronoun => UnmarkedFeature.SubjectPronoun,
        SubjectKind.Phrase => UnmarkedFeature.SubjectSource,
        _ => UnmarkedFeature.SubjectNone,
    };

    private static bool IsPerson(SubjectKind subject) => subject is SubjectKind.Name or SubjectKind.Pronoun;
}
