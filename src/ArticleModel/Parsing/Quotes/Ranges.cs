namespace ArticleModel.Parsing.Quotes;

/// <summary>The text that turns and words behind a colon take: sorted ranges that do not overlap.</summary>
internal sealed class Ranges(IEnumerable<QuoteDraft> drafts)
{
    private readonly List<QuoteDraft> _drafts = [.. drafts];

    /// <summary>Returns these ranges and those of <paramref name="more"/>.</summary>
    public Ranges With(List<QuoteDraft> more) =>
        more.Count == 0 ? this : new Ranges(_drafts.Concat(more).OrderBy(draft => draft.Unit).ThenBy(draft => draft.Start));

    public bool Holds(int unit, int at)
    {
        var low = 0;
        var high = _drafts.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if ((_drafts[middle].Unit, _drafts[middle].Start).CompareTo((unit, at)) <= 0) low = middle + 1;
            else high = middle;
        }
        return low > 0 && (_drafts[low - 1].EndUnit, _drafts[low - 1].End).CompareTo((unit, at)) > 0;
    }
}
