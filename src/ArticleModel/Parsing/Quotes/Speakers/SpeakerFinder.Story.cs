using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>The candidates whom no reporting word names: by what the sentence and the story say.</summary>
internal sealed partial class SpeakerFinder
{
    /// <summary>So many units back the last one who spoke still counts, and what stands before comments below each other.</summary>
    private const int MaxSection = 25;

    private const int MaxMentions = 12;

    private const int MaxPairs = 60;

    // The last counted source of each unit, read when it is first asked for.
    private Span<(int Start, int End)?> Counted
    {
        get
        {
            var list = text.Scratch.Counted;
            if (list.Count == 0) QuoteScratch.Fill(list, text.Count);
            return CollectionsMarshal.AsSpan(list);
        }
    }

    // Whoever heads the sentence or the unit, and the first and last one named before the mark.
    private void ProposeSentence(in MarkPair pair, int sentence)
    {
        if (_around.AtHead(pair.Unit, sentence, pair.Open) is { } head) _ballot.Propose(head with { Rule = "sentence-head" }, SpeakerFeature.Head);
        if (sources.Scene.In(pair.Unit, sentence, pair.Open) is { IsEmpty: false } mentions)
        {
            ref readonly var first = ref mentions[0];
            ref readonly var last = ref mentions[^1];
            ProposeMention(last, "sentence-head", SpeakerFeature.LastInSentence);
            if (last.IsSubject) ProposeMention(last, "sentence-head", SpeakerFeature.LastInSentenceSubject);
            ProposeMention(first, "sentence-head", SpeakerFeature.FirstInSentence);
        }
        if (sentence == 0) return;
        if (sources.Scene.In(pair.Unit, 0, sentence) is { IsEmpty: false } earlier) ProposeMention(earlier[0], "carried", SpeakerFeature.FirstInUnit);
    }

    private void ProposeMention(in Mention mention, string rule, SpeakerFeature feature)
    {
        if (mention.Member.Kind == SpeakerKind.Author) return;
        var wording = rule is "carried" or "carried-far" ? default : Wording.Of(mention.Member.Name);
        _ballot.Propose(new Attribution(mention.Member, wording, default, rule), feature);
    }

