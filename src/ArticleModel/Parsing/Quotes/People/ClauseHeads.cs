using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.Reports;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Finds names that head a clause where somebody has to be named: beside quoted words, and before a pronoun that says something. Leaves to
/// others who of them speaks.
/// </summary>
internal sealed class ClauseHeads(QuotedText text, Cast cast)
{
    /// <summary>So many clauses before quoted words, or before a pronoun, may be headed by whoever is meant.</summary>
    private const int MaxHeads = 6;

    /// <summary>A name before 是 is no longer.</summary>
    private const int MaxName = 20;

    // What is a verb or adverb behind a name, though some given names have it.
    private static readonly CharacterSet s_behindNames = CharacterSet.Create("在笑如心把没叹摇点想看站坐接又也还才却就");

    // Behind 是: what someone is.
    private static readonly CharacterSet s_behindIs = CharacterSet.Create("一我这那某他她团公第");

    /// <summary>What ends as speech does has its speaker beside it, whatever that one does: “先把账算清楚。”罗启文摇摇头, 老方抬起头：“…”</summary>
    public void AddBeside(in MarkPair pair)
    {
        var last = text[pair.EndUnit].Text.AsSpan();
        if (pair.Close == 0 || !QuotationMarks.IsClauseEnd(last[pair.Close - 1])) return;
        var behind = last[(pair.Close + 1)..];
        Add(behind, LengthBeside(behind));
        var line = text[pair.Unit].Text.AsSpan();
        var end = pair.Open;
        for (var i = 0; i < MaxHeads && end > 0; i++)
        {
            var clause = ClauseBefore(pair.Unit, ref end);
            Add(line[clause], LengthBeside(line[clause]));
        }
    }

    /// <summary>阿禾是一家面馆的掌柜。他说: whoever the paragraph, or the one before, names is meant by the pronoun.</summary>
    public void AddBefore(in Report report, in Subject subject)
    {
        if (subject.Kind != SubjectKind.Pronoun || (subject.Pronoun & WordFlags.Person) == 0 || (subject.Pronoun & (WordFlags.Plural | WordFlags.Author)) != 0)
            return;
        if (!AddBefore(report.Unit, subject.Start) && report.Unit > 0 && !text[report.Unit - 1].IsHeading)
            AddBefore(report.Unit - 1, text[report.Unit - 1].Text.Length);
    }

    private bool AddBefore(int unit, int end)
    {
        var line = text[unit].Text.AsSpan();
        for (var i = 0; i < MaxHeads && end > 0; i++)
        {
            var clause = line[ClauseBefore(unit, ref end)];
            if (cast.NameLength(clause) > 0 || Add(clause, Math.Max(LengthBeside(clause), LengthOfWho(clause)))) return true;
        }
        return false;
    }

    // The clause that ends at the place, without what opens it; the place moves on to the mark before it.
    private Range ClauseBefore(int unit, ref int end)
    {
        text.ThrowIfCancelled();
        var (start, stop) = (Clause.Start(text, unit, end), end);
        end = start - 1;
        return Math.Min(stop, SubjectReader.SkipOpeners(text[unit].Text, start, stop))..stop;
    }

    private bool Add(ReadOnlySpan<char> clause, int length)
    {
        if (length == 0 || cast.NameLength(clause) > 0) return false;
        cast.Get(clause[..length], SpeakerKind.Person, isNamed: true);
        return true;
    }

    // A nickname or who is addressed; three characters, or two where the third is no part of a name.
    private static int LengthBeside(ReadOnlySpan<char> clause)
    {
        if (clause.Length < 3) return 0;
        if (NameShape.IsClearNickname(clause[..2]) && !NameShape.StartsWord(clause)) return 2;
        if (AddressedLength(clause) is > 0 and var addressed) return addressed;
        var full = s_behindNames.Contains(clause[2]) ? 0 : NameShape.FullNameLength(clause);
        // 李梅 in 李梅进入, though 进 is common in given names.
        if (full > 0 && !NameShape.EndsAt(clause, 2)) return full;
        return (full > 0 || s_behindNames.Contains(clause[2])) && NameShape.HasGivenName(clause[..2]) ? 2 : 0;
    }

    // 庄师傅, C女士
    private static int AddressedLength(ReadOnlySpan<char> clause)
    {
        if (!char.IsAsciiLetterUpper(clause[0]) && !Words.Surnames.Contains(clause[0])) return 0;
        var address = clause[1..].StartsWith("师傅") ? 2 : Words.Honorifics.StartLength(clause[1..]);
        return address > 1 ? address + 1 : 0;
    }

    // Leo是这家作坊的师傅, 小鹿是我的老同学: whatever its shape, it is somebody. 宋立秋创业前: where the name ends is clear.
    private static int LengthOfWho(ReadOnlySpan<char> clause)
    {
        if (TitledNames.LengthApart(clause) is > 0 and var apart) return apart;
        var length = clause[..Math.Min(clause.Length, MaxName)].IndexOf('是');
        if (length < 2 || length + 2 >= clause.Length || !s_behindIs.Contains(clause[length + 1])) return 0;
        if (clause[^1] != '人' && Words.People.EndLength(clause) < 2) return 0;
        var name = clause[..length];
        return NameShape.IsLatinName(name) || NameShape.IsClearName(name) || NameShape.IsRareName(name) ? length : 0;
    }
}
