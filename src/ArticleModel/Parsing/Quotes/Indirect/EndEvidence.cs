using ArticleModel.Parsing.Learning;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Indirect;

/// <summary>Weighs what stands around one mark of punctuation behind a reporting word: whether the report ends at it.</summary>
internal sealed class EndEvidence
{
    private static readonly LinearModel<EndFeature> s_model = LinearModel<EndFeature>.Load("Quotes.end-weights");

    private readonly QuotedText _text;
    private readonly ReportIndex _reports;
    private readonly Sources _sources;
    private readonly EndViews _views;
    private readonly bool _keepsFeatures;
    private string _line = "";
    private Report _report;
    private SubjectKind _subject;
    private bool _isHead;
    private bool _isConcession;
    private int _marks;

    public EndEvidence(QuotedText text, ReportIndex reports, Sources sources, bool keepsFeatures)
    {
        _text = text;
        _reports = reports;
        _sources = sources;
        _views = new EndViews(text);
        _keepsFeatures = keepsFeatures;
    }

    /// <summary>Turns to the reporting word <paramref name="index"/>.</summary>
    public void Begin(int index)
    {
        _report = _reports[index];
        _line = _text[_report.Unit].Text;
        _subject = _sources.SubjectOf(index).Kind;
        _marks = 0;
        var sentence = Clause.SentenceStart(_text, _report.Unit, _report.Start);
        _isHead = sentence == 0;
        var lead = _line.AsSpan(sentence, _report.Start - sentence);
        _isConcession = lead.IndexOfAny("尽虽即") is >= 0 and var at && IsConcession(lead[at..]);
    }

    private static bool IsConcession(ReadOnlySpan<char> lead) => lead.StartsWith("尽管") || lead.StartsWith("虽") || lead.StartsWith("即便");

    /// <summary>What was seen at the last mark, for the trainer only.</summary>
    public FeatureSum<EndFeature> Features { get; private set; }

    public static bool IsStop(char mark) => QuotationMarks.SentenceEnds.Contains(mark);

    /// <summary>Returns how probable it is that the report, which came so far, ends at a mark.</summary>
    /// <param name="mark">The place of the mark.</param>
    /// <param name="behind">Where the text goes on.</param>
    /// <param name="quote">Where the next quoted words of some length open and close, both behind the text if there are none.</param>
    public double Probability(int mark, int behind, (int Open, int Close) quote)
    {
        var features = FeatureSum<EndFeature>.Begin(s_model, _keepsFeatures);
        var isStop = IsStop(_line[mark]);
        var clause = Clause.End(_text, _report.Unit, behind);
        var next = _reports.FirstFrom(_report.Unit, behind);
        if (isStop) AddStop(ref features, mark, behind);
        else AddComma(ref features, mark, clause);
        AddNext(ref features, isStop, behind, clause, next, quote);
        if (_keepsFeatures || Math.Abs(features.Sum) < EndViews.Most) _views.Add(ref features, _report, mark, behind, clause, isStop);
        if (_keepsFeatures) Features = features;
        _marks++;
        return Unfinished.At(_line, _report.Content, mark, behind) ? 0 : features.Probability;
    }

    private void AddComma(ref FeatureSum<EndFeature> features, int mark, int clause)
    {
        features.Add(_line[mark] switch
        {
            '，' or ',' => EndFeature.Comma,
            '；' or ';' => EndFeature.Semicolon,
            '：' or ':' => EndFeature.Colon,
            _ => EndFeature.Dash,
        });
        features.Add(_report.Lead switch { Lead.Comma => EndFeature.CommaCommaLead, Lead.Colon => EndFeature.CommaColonLead, _ => EndFeature.CommaTextLead });
        features.Add((mark - _report.Content) switch
        {
            < 8 => EndFeature.CommaShort,
            < 15 => EndFeature.Comma8,
            < 30 => EndFeature.Comma15,
            < 60 => EndFeature.Comma30,
            _ => EndFeature.Comma60,
        });
        features.Add(_subject switch
        {
            SubjectKind.Name => EndFeature.CommaName,
            SubjectKind.Pronoun => EndFeature.CommaPronoun,
            SubjectKind.Phrase => EndFeature.CommaPhrase,
            _ => EndFeature.CommaNobody,
        });
        features.Add(_marks == 0 ? EndFeature.FirstComma : EndFeature.LaterComma);
        features.Add(_isConcession, EndFeature.Concession);
        features.Add(_report.Has(WordFlags.Document), EndFeature.DocumentComma);
        features.Add(clause >= _line.Length || IsStop(_line[clause]), EndFeature.LastClause);
        features.Add(EndFeature.CommaVerb, _line.AsSpan(_report.Start, _report.End - _report.Start));
    }