    // Unnamed sources that no reporting word has as its subject: 不少网友发出“…”的感叹.
    private void ProposeNouns(in MarkPair pair, int sentence)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var noun = SourceNouns.Last(text, pair.Unit, sentence, pair.Open);
        if (!IsPassedTitle(pair, noun.End)) ProposeNoun(pair.Unit, noun, "source", SpeakerFeature.NounBefore);
        ProposeNoun(pair.Unit, SourceNouns.First(text, pair.Unit, sentence, pair.Open), "source", SpeakerFeature.NounFirst);
        if (line[sentence..pair.Open].LastIndexOf('》') is > 0 and var close && Clause.Opening(line, sentence + close) is >= 0 and var open)
            ProposeNoun(pair.Unit, (open, sentence + close + 1), "source", SpeakerFeature.NounWork);
        var last = text[pair.EndUnit].Text.AsSpan();
        var behind = SourceNouns.First(text, pair.EndUnit, pair.Close + 1, Clause.SentenceEnd(text, pair.EndUnit, pair.Close + 1));
        ProposeNoun(pair.EndUnit, behind, "name-behind", SpeakerFeature.NounBehind);
        if (pair.Open < 4 && _around.LeadUnit(pair.Unit) is >= 0 and var lead)
        {
            var before = text[lead].Text.AsSpan();
            var start = Clause.SentenceStart(text, lead, Blanks.Before(before, before.Length) - 1);
            ProposeNoun(lead, SourceNouns.Last(text, lead, start, before.Length), "lead", SpeakerFeature.NounLead);
        }
    }

    // 店长孟春亭点头，方可再问“…”: a noun that is the title of someone is no nearer to the words than who is named behind.
    private bool IsPassedTitle(in MarkPair pair, int end)
    {
        var last = sources.Scene.CountBefore(pair.Unit, pair.Open) - 1;
        var isPassed = last >= 0 && sources.Scene[last] is var mention && mention.Unit == pair.Unit && mention.At > end + 1;
        return isPassed && !_around.NameBehind(pair.Unit, end).IsEmpty;
    }

    private void ProposeNoun(int unit, (int Start, int End) noun, string rule, SpeakerFeature feature)
    {
        if (noun.End > 0) _ballot.Propose(_around.OfNoun(unit, noun, rule), feature);
    }

    // Who spoke last, and the one before: two people often take turns.
    private void ProposeSpoken(in MarkPair pair, int index, ReadOnlySpan<QuoteDraft?> earlier)
    {
        CastMember? last = null;
        for (var i = index - 1; i >= 0 && index - i <= MaxPairs; i--)
        {
            var back = pair.Unit - pairs[i].EndUnit;
            if (back > MaxSection || text[pairs[i].EndUnit].IsHeading) break;
            if (earlier[i] is not { Speaker: { } speaker }) continue;
            if (back > Surroundings.MaxCarry)
            {
                if (last is null) _ballot.Propose(new Attribution(speaker, default, default, "carried-far"), SpeakerFeature.SpokeSection);
                break;
            }
            if (last is null)
            {
                last = speaker;
                _ballot.Propose(new Attribution(speaker, default, default, back == 0 ? "carried" : "carried-far"), By(back, SpeakerFeature.SpokeSame));
            }
            else if (speaker != last)
            {
                _ballot.Propose(new Attribution(speaker, default, default, "alternate"), SpeakerFeature.Alternate);
                break;
            }
        }
    }

    // The last one named before, and the last one who was a subject.
    private void ProposeMentioned(in MarkPair pair)
    {
        var scene = sources.Scene;
        var end = scene.CountBefore(pair.Unit, pair.Open);
        CastMember? subject = null;
        var isFirst = true;
        for (var i = end - 1; i >= 0 && end - i <= MaxMentions; i--)
        {
            var back = pair.Unit - scene[i].Unit;
            if (back > Surroundings.MaxCarry) break;
            if (scene[i].Member.Kind == SpeakerKind.Author) continue;
            var rule = back == 0 ? "carried" : "carried-far";
            if (isFirst) ProposeMention(scene[i], rule, By(back, SpeakerFeature.MentionSame));
            isFirst = false;
            if (!scene[i].IsSubject || scene[i].Member.Kind is not (SpeakerKind.Person or SpeakerKind.Group)) continue;
            if (subject is null) ProposeMention(scene[i], rule, By(back, SpeakerFeature.SubjectSame));
            else if (subject != scene[i].Member)
            {
                ProposeMention(scene[i], rule, SpeakerFeature.SecondSubject);
                break;
            }
            subject ??= scene[i].Member;
        }
    }

    // 一位茶饮商家 in the paragraph of the words or before it: the last unnamed source that is spoken of as one or several, whatever it does there.
    private void ProposeCounted(in MarkPair pair)
    {
        for (var back = 0; back <= Surroundings.MaxCarry && back <= pair.Unit; back++)
        {
            var unit = pair.Unit - back;
            if (text[unit].IsHeading) return;
            var (start, end) = Counted[unit] ??= LastCounted(unit);
            if (end == 0) continue;
            var source = _around.OfPhrase(text[unit].Text.AsSpan()[start..end], back == 0 ? "carried" : "carried-far");
            _ballot.Propose(source with { Mention = default }, By(back, SpeakerFeature.CountedSame));
            return;
        }
    }

    // Outside of quoted words. 没有一个人: nobody of whom anything was told.
    private (int Start, int End) LastCounted(int unit)
    {
        var line = text[unit].Text.AsSpan();
        var noun = SourceNouns.Last(text, unit, 0, line.Length);
        while (noun.End > 0 && Around(unit, noun.Start) is { } pair) noun = pair.Unit == unit ? SourceNouns.Last(text, unit, 0, pair.Open) : default;
        var phrase = line[noun.Start..noun.End];
        return noun.End > 0 && SourceNouns.IsCounted(phrase) && phrase is not "一个人" ? noun : default;
    }

    // The marks that the place stands in, null if it stands in none.
    private MarkPair? Around(int unit, int at)
    {
        var (from, to) = (0, pairs.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (pairs[middle].OpensBefore(unit, at)) from = middle + 1;
            else to = middle;
        }
        return from > 0 && !pairs[from - 1].ClosesBefore(unit, at) ? pairs[from - 1] : null;
    }

    private static SpeakerFeature By(int back, SpeakerFeature same) => same + Math.Clamp(back, 0, 3);

    // “…”某人如今…: whom the sentence behind the words or the next unit names.
    private void ProposeBehind(in MarkPair pair)
    {
        var line = text[pair.EndUnit].Text.AsSpan();
        var start = pair.Close + 1;
        while (start < line.Length && line[start] is ' ' or '，' or '*') start++;
        if (start < line.Length && !QuotationMarks.IsClauseEnd(line[start]))
        {
            var end = Clause.SentenceEnd(text, pair.EndUnit, start);
            if (_around.AtHead(pair.EndUnit, start, end) is { } head) _ballot.Propose(head with { Rule = "name-behind" }, SpeakerFeature.BehindHead);
            if (sources.Scene.In(pair.EndUnit, start, end) is { IsEmpty: false } behind)
                ProposeMention(behind[0], "name-behind", behind[0].IsSubject ? SpeakerFeature.BehindSubject : SpeakerFeature.BehindMention);
        }
        if (pair.Open < 2 && start >= line.Length) _ballot.Propose(_around.Next(pair.EndUnit), SpeakerFeature.NextUnit);
    }

    // What holds of a candidate whoever proposed it, and of nobody.
    private void JudgeCandidates(in MarkPair pair, in NearbyReports evidence)
    {
        var line = text[pair.Unit].Text.AsSpan();
        var words = line[pair.Start..(pair.IsLong ? line.Length : pair.End)];
        var isFirstPerson = words.Contains('我');
        var called = Called(words);
        var isSomebody = evidence.Before >= 0 && sources.SubjectOf(evidence.Before).IsPersonal;
        for (var i = 1; i < _ballot.Count; i++)
        {
            var member = _ballot.Candidates[i].Member!;
            // 他说 is said by no book, nor by the author.
            if (member == called || isSomebody && member.Kind is SpeakerKind.Document or SpeakerKind.Author) _ballot.Exclude(i);
            _ballot.Vote(i, member.IsNamed, SpeakerFeature.IsNamed);
            _ballot.Vote(i, member.Kind switch
            {
                SpeakerKind.Person => SpeakerFeature.IsPerson,
                SpeakerKind.Group => SpeakerFeature.IsGroup,
                SpeakerKind.Organization => SpeakerFeature.IsOrganization,
                SpeakerKind.Document => SpeakerFeature.IsDocument,
                _ => SpeakerFeature.IsAuthor,
            });
            if (member.Reports > 0) _ballot.Vote(i, member.Reports < 3 ? SpeakerFeature.Reports1 : SpeakerFeature.Reports3);
            _ballot.Vote(i, member.HasSpoken, SpeakerFeature.Spoke);
            _ballot.Vote(i, !member.IsNamed && member.Reports == 0 && !SourcePhrase.EndsAsSource(member.Name), SpeakerFeature.UnknownPhrase);
            _ballot.Vote(i, isFirstPerson && member.Kind == SpeakerKind.Author, SpeakerFeature.FirstPersonAuthor);
        }
        var isWhole = pair.Open < 3 && text[pair.EndUnit].Text.Length - pair.Close < 3;
        JudgeNobody(pair, evidence, isWhole);
        if (isWhole) JudgeWhole();
        _ballot.VoteByRank();
    }

    // “陈姐，把灯关了吧”: whom the words call, null if they call nobody known.
    private CastMember? Called(ReadOnlySpan<char> words)
    {
        var length = cast.NameLength(words);
        return length > 0 && length < words.Length && words[length] is '，' or ',' or '！' or '!' ? cast.Find(words[..length]) : null;
    }

    private void JudgeNobody(in MarkPair pair, in NearbyReports evidence, bool isWhole)
    {
        _ballot.Vote(0, isWhole, SpeakerFeature.NobodyWhole);
        _ballot.Vote(0, evidence.IsEmpty, SpeakerFeature.NobodyNoEvidence);
        _ballot.Vote(0, evidence.Before >= 0 || evidence.After >= 0, SpeakerFeature.NobodyVerb);
        _ballot.Vote(0, text[pair.Unit].Kind == UnitKind.Quoted, SpeakerFeature.NobodyQuoted);
    }

    // The words are a paragraph of their own.
    private void JudgeWhole()
    {
        for (var i = 1; i < _ballot.Count; i++)
        {
            var feature = _ballot.Candidates[i].Attribution.Rule switch
            {
                "alternate" => SpeakerFeature.WholeAlternate,
                "carried" or "carried-far" => SpeakerFeature.WholeSpoke,
                "name-behind" or "name-next" => SpeakerFeature.WholeBehind,
                _ => SpeakerFeature.WholeMention,
            };
            _ballot.Vote(i, feature);
        }
    }
}
