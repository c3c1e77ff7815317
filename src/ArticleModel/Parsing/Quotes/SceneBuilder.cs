namespace ArticleModel.Parsing.Quotes;

/// <summary>Collects where the members of the cast are named: before reporting words and anywhere by name.</summary>
internal static class SceneBuilder
{
    public static Scene Build(QuotedText text, Sources sources, ReportIndex reports, Cast cast)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < reports.Count; i++) AddSubject(mentions, text, sources, reports[i], i, cast);
        for (var unit = 0; unit < text.Count; unit++) AddNames(mentions, text[unit].Text, unit, cast);
        mentions.Sort(static (a, b) => a.CompareTo(b) is not 0 and var order ? order : b.IsSubject.CompareTo(a.IsSubject));
        return new Scene(mentions);
    }

    private static void AddSubject(List<Mention> mentions, QuotedText text, Sources sources, in Report report, int index, Cast cast)
    {
        var subject = sources.SubjectOf(index);
        var line = text[report.Unit].Text.AsSpan();
        if (subject.Kind == SubjectKind.Name) mentions.Add(new Mention(report.Unit, subject.Start, cast.Get(subject.In(line), SpeakerKind.Person, isNamed: true), true));
        if (subject.Kind != SubjectKind.Phrase || report.Has(WordFlags.Weak)) return;
        var phrase = SourcePhrase.Clean(subject.In(line));
        if (phrase.IsEmpty || !SourcePhrase.EndsAsSource(phrase) || SourcePhrase.IsPointer(phrase, out _)) return;
        mentions.Add(new Mention(report.Unit, subject.Start, cast.ByRole(phrase) ?? cast.Get(phrase, SourceKinds.Of(phrase), isNamed: false), true));
    }

    private static void AddNames(List<Mention> mentions, ReadOnlySpan<char> line, int unit, Cast cast)
    {
        for (var at = 0; at < line.Length; at++)
        {
            var length = cast.NameLength(line[at..]);
            if (length == 0) continue;
            if (cast.Find(line.Slice(at, length)) is { } member) mentions.Add(new Mention(unit, at, member, IsHead(line, at)));
            at += length - 1;
        }
    }

    private static bool IsHead(ReadOnlySpan<char> line, int at)
    {
        var before = line[..at].TrimEnd(" *");
        return before.IsEmpty || QuotationMarks.IsClauseEnd(before[^1]) || QuotationMarks.Closes(before[^1]);
    }
}
