namespace ArticleModel.Parsing.Reading;

/// <summary>The order of marks on a text: by start, then the longer first, then by kind.</summary>
internal static class MarkOrder
{
    public static int Compare(TextMark left, TextMark right)
    {
        var byStart = left.Start.CompareTo(right.Start);
        if (byStart != 0) return byStart;
        var byLength = right.Length.CompareTo(left.Length);
        return byLength != 0 ? byLength : left.Kind.CompareTo(right.Kind);
    }
}
