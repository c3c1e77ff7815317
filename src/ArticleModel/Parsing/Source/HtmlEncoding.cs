using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ArticleModel.Parsing;

/// <summary>
/// Settles the encoding of a page: what the server names, then what the page names in its first bytes; bytes that are UTF-8
/// and more than ASCII are UTF-8 whatever is named, since text of another encoding never looks so by chance.
/// </summary>
internal static class HtmlEncoding
{
    /// <summary>Pages name their encoding early; the HTML standard asks for the first 1024 bytes, and many take more.</summary>
    private const int Window = 8192;

    private static readonly SearchValues<byte> s_nameEnds = SearchValues.Create("\"' ;>/\t\r\n"u8);

    /// <summary>Tells whether bytes without a byte order mark are those of a page.</summary>
    public static bool LooksLikeHtml(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, Window)].TrimStart(" \t\r\n\f"u8);
        return start.StartsWith("<"u8) && Archives.Html.HtmlSignature.Opens(Encoding.Latin1.GetString(start));
    }

    /// <summary>Returns the encoding of a page.</summary>
    /// <param name="bytes">The page, without a byte order mark.</param>
    /// <param name="charset">What the server named; null if nothing.</param>
    /// <param name="named">The name that was found to be wrong; null if none was.</param>
    public static Encoding Detect(ReadOnlySpan<byte> bytes, string? charset, out string? named)
    {
        named = null;
        var name = charset ?? Declared(bytes[..Math.Min(bytes.Length, Window)]);
        var isUtf8 = Utf8.IsValid(bytes);
        if (isUtf8 && bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF))
        {
            if (name is not null && Find(name) is not UTF8Encoding) named = name;
            return Encoding.UTF8;
        }
        if (name is not null && Find(name) is { } declared)
        {
            if (isUtf8 || declared is not UTF8Encoding) return declared;
            // The page says UTF-8 and is not. A byte or two may be damage; as much as a tenth of what is not ASCII is another encoding.
            if (!IsMostlyOther(bytes)) return Encoding.UTF8;
            named = name;
        }
        return isUtf8 ? Encoding.UTF8 : Guess(bytes);
    }

    private static bool IsMostlyOther(ReadOnlySpan<byte> bytes)
    {
        var (replaced, other) = (0L, 0L);
        while (bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF) is >= 0 and var next)
        {
            // What is invalid comes as U+FFFD.
            Rune.DecodeFromUtf8(bytes[next..], out var rune, out var length);
            if (rune == Rune.ReplacementChar) replaced++;
            other += rune.Utf16SequenceLength;
            bytes = bytes[(next + length)..];
        }
        return replaced * 10 > other;
    }

    // Text in the encoding of China comes in pairs of bytes of which the first is high; Latin letters with accents stand alone.
    private static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        var pairs = 0;
        var alone = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x81) continue;
            if (i + 1 < bytes.Length && bytes[i + 1] >= 0xA1)
            {
                pairs++;
                i++;
            }
            else
            {
                alone++;
            }
        }
        return Find(pairs > 2 * alone ? "gb18030" : "windows-1252")!;
    }

    private static string? Declared(ReadOnlySpan<byte> head)
    {
        var lower = new byte[head.Length];
        for (var i = 0; i < head.Length; i++) lower[i] = head[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(head[i] | 0x20) : head[i];
        ReadOnlySpan<byte> rest = lower;
        if (rest.TrimStart(" \t\r\n"u8).StartsWith("<?xml"u8) && Named(rest[..Math.Max(0, rest.IndexOf((byte)'>'))], "encoding"u8) is { } xml) return xml;
        for (var at = rest.IndexOf("<meta"u8); at >= 0; at = rest.IndexOf("<meta"u8))
        {
            rest = rest[(at + 5)..];
            var end = rest.IndexOf((byte)'>');
            if (end < 0) return null;
            if (Named(rest[..end], "charset"u8) is { } name) return name;
        }
        return null;
    }

    private static string? Named(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> attribute)
    {
        var at = tag.IndexOf(attribute);
        if (at < 0) return null;
        var rest = tag[(at + attribute.Length)..].TrimStart(" \t"u8);
        if (!rest.StartsWith("="u8)) return null;
        rest = rest[1..].TrimStart(" \t\"'"u8);
        var end = rest.IndexOfAny(s_nameEnds);
        return end == 0 || rest.IsEmpty ? null : Encoding.ASCII.GetString(end < 0 ? rest : rest[..end]);
    }

    // Names that pages use for encodings which hold them: a page in GB2312 may have characters of GB18030.
    private static Encoding? Find(string name)
    {
        var known = name.Trim().ToLowerInvariant() switch
        {
            "gb2312" or "gbk" or "gb18030" or "gb-2312" or "gb_2312-80" or "x-gbk" or "euc-cn" => "gb18030",
            "big5" or "big-5" or "big5-hkscs" or "x-x-big5" => "big5",
            "iso-8859-1" or "latin1" or "latin-1" or "us-ascii" or "ascii" or "iso8859-1" => "windows-1252",
            "utf8" or "utf-8" or "unicode-1-1-utf-8" => "utf-8",
            "utf-16" or "utf-16le" or "utf-16be" => "utf-8",
            "shift-jis" or "sjis" or "x-sjis" or "shift_jis" or "windows-31j" => "shift_jis",
            "ks_c_5601-1987" or "ksc5601" => "euc-kr",
            var other => other,
        };
        if (known == "utf-8") return Encoding.UTF8;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(known) ?? Encoding.GetEncoding(known);
        }
        catch (ArgumentException)
        {
            // No encoding of that name.
            return null;
        }
        catch (NotSupportedException)
        {
            // UTF-7, which the platform refuses.
            return null;
        }
    }
}
