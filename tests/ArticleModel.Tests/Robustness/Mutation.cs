using System.Text;

namespace ArticleModel.Tests.Robustness;

/// <summary>Damages a text as bad generators, broken downloads and hostile authors do; the same for the same seed.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string[] s_hostile =
    [
        "\uD83D", "\uDE00", "\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "\0", "\u0007", "\u001B[31m",
        "\u0085", "\u2028", "\u00A0", "\u3000", "\uFFFD", "e\u0301\u0301\u0301", "👩‍👩‍👧",
        "\r", "\r\n", "\n", "\n\n", "\t", "    ", "”", "“", "「", "』", "\"", "'", "：", ":", "。", "……", "**", "~~~\n",
        "```\n", "---\n", "+++\n", "> ", "- ", "1. ", "# ", "|", "[", "](", ")", "<", "&#x", "\\", "$",
        "\n---\ntitle: x\n---\n", "\n[a]: b\n", "\n| a | b |\n| - | - |\n", "\n赞赏 收藏已收藏1 点赞已赞0\n",
        "{% hint style=\"info\" %}", "{% endhint %}", "\n**Author:** ", "\n题图来自 Unsplash，基于 CC0 协议。\n", "张三说：“", "他说，",
        "作者：甲",
    ];

    private readonly Random _random = new(seed);

    /// <summary>Returns <paramref name="text"/> with one to eight pieces of damage; <paramref name="other"/> lends pieces of its own.</summary>
    public string Apply(string text, string other)
    {
        if (_random.Next(3) > 0) text = Window(text);
        for (var count = _random.Next(1, 9); count > 0 && text.Length > 0; count--) text = ApplyOne(text, other);
        return text;
    }

    // A part of a page is read differently from the whole, and faster.
    private string Window(string text)
    {
        var start = _random.Next(3) == 0 ? 0 : _random.Next(text.Length);
        return text.Substring(start, Math.Min(text.Length - start, _random.Next(20, 1500)));
    }

    private string ApplyOne(string text, string other)
    {
        var start = _random.Next(text.Length);
        var length = Math.Min(_random.Next(60), text.Length - start);
        return _random.Next(12) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(_random.Next(text.Length), text.Substring(start, length)),
            2 or 3 => text.Insert(start, Any(s_hostile)),
            4 => text.Remove(start, Math.Min(1, length)).Insert(start, Any(s_hostile)),
            5 => SwapLines(text),
            6 => WithoutLine(text),
            7 => text[..start],
            8 => text.Insert(start, Piece(other)),
            9 => WithLineEnds(text),
            10 => text.Insert(start, new StringBuilder().Insert(0, Any(s_hostile), _random.Next(2, 40)).ToString()),
            _ => string.Concat(text.AsSpan(0, start), ((char)_random.Next(1, 0x3100)).ToString(), text.AsSpan(start)),
        };
    }

    private string Piece(string other)
    {
        if (other.Length == 0) return "";
        var start = _random.Next(other.Length);
        return other.Substring(start, Math.Min(_random.Next(200), other.Length - start));
    }

    private string SwapLines(string text)
    {
        var lines = text.Split('\n');
        var (a, b) = (_random.Next(lines.Length), _random.Next(lines.Length));
        (lines[a], lines[b]) = (lines[b], lines[a]);
        return string.Join('\n', lines);
    }

    private string WithoutLine(string text)
    {
        var lines = text.Split('\n').ToList();
        lines.RemoveAt(_random.Next(lines.Count));
        return string.Join('\n', lines);
    }

    // All, or each by chance, so that a text mixes them.
    private string WithLineEnds(string text)
    {
        var end = _random.Next(3) switch { 0 => "\r\n", 1 => "\r", _ => null };
        var changed = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (c != '\n') changed.Append(c);
            else changed.Append(end ?? Any(["\n", "\r\n", "\r"]));
        }
        return changed.ToString();
    }

    private string Any(string[] items) => items[_random.Next(items.Length)];
}
