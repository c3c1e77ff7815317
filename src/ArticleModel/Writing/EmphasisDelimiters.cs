using System.Text;

namespace ArticleModel.Writing;

/// <summary>
/// Knows where asterisks were written for emphasis, and takes out the pairs that would be read as text: those of which one
/// does not open or close beside the characters around it, by CommonMark and its amendment for Chinese, Japanese and Korean.
/// </summary>
internal sealed class EmphasisDelimiters
{
    private readonly List<Delimiter> _delimiters = [];
    private readonly Stack<int> _open = new();

    /// <summary>Notes that the asterisks which follow open emphasis.</summary>
    public void Open(int start, int length)
    {
        _open.Push(_delimiters.Count);
        _delimiters.Add(new Delimiter(start, length, -1));
    }

    /// <summary>Notes that the asterisks which follow close what was opened last.</summary>
    public void Close(int start, int length) => _delimiters.Add(new Delimiter(start, length, _open.Pop()));

    /// <summary>Returns the text without the pairs that would not be read.</summary>
    public string Settle(string markdown)
    {
        if (_delimiters.Count == 0) return markdown;
        var isDropped = FindDropped(markdown);
        var settled = new StringBuilder(markdown.Length);
        var position = 0;
        for (var i = 0; i < isDropped.Length; i++)
        {
            if (!isDropped[i]) continue;
            settled.Append(markdown, position, _delimiters[i].Start - position);
            position = _delimiters[i].End;
        }
        return settled.Append(markdown, position, markdown.Length - position).ToString();
    }

    private bool[] FindDropped(string markdown)
    {
        var isDropped = new bool[_delimiters.Count];
        for (var first = 0; first < isDropped.Length;)
        {
            var next = first + 1;
            while (next < isDropped.Length && _delimiters[next].Start == _delimiters[next - 1].End) next++;
            JudgeRun(markdown, first, next, isDropped);
            first = next;
        }
        for (var i = 0; i < isDropped.Length; i++)
            if (_delimiters[i] is { IsOpener: false, Opener: var opener }) isDropped[i] = isDropped[opener] |= isDropped[i];
        return isDropped;
    }

    // Asterisks in a row are read as one run: what opens directly behind what closes would be taken for the same emphasis.
    private void JudgeRun(string markdown, int first, int next, bool[] isDropped)
    {
        var (start, end) = (_delimiters[first].Start, _delimiters[next - 1].End);
        var before = start == 0 ? '\n' : markdown[start - 1];
        var after = end == markdown.Length ? '\n' : markdown[end];
        for (var i = first; i < next; i++)
        {
            isDropped[i] = _delimiters[i].IsOpener
                ? !Flanks(after, before) || (i > first && !_delimiters[i - 1].IsOpener)
                : !Flanks(before, after);
        }
    }

    // Of a character that is not known, the answer is no.
    private static bool Flanks(char inner, char outer) =>
        !char.IsWhiteSpace(inner) && (char.IsLetterOrDigit(inner) || IsWide(inner) || IsWide(outer) || IsSpaceOrPunctuation(outer));

    private static bool IsSpaceOrPunctuation(char c) => char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c);

    private static bool IsWide(char c) => c is >= '\u3001' and <= '\u3029' or >= '\u3041' and <= '\u9FFF' or >= '\uFF01' and <= '\uFF60';

    private readonly record struct Delimiter(int Start, int Length, int Opener)
    {
        public int End => Start + Length;

        public bool IsOpener => Opener < 0;
    }
}
