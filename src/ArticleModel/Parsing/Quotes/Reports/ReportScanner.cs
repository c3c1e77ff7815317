using System.Runtime.InteropServices;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Reports;

/// <summary>
/// Finds the reporting words of a text in one pass and where what they report starts. Settles the words; leaves to others
/// who speaks and whether the report counts.
/// </summary>
internal sealed class ReportScanner
{
    private const int MaxWord = 24;
    private const int MinName = 2;
    private const int MaxName = 12;

    /// <summary>A quotation so near before or behind a word is beside it.</summary>
    public const int MaxNear = 40;

    private const int MaxSuffixes = 2;

    /// <summary>Who thinks something and how stands in so many characters.</summary>
    private const int MaxHow = 8;

    // A text has at most so many reporting words, and one more for so many of its characters: nobody reports more, and each costs its clause.
    private const int MaxWords = 16;
    private const int LengthOfWord = 16;

    /// <summary>A weak word that weighs less and stands far from marks, colons and names is passed over: of 400 reports one had such a word.</summary>
    private const double LeastOfWeak = -1.7;

    // Behind these nobody says anything without a mark.
    private static readonly CharacterSet s_behindNobody = CharacterSet.Create(QuotationMarks.ClauseEnds + "的和与、来去要不或了");

    // What suffixes of a reporting word start with.
    private static readonly CharacterSet s_suffixes = CharacterSet.Create("道到说称过着的一");

    private readonly QuotedText _text;
    private readonly List<MarkPair> _pairs;
    private readonly List<Report> _found;
    private readonly ReportWords _words;
    private readonly FarLeads _far;

    // The first pair that closes behind the place of the scan, and where in the whole text it opens and closes.
    private int _pair;
    private int _open;
    private int _close;

    private ColonSearch _colons;

    private ReportScanner(QuotedText text, List<MarkPair> pairs)
    {
        _text = text;
        _pairs = pairs;
        _found = text.Scratch.Reports;
        _words = new ReportWords(text);
        _far = new FarLeads(text);
        _colons = new ColonSearch(text);
        TurnTo(0);
    }

    /// <summary>Returns the reporting words outside of <paramref name="pairs"/>, in reading order.</summary>
    public static List<Report> Scan(QuotedText text, List<MarkPair> pairs)
    {
        var scanner = new ReportScanner(text, pairs);
        var places = text.Landmarks.All;
        var words = new UnitWalk(text);
        var (most, next) = (0, 0);
        foreach (var place in places.Of(LandmarkKinds.Verb))
        {
            if (place < next || Words.Verbs.StartLength(text.Joined[place..], out var flags) is not (> 0 and var length)) continue;
            text.ThrowIfCancelled();
            if (place >= words.End)
            {
                words.GoTo(place);
                most = text[words.Unit].IsHeading ? 0 : scanner._found.Count + MaxWords + (words.Text.Length / LengthOfWord);
            }
            next = scanner._found.Count < most ? scanner.ReadWord(words, place, length, flags, places) : words.End;
        }
        return scanner._found;
    }

    // Reads the word at a place of the whole text and returns where to go on.
    private int ReadWord(in UnitWalk words, int place, int length, WordFlags flags, in UnitLandmarks places)
    {
        if (IsQuoted(place)) return _close + 1;
        var text = words.Text;
        var at = place - words.Offset;
        if (_far.StemLength(text, words.Unit, at, length) is > 0 and var stem) length = Words.Verbs.StartLength(text.Slice(at, stem), out flags);
        var says = (flags & WordFlags.Blocked) == 0 && !SaysNothing(text, at, length) && !IsFound(words.Unit, text, at);
        if (says) Add(text, Read(text, words.Unit, at, length, flags), at + length - 1);
        else if (places.Next(LandmarkKinds.Verb, place + 1, place + length) >= 0 && EndsWord(text, at)) return place + 1;
        return place + length;
    }