    private void AddStop(ref FeatureSum<EndFeature> features, int mark, int behind)
    {
        features.Add(EndFeature.Stop);
        features.Add(_report.Lead switch { Lead.Comma => EndFeature.StopCommaLead, Lead.Colon => EndFeature.StopColonLead, _ => EndFeature.StopTextLead });
        var length = mark - _report.Content;
        if (length < 60) features.Add(length < 15 ? EndFeature.StopShort : length < 30 ? EndFeature.Stop15 : EndFeature.Stop30);
        features.Add(_subject switch
        {
            SubjectKind.Name => EndFeature.StopName,
            SubjectKind.Pronoun => EndFeature.StopPronoun,
            SubjectKind.Phrase => EndFeature.StopPhrase,
            _ => EndFeature.StopNobody,
        });
        features.Add(_isHead ? EndFeature.HeadStop : EndFeature.InnerStop);
        features.Add(_isHead && _report.Lead != Lead.Text, EndFeature.HeadStopComma);
        var rest = _line.Length - behind;
        if (rest < 150) features.Add(rest < 20 ? EndFeature.Rest20 : rest < 60 ? EndFeature.Rest60 : EndFeature.Rest150);
        features.Add(_report.Has(WordFlags.Noun), EndFeature.NounStop);
        features.Add(_report.Has(WordFlags.View), EndFeature.ViewStop);
        features.Add(_report.Has(WordFlags.Document), EndFeature.DocumentStop);
        features.Add(EndFeature.StopVerb, _line.AsSpan(_report.Start, _report.End - _report.Start));
    }

    // The words behind the mark: what they are, whether they report or quote, whether they name someone.
    private void AddNext(ref FeatureSum<EndFeature> features, bool isStop, int behind, int clause, int report, (int Open, int Close) quote)
    {
        var sentence = Clause.SentenceEnd(_text, _report.Unit, behind);
        var end = isStop ? sentence : clause;
        var next = _line.AsSpan(behind);
        if (Words.Continuations.StartLength(next) is > 0 and var length) features.Add(isStop ? EndFeature.StopNext : EndFeature.CommaNext, next[..length]);
        else features.Add(next[0] is '“' or '「', isStop ? EndFeature.StopMark : EndFeature.CommaMark);
        features.Add(quote.Open < sentence, isStop ? EndFeature.StopQuote : EndFeature.CommaQuote);
        // 罗启文提到，汤要熬久。火不能大。“……”: who is quoted next goes on.
        features.Add(isStop && GoesOn(sentence, quote), EndFeature.StopBeforeQuote);
        features.Add(!_sources.Scene.In(_report.Unit, behind, end).IsEmpty, isStop ? EndFeature.StopNames : EndFeature.CommaNames);
        if (report < 0 || _reports[report].Start >= end) return;
        features.Add((_sources.SubjectOf(report).Kind, isStop) switch
        {
            (SubjectKind.Name, true) => EndFeature.StopReportName,
            (SubjectKind.Pronoun, true) => EndFeature.StopReportPronoun,
            (SubjectKind.Phrase, true) => EndFeature.StopReportPhrase,
            (_, true) => EndFeature.StopReportNobody,
            (SubjectKind.Name, false) => EndFeature.CommaReportName,
            (SubjectKind.Pronoun, false) => EndFeature.CommaReportPronoun,
            (SubjectKind.Phrase, false) => EndFeature.CommaReportPhrase,
            _ => EndFeature.CommaReportNobody,
        });
    }

    // Quoted words start where the sentence ends, and no word behind them says whose they are.
    private bool GoesOn(int sentence, (int Open, int Close) quote)
    {
        if (quote.Open < sentence || quote.Open >= _line.Length || !_line.AsSpan()[sentence..quote.Open].Trim(" *").IsEmpty) return false;
        var report = _reports.FirstFrom(_report.Unit, quote.Close);
        return report < 0 || _reports[report].Start - quote.Close >= ReportScanner.MaxNear;
    }
}
