using System.Buffers;
using System.Runtime.InteropServices;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Parsing.Outlining;

/// <summary>
/// Tells paragraphs that serve as headings: bold alone, or short with a number or a label of their own. Conservative: an
/// emphasised sentence is none, nor is a question of an interview, nor one of several numbered lines in a row.
/// </summary>
internal ref struct HeadingInference(ReadOnlySpan<FlatBlock> blocks)
{
    /// <summary>Bold lines up to this length can be headings; of the longer ones nearly all are emphasised sentences.</summary>
    private const int MaxBoldLength = 40;

    /// <summary>A longer line that ends in a colon leads into what follows; it does not name it.</summary>
    private const int MaxLabelLength = 14;

    /// <summary>A name that stands alone is not longer.</summary>
    private const int MaxNameLength = 24;

    /// <summary>A name or a label that stands alone this often opens turns of a conversation.</summary>
    private const int MinTurns = 5;

    private const int MaxNumberedBoldLength = 80;
    private const int MaxNumberedPlainLength = 30;

    private static readonly SearchValues<char> s_sentenceEnds = SearchValues.Create("。！；，…”」？?!;,");
    private static readonly SearchValues<char> s_innerStops = SearchValues.Create("。！？；");

    private readonly ReadOnlySpan<FlatBlock> _blocks = blocks;
    private Dictionary<string, int>? _labels;

    public bool IsHeading(int index)
    {
        var block = _blocks[index];
        if (block.Kind != FlatBlockKind.Paragraph || block.Span.Length > 4 * MaxNumberedBoldLength) return false;
        var leaf = block.Leaf;
        // Most paragraphs: too long for a number to make them a heading, and nothing in them is bold.
        if (!leaf.HasMarks && leaf.Text.Length > 2 * MaxNumberedPlainLength) return false;
        var text = HeadingText.Trim(leaf.Text);
        if (text.Length is 0 or > MaxNumberedBoldLength || leaf.HasImages || index + 1 == _blocks.Length) return false;
        return NamesWhatFollows(index, leaf, text) && !text.Contains('\n') && !text.Contains("http", StringComparison.Ordinal);
    }

    private bool NamesWhatFollows(int index, Leaf leaf, string text) =>
        IsReferences(text) || (IsBold(leaf, text) ? IsBoldHeading(text) && !IsTurnLabel(text) : IsNumberedLine(index, text));

    // The same bold line over and over names who speaks: **王明：** or **王明**
    private bool IsTurnLabel(string text)
    {
        if (text.Length > MaxNameLength) return false;
        _labels ??= CountLabels();
        return _labels.TryGetValue(text, out var count) && count >= MinTurns;
    }

    private Dictionary<string, int> CountLabels()
    {
        var labels = new Dictionary<string, int>();
        foreach (var block in _blocks)
        {
            if (block.Kind != FlatBlockKind.Paragraph || block.Span.Length > 2 * MaxNameLength || !block.Leaf.HasMarks) continue;
            var text = HeadingText.Trim(block.Text);
            if (text.Length is > 0 and <= MaxNameLength) CollectionsMarshal.GetValueRefOrAddDefault(labels, text, out _)++;
        }
        return labels;
    }

    private static bool IsReferences(string text) =>
        text[0] is '参' or '參' or '主' or '写' or '寫'
        && text.AsSpan().TrimEnd("：:") is "参考资料" or "参考文献" or "参考链接" or "参考材料" or "参考文章" or "参考来源" or "参考内容" or "参考书籍" or "参考原文"
            or "主要参考资料" or "写在最后" or "写在前面" or "參考資料" or "參考文獻" or "寫在最後" or "寫在前面";

    // Bold from end to end; a colon or a few words behind it, such as "，包含：", do not make it running text.
    private static bool IsBold(Leaf leaf, string text)
    {
        if (!leaf.HasMarks) return false;
        var bold = 0;
        foreach (var mark in leaf.Marks)
            if (mark.Kind == TextMarkKind.Strong) bold += mark.Length;
        return bold > 0 && bold * 2 > text.Length && !HasTextBehindBold(leaf);
    }

    private static bool HasTextBehindBold(Leaf leaf)
    {
        var end = 0;
        foreach (var mark in leaf.Marks)
            if (mark.Kind == TextMarkKind.Strong) end = Math.Max(end, mark.Start + mark.Length);
        var behind = leaf.Text.AsSpan(end).Trim();
        return behind.Length > 1 && !(behind.Length <= 5 && behind[^1] is '：' or ':');
    }

    private static bool IsBoldHeading(string text)
    {
        if (IsQuestionLabel(text) || text[0] is '“' or '「' && text[^1] is '”' or '」') return false;
        if (text.AsSpan(0, text.Length - 1).ContainsAny(s_innerStops)) return false;
        if (IsNumbered(text)) return true;
        if (text[^1] is '：' or ':') return text.Length <= MaxLabelLength && !text.Contains('，');
        return text.Length <= MaxBoldLength && !s_sentenceEnds.Contains(text[^1]);
    }

    private bool IsNumberedLine(int index, string text)
    {
        if (text.Length > MaxNumberedPlainLength || !IsNumbered(text) || text[^1] is '；' or ';' or '，') return false;
        if (text.AsSpan(0, text.Length - 1).ContainsAny(s_innerStops)) return false;
        // "第三个原因在于成本。" goes on with a count; it names nothing.
        if (text[0] == '第' && text[^1] == '。') return false;
        return !IsNumberedNeighbour(index - 1) && !IsNumberedNeighbour(index + 1);
    }

    // Numbered lines one behind the other are a list that was typed by hand.
    private bool IsNumberedNeighbour(int index)
    {
        if (index < 0 || index >= _blocks.Length || _blocks[index].Kind != FlatBlockKind.Paragraph) return false;
        var leaf = _blocks[index].Leaf;
        return !leaf.HasImages && leaf.Marks.Count == 0 && IsNumbered(HeadingText.Trim(leaf.Text));
    }

    private static bool IsNumbered(string text) => Ordinals.In(text).Length is > 0 and var length && length < text.Length;

    // "Q1：" and "问：" open a turn of an interview.
    private static bool IsQuestionLabel(string text) =>
        text[0] is 'Q' or 'A' or '问' or '問' or '答' && text.AsSpan(0, Math.Min(4, text.Length)).ContainsAny('：', ':');
}