    // 说走就走: at once.
    private static bool SaysNothing(ReadOnlySpan<char> line, int at, int length)
    {
        var text = line[at..];
        if (text is ['说', var first, '就', var second, ..] && first == second) return true;
        // 打断了店长的话：“…”: whose words end there.
        if (text.StartsWith("的话") && line[Math.Max(0, at - MaxName)..at].Contains("打断", StringComparison.Ordinal)) return true;
        return length == 2 && text.StartsWith("表示") && (IsSymbol(line[..at]) || IsAttitude(text[length..]));
    }

    // 记者了解到: what the author found. 记者从店员处了解到: somebody said so.
    private bool IsFound(int unit, ReadOnlySpan<char> line, int at) =>
        SubjectReader.IsLearned(line[at..]) && !SubjectReader.NamesInformant(line[Clause.Start(_text, unit, at)..at]);

    // ，a表示: a letter stands for something, it says nothing. 店长A is someone.
    private static bool IsSymbol(ReadOnlySpan<char> before)
    {
        var letter = Blanks.TrimEnd(before);
        if (letter.IsEmpty || !char.IsAsciiLetter(letter[^1])) return false;
        var rest = Blanks.TrimEnd(letter[..^1]);
        return rest.IsEmpty || rest[^1] == '、' || QuotationMarks.IsClauseEnd(rest[^1]);
    }

    // 表示支持，: how someone feels about it.
    private static bool IsAttitude(ReadOnlySpan<char> behind) =>
        behind.Length >= 2 && Words.Attitudes.Contains(behind[..2]) && (behind.Length == 2 || QuotationMarks.IsClauseEnd(behind[2]) || behind[2] == '的');

    // 投资人|称, 后来|说: the first character of what looks like no reporting word belongs to the word before.
    private static bool EndsWord(ReadOnlySpan<char> text, int at)
    {
        if (text[at] == '是') return false;
        var before = text[..(at + 1)];
        return Words.People.EndLength(before) > 1 || Words.Adverbs.EndLength(before) > 1;
    }

    // Moves on to the first pair that closes behind the place.
    private bool IsQuoted(int place)
    {
        while (_close < place) TurnTo(_pair + 1);
        return _open < place;
    }

    private void TurnTo(int pair)
    {
        _pair = pair;
        var isPair = pair < _pairs.Count;
        _open = isPair ? _text[_pairs[pair].Unit].Offset + _pairs[pair].Open : int.MaxValue;
        _close = isPair ? _text[_pairs[pair].EndUnit].Offset + _pairs[pair].Close : int.MaxValue;
    }

    // A word that the one before it reaches over to its last character is part of it.
    private void Add(ReadOnlySpan<char> text, in Report report, int last)
    {
        if (report.Lead is Lead.Text && !MayMatter(text, report)) return;
        if (_found.Count > 0 && _found[^1].Unit == report.Unit && _found[^1].End >= last) Join(text, report);
        else if (Weighed(text, report) is var weighed && !IsIdle(text, weighed)) _found.Add(weighed);
    }

    // A chain of words that is longer than any word has the weight of its start: a text may be nothing but such a chain.
    private void Join(ReadOnlySpan<char> text, in Report report)
    {
        ref var before = ref CollectionsMarshal.AsSpan(_found)[^1];
        var joined = report with { Start = before.Start, Flags = before.Flags, Weight = before.Weight };
        before = joined.End - joined.Start <= MaxWord ? Weighed(text, joined) : joined with { MayReport = joined.MayReportIn(text) };
    }

    private Report Weighed(ReadOnlySpan<char> text, in Report report)
    {
        if (!report.MayReportIn(text)) return report;
        var (groups, weight) = _words.Weigh(report, text[report.Start..report.End]);
        return report with { MayReport = true, Groups = groups, Weight = weight };
    }

    // Such a word leads to no quotation, reports nothing and tells of nobody.
    private bool IsIdle(ReadOnlySpan<char> text, in Report report)
    {
        if (!report.Has(WordFlags.Weak | WordFlags.Cautious) || report.MayReport && report.Weight >= LeastOfWeak) return false;
        return !HasMarks(report.Unit) && !HasColonBehind(report) && !MayName(text, report);
    }

