using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>
/// Tells of the clause of a reporting word that nothing is reported in it, whoever stands there: it supposes something, it gives an example,
/// it only says when something was said, that nobody did, or that it was said of somebody.
/// </summary>
internal static class Unreported
{
    /// <summary>What is told in the clause of such a word is no longer.</summary>
    private const int MaxWhen = 40;

    private static readonly CharacterSet s_behindWhen = CharacterSet.Create("时天日晚年场中下然即初地前事选局");

    // What tells when ends in one of these.
    private static readonly CharacterSet s_endsOfWhen = CharacterSet.Create("后前时际外");

    // 被裁掉的店员, 被裁掉后罗启文, 被访者: who speaks is somebody else, or it is part of a title.
    private static readonly CharacterSet s_behindSuffering = CharacterSet.Create("的后者》");

    /// <summary>Tells of 如果客户认为, 当客户认为 that nobody has said it. 当时, 当天 are words of their own.</summary>
    public static bool IsSupposed(ReadOnlySpan<char> clause) =>
        Words.Suppositions.StartLength(clause) > 0 || clause is ['当', var next, ..] && !s_behindWhen.Contains(next);

    /// <summary>Tells of <paramref name="report"/> and its clause, which starts at <paramref name="clause"/>, what else reports nothing.</summary>
    public static bool Is(QuotedText text, in Report report, int clause, in Subject subject)
    {
        var line = text[report.Unit].Text.AsSpan();
        var lead = line[clause..report.Start];
        if (Denies(lead, subject, clause) || ShowsPicture(lead) || IsExample(lead, line[report.Start..report.End])) return true;
        if (report.Lead == Lead.Text && PointsBack(line[report.Content..])) return true;
        if (report.Lead == Lead.Text) return line[report.Content] == '的' || IsWhen(text, report) || lead.Contains('被') && IsOfNobody(lead);
        var verb = line[report.Start..report.End];
        return lead.Contains('被') && IsSuffered(lead, verb) || IsTaken(lead, subject, clause);
    }

    // 他说这句话的时候: what was said stands elsewhere.
    private static bool PointsBack(ReadOnlySpan<char> content) =>
        content is ['这' or '那' or '此', '话', ..] or ['这' or '那', '句' or '番' or '些' or '段', '话', ..];

    // 没人告诉他, 没有一家店敢说; not in 没有多久，, nor where somebody stands behind it.
    private static bool Denies(ReadOnlySpan<char> lead, in Subject subject, int clause)
    {
        var no = lead.IndexOf('没');
        if (no < 0 || subject.Kind is SubjectKind.Name or SubjectKind.Pronoun && subject.Start > clause + no) return false;
        var rest = lead[(no + 1)..];
        if (rest is not (['人', ..] or ['有', not '多', ..]) || rest is "有") return false;
        return !rest.Contains('的');
    }

    // 拿面馆举例，: what the author gives as an example.
    private static bool IsExample(ReadOnlySpan<char> lead, ReadOnlySpan<char> verb) => lead is ['拿' or '以', ..] && verb.StartsWith("举例");

    // 从上图可以看出, 该图表示: a picture of the article itself.
    private static bool ShowsPicture(ReadOnlySpan<char> lead) =>
        lead.IndexOf('图') is > 0 and var picture && lead[picture - 1] is '上' or '下' or '左' or '右' or '该' or '如';

    // 小店宣布关门后，街坊…: the words tell when, and what happened then stands behind the comma.
    private static bool IsWhen(QuotedText text, in Report report)
    {
        var line = text[report.Unit].Text.AsSpan();
        var end = Clause.End(text, report.Unit, report.Content);
        if (end - report.Content > MaxWhen || end >= line.Length || line[end] is not ('，' or ',')) return false;
        var words = line[report.Content..end];
        if (words is "里" or "中" or "下" or "后" or "前" or "时" or "来看" or "之后" or "之前" or "以后") return true;
        if (words.Length < 3 || !s_endsOfWhen.Contains(words[^1]) && !words.EndsWith("时候")) return false;
        return line[report.Start..report.End] switch
        {
            ['宣' or '公', '布', ..] => true,
            ['提' or '谈' or '说' or '聊' or '讲', '到' or '及', ..] => words[^1] is '时' or '候',
            _ => false,
        };
    }

    // 这家店被调侃, 他被广泛认为: of whom something is said, by nobody who is named.
    private static bool IsOfNobody(ReadOnlySpan<char> lead)
    {
        var agent = lead[(lead.LastIndexOf('被') + 1)..];
        return SubjectReader.TrimAdverbs(agent, 0, agent.Length) == 0 || agent is "广泛" or "普遍" or "公认";
    }

    // 频频被媒体报道，: what follows the comma is not what they said. 被邻居投诉称， leads to it.
    private static bool IsSuffered(ReadOnlySpan<char> lead, ReadOnlySpan<char> verb)
    {
        if (verb[^1] is '称' or '说' or '道' or '指' or '问') return false;
        var agent = lead[(lead.LastIndexOf('被') + 1)..];
        return !agent.ContainsAny(s_behindSuffering) && agent is not ['告', ..];
    }

    // 引发网友吐槽，; in 引发热议的罗启文回应， somebody else is the subject.
    private static bool IsTaken(ReadOnlySpan<char> lead, in Subject subject, int clause)
    {
        var at = Words.GoverningVerbs.NextStart(lead, 0);
        while (at < lead.Length && Clause.IsInTitle(lead, at)) at = Words.GoverningVerbs.NextStart(lead, at + 1);
        if (at == lead.Length || subject.Kind is SubjectKind.Name or SubjectKind.Pronoun && subject.Start > clause + at) return false;
        var taken = lead[(at + Words.GoverningVerbs.StartLength(lead[at..]))..];
        return taken is ['了', ..] || !taken.Contains('的') || taken[^1] == '的' || !SourcePhrase.EndsAsSource(taken);
    }
}
