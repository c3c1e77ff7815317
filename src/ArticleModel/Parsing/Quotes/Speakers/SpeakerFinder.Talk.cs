using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>The candidates of paragraphs below each other that are nothing but words in marks: comments, or two who take turns.</summary>
internal sealed partial class SpeakerFinder
{
    // 评论区里网友一片抱怨。, then one comment a paragraph: whose voices they are is told before the first of them.
    private void ProposeRun(in MarkPair pair)
    {
        if (!IsTalk(pair.Unit) || !IsTalk(pair.Unit - 1) && !IsTalk(pair.Unit + 1)) return;
        var before = pair.Unit - 1;
        while (IsTalk(before) && pair.Unit - before <= MaxSection) before--;
        if (before >= 0 && pair.Unit - before <= MaxSection && !text[before].IsHeading)
            ProposeNoun(before, SourceNouns.Last(text, before, 0, text[before].Text.Length), "carried-far", SpeakerFeature.RunLead);
    }

    // The unit is nothing but words in marks, one run or several.
    private bool IsTalk(int unit)
    {
        if (unit < 0 || unit >= text.Count || text[unit].IsHeading) return false;
        var line = Blanks.Trim(text[unit].Text);
        return line.Length > 2 && QuotationMarks.Opens(line[0]) && QuotationMarks.Closes(line[^1]);
    }

    // “最近忙吗？” 他回答：“还好。” “哪天回来？” “周五。”: of two who ask and answer, paragraph by paragraph, the one who did not speak last.
    private Attribution? InTurn(in MarkPair pair, int index, in NearbyReports evidence, ReadOnlySpan<QuoteDraft?> earlier)
    {
        if (index == 0 || !evidence.IsEmpty || !IsTalk(pair.Unit) || !IsAbove(pairs[index - 1], pair)) return null;
        if (earlier[index - 1]?.Speaker is not { } last || !Asks(pair) && !Asks(pairs[index - 1])) return null;
        var isThird = index > 1 && IsAbove(pairs[index - 2], pairs[index - 1]);
        var other = AsksAuthor(pairs[index - 1]) ? cast.Author : isThird ? earlier[index - 2]?.Speaker : null;
        return other is null || other == last ? null : new Attribution(other, default, default, "alternate");
    }

    // 邻居问我：“…？”: the author answers.
    private bool AsksAuthor(in MarkPair pair) =>
        text[pair.Unit].Text.AsSpan(0, pair.Open).TrimEnd("：，“「 *").EndsWith("问我");

    private static bool IsAbove(in MarkPair above, in MarkPair pair) => above.EndUnit == pair.Unit - 1 && above.Unit == above.EndUnit;

    private bool Asks(in MarkPair pair) =>
        pair.Close > 0 && text[pair.EndUnit].Text[pair.Close - 1] is '？' or '?';
}