    private bool HasColonBehind(in Report report) => _colons.First(report.Unit, report.End) < _text[report.Unit].Text.Length;

    // A name, or a title with room for a name behind it, close before the word: who is known to say something may speak elsewhere.
    private bool MayName(ReadOnlySpan<char> text, in Report report)
    {
        var places = _text.Landmarks.In(report.Unit);
        var start = Math.Max(0, report.Start - MaxName);
        if (text[start..report.Start].IndexOfAny('我', '他', '她') >= 0) return true;
        for (var at = start; ; at++)
        {
            at = places.Next(LandmarkKinds.Name | LandmarkKinds.Dot | LandmarkKinds.Title, at, report.Start);
            if (at < 0) return false;
            if ((places[at] & LandmarkKinds.Title) == 0) return true;
            if (Words.Titles.StartLength(text[at..]) is > 1 and var title && at + title + MinName <= report.Start) return true;
        }
    }

    private bool HasMarks(int unit) =>
        _pair > 0 && _pairs[_pair - 1].EndUnit == unit || _pair < _pairs.Count && _pairs[_pair].Unit <= unit;

    // A word that leads on without punctuation counts where a name or pronoun may stand before it or a quotation beside it.
    private bool MayMatter(ReadOnlySpan<char> text, in Report report)
    {
        if (_pair < _pairs.Count && _pairs[_pair].Unit == report.Unit && _pairs[_pair].Open - report.End < MaxNear) return true;
        if (report.Has(WordFlags.Noun) || report.Start == 0) return false;
        var before = text[report.Start - 1];
        // Behind a comma the head of the sentence may go on to say something; a document is named where it says something.
        if (before == '，') return !report.Has(WordFlags.Document);
        if (before == '的' && IsHow(text, report)) return true;
        // 后来说: the character ends an adverb.
        return !s_behindNobody.Contains(before) || !report.Has(WordFlags.Document) && Words.Adverbs.EndLength(text[..report.Start]) > 1;
    }

    // 他们坚定的认为: 的 for 地. What the author thinks is no report.
    private static bool IsHow(ReadOnlySpan<char> text, in Report report) =>
        (VerbGroupTable.Of(text[report.Start..report.End]) & VerbGroups.Think) != 0
            && !text[Math.Max(0, report.Start - MaxHow)..report.Start].Contains('我');

    private Report Read(ReadOnlySpan<char> text, int unit, int start, int length, WordFlags flags)
    {
        var end = start + length;
        if (end < text.Length && s_suffixes.Contains(text[end])) end = BehindSuffixes(text, end, flags);
        var (lead, content) = LeadReader.Read(text, end);
        if (lead == Lead.Text && (flags & (WordFlags.Noun | WordFlags.View | WordFlags.Indirect)) == WordFlags.Indirect)
        {
            var far = _far.Read(text, unit, start, end);
            if (far.Lead != Lead.None) return new Report(unit, start, end, flags & ~WordFlags.Cautious, far.Lead, far.Content) { IsApart = true };
        }
        if (lead is Lead.Text or Lead.Mark && (flags & WordFlags.Addressee) != 0)
            (lead, content) = Listeners.Behind(text, end, Clause.End(_text, unit, end), lead, content);
        return new Report(unit, start, end, flags, lead, content);
    }

    private static int BehindSuffixes(ReadOnlySpan<char> text, int end, WordFlags flags)
    {
        var isVerb = (flags & (WordFlags.Noun | WordFlags.View)) == 0;
        var limit = isVerb ? Math.Min(text.Length, end + MaxSuffixes) : end;
        while (end < limit && text[end] is '道' or '到' or '说' or '称' or '过' or '着') end++;
        var isPhrase = text[end..].StartsWith("的那样") || (flags & WordFlags.Noun) == 0 && text[end..].StartsWith("一句话");
        return isPhrase ? end + 3 : end;
    }
}
