using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleModel.Parsing;

/// <summary>
/// Settles how bytes become text: UTF-8 or, behind its byte order mark, UTF-16; a page is read in the encoding that it names, any
/// source in the one that the server named. Invalid bytes become U+FFFD and are reported.
/// </summary>
internal static class SourceDecoder
{
    private const int MaxPooledLength = 1024 * 1024;

    /// <summary>The bits that tell a half of a surrogate pair, and what they are in one.</summary>
    private const ushort HalfMask = 0xF800;
    private const ushort HalfBits = 0xD800;

    /// <summary>Returns the length of the text that <see cref="Decode"/> would make.</summary>
    public static int CountCharacters(ReadOnlySpan<byte> bytes, SourceInfo info)
    {
        var (encoding, bom) = Detect(bytes, info, out _);
        return encoding.GetCharCount(bytes[bom..]);
    }

    public static SourceText Decode(ReadOnlySpan<byte> bytes, SourceInfo info, DiagnosticBag diagnostics)
    {
        var (encoding, bom) = Detect(bytes, info, out var wrong);
        if (wrong is not null) diagnostics.Report(DiagnosticRules.WrongEncoding, default, wrong);
        var text = GetString(encoding, bytes[bom..]);
        return Repair(new SourceText(text, info.Path, info.Url), FirstReplaced(text, bytes[bom..], encoding), diagnostics);
    }

    // Decoding into a buffer that is long enough for sure spares the look through all bytes that tells the exact length.
    private static string GetString(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MaxPooledLength) return encoding.GetString(bytes);
        var buffer = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(bytes.Length));
        var length = encoding.GetChars(bytes, buffer);
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    /// <summary>
    /// Replaces what is no text, one for one: halves of surrogate pairs, which no encoding can write again, and U+0000, as
    /// CommonMark 0.31.2 asks ("Insecure characters").
    /// </summary>
    public static SourceText Repair(SourceText source, DiagnosticBag diagnostics) => Repair(source, -1, diagnostics);

    // Only the first place is reported, whether the decoder replaced what stood there, at firstReplaced, or it is replaced here.
    private static SourceText Repair(SourceText source, int firstReplaced, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        var first = FindNoText(text, 0);
        var damage = firstReplaced < 0 || (first >= 0 && first < firstReplaced) ? first : firstReplaced;
        if (damage >= 0) diagnostics.Report(DiagnosticRules.InvalidEncoding, new SourceSpan(damage, 1));
        if (first < 0) return source;
        var repaired = text.ToCharArray();
        for (var at = first; at >= 0; at = FindNoText(text, at + 1)) repaired[at] = '\uFFFD';
        return new SourceText(new string(repaired), source.Path, source.Url);
    }

    private static int FindNoText(string text, int from)
    {
        while (true)
        {
            from = NextSpecial(text, from);
            if (from == text.Length) return -1;
            if (from + 1 == text.Length || !char.IsSurrogatePair(text[from], text[from + 1])) return from;
            from += 2;
        }
    }

    // The next half of a pair or U+0000: one search for both, since every source is searched to its end.
    private static int NextSpecial(string text, int at)
    {
        foreach (var codes in MemoryMarshal.Cast<char, Vector256<ushort>>(text.AsSpan(at)))
        {
            var halves = Vector256.Equals(codes & Vector256.Create(HalfMask), Vector256.Create(HalfBits));
            if ((halves | Vector256.Equals(codes, Vector256<ushort>.Zero)) != Vector256<ushort>.Zero) break;
            at += Vector256<ushort>.Count;
        }
        while (at < text.Length && text[at] != '\0' && !char.IsSurrogate(text[at])) at++;
        return at;
    }

    private static (Encoding Encoding, int BomLength) Detect(ReadOnlySpan<byte> bytes, SourceInfo info, out string? wrong)
    {
        wrong = null;
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
            [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
            _ when info.Charset is not null || HtmlEncoding.LooksLikeHtml(bytes) => (HtmlEncoding.Detect(bytes, info.Charset, out wrong), 0),
            _ => (Encoding.UTF8, 0),
        };
    }

    // U+FFFD may also stand in the source itself, so the bytes are checked before anything is said about them.
    private static int FirstReplaced(string text, ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var first = text.IndexOf('\uFFFD');
        if (first < 0) return -1;
        return encoding.GetByteCount(text) == bytes.Length && encoding.GetBytes(text).AsSpan().SequenceEqual(bytes) ? -1 : first;
    }
}
