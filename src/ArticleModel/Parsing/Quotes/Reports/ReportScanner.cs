using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>
/// Finds the reporting words of a text in one pass and where what they report starts. Settles the words; leaves to others
/// who speaks and whether the report counts.
/// </summary>
internal sealed class ReportScanner
{
    private const int MaxListener = 24;

    private readonly QuotedText _text;
    private readonly List<MarkPair> _pairs;
    private readonly List<Report> _found;

    // The first pair that closes behind the place of the scan.
    private int _pair;

    private ReportScanner(QuotedText text, List<MarkPair> pairs)
    {
        _text = text;
        _pairs = pairs;
        _found = text.Scratch.Reports;
    }

    /// <summary>Returns the reporting words outside of <paramref name="pairs"/>, in reading order.</summary>
    public static List<Report> Scan(QuotedText text, List<MarkPair> pairs)
    {
        var scanner = new ReportScanner(text, pairs);
        for (var unit = 0; unit < text.Count; unit++)
        {
            text.ThrowIfCancelled();
            if (!text[unit].IsHeading) scanner.ScanUnit(unit, text.Landmarks.In(unit));
        }
        return scanner._found;
    }

    private void ScanUnit(int unit, in UnitLandmarks places)
    {
        var text = _text[unit].Text.AsSpan();
        for (var at = places.Next(LandmarkKinds.Verb, 0); at >= 0; at = places.Next(LandmarkKinds.Verb, at))
        {
            _text.ThrowIfCancelled();
            var flags = WordFlags.None;
            var length = IsQuoted(unit, at) ? 0 : Words.Verbs.StartLength(text[at..], out flags);
            if (length > 0 && (flags & WordFlags.Blocked) == 0) Add(text, Read(text, unit, at, length, flags), at + length - 1);
            at += Math.Max(1, length);
        }
    }

    // Moves on to the first pair that closes behind the place.
    private bool IsQuoted(int unit, int at)
    {
        while (_pair < _pairs.Count && _pairs[_pair].ClosesBefore(unit, at)) _pair++;
        return _pair < _pairs.Count && _pairs[_pair].OpensBefore(unit, at);
    }

    // A word that the one before it reaches over to its last character is part of it.
    private void Add(ReadOnlySpan<char> text, in Report report, int last)
    {
        if (report.Lead is Lead.Text && report.Has(WordFlags.Noun | WordFlags.Cautious | WordFlags.Weak) && !MayMatter(text, report)) return;
        if (_found.Count > 0 && _found[^1].Unit == report.Unit && _found[^1].End >= last) _found[^1] = report with { Start = _found[^1].Start, Flags = _found[^1].Flags };
        else _found.Add(report);
    }

    // A weak word that leads on without punctuation counts where a name or pronoun may stand before it or a quotation beside it.
    private bool MayMatter(ReadOnlySpan<char> text, in Report report)
    {
        if (_pair > 0 && _pairs[_pair - 1].EndUnit == report.Unit && report.Start - _pairs[_pair - 1].Close < 60) return true;
        if (_pair < _pairs.Count && _pairs[_pair].Unit == report.Unit && _pairs[_pair].Open - report.End < 40) return true;
        if (report.Has(WordFlags.Noun) || report.Start == 0) return false;
        var before = text[report.Start - 1];
        return !QuotationMarks.IsClauseEnd(before) && before is not ('的' or '和' or '与' or '、' or '来' or '去' or '要' or '不' or '或' or '了');
    }

    private static Report Read(ReadOnlySpan<char> text, int unit, int start, int length, WordFlags flags)
    {
        var end = start + length;
        for (var suffixes = 0; suffixes < 2 && end < text.Length && (flags & (WordFlags.Noun | WordFlags.View)) == 0 && text[end] is '道' or '到' or '说' or '称' or '过' or '着'; suffixes++) end++;
        if (text[end..].StartsWith("的那样") || (flags & WordFlags.Noun) == 0 && text[end..].StartsWith("一句话")) end += 3;
        // 提到了…, 提出了…: what was reported starts behind it.
        else if (end < text.Length && text[end] == '了' && (flags & (WordFlags.Weak | WordFlags.Noun | WordFlags.View)) == 0) end++;
        var (lead, content) = ReadLead(text, end);
        if (lead is Lead.Text or Lead.Mark && (flags & WordFlags.Addressee) != 0) (lead, content) = BehindListener(text, end, lead, content);
        return new Report(unit, start, end, flags, lead, content);
    }

    private static (Lead Lead, int Content) ReadLead(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '*' or '\u00A0') at++;
        if (at < text.Length && text[at] is '（' or '(' && text[at..].IndexOfAny('）', ')') is > 0 and < 12 and var close && at + close + 1 < text.Length && text[at + close + 1] is '：' or ':') at += close + 1;
        if (at == text.Length) return (Lead.None, at);
        var c = text[at];
        if (QuotationMarks.Opens(c) || c is '"') return (Lead.Mark, at);
        if (c is '，' or ',' or '：' or ':' or '—')
        {
            while (at < text.Length && text[at] is '，' or ',' or '：' or ':' or ' ' or '—' or '*' or '\u00A0') at++;
            return (at == text.Length ? Lead.None : c is '，' or ',' ? Lead.Comma : Lead.Colon, at);
        }
        return QuotationMarks.IsClauseEnd(c) || c == '”' ? (Lead.None, at) : (Lead.Text, at);
    }

    // 告诉某报，… and 告诉他…: the words start behind the listener.
    private static (Lead Lead, int Content) BehindListener(ReadOnlySpan<char> text, int end, Lead direct, int start)
    {
        var clauseEnd = Clause.End(text, end);
        if (direct == Lead.Mark && (clauseEnd <= start || clauseEnd == text.Length || !QuotationMarks.Closes(text[clauseEnd - 1]))) return (direct, start);
        if (clauseEnd - end <= MaxListener && clauseEnd < text.Length && ReadLead(text, clauseEnd) is var (lead, content) && lead is Lead.Comma or Lead.Colon or Lead.Mark)
            return (lead, content);
        var pronoun = Words.Pronouns.StartLength(text[end..]);
        return (Lead.Text, end + pronoun);
    }
}
