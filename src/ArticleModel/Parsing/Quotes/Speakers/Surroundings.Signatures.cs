using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Marks;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.Speakers;

/// <summary>Who signs words: behind a dash, or as the source of a citation in brackets.</summary>
internal sealed partial class Surroundings
{
    /// <summary>A signature is no longer.</summary>
    public const int MaxSignature = 40;

    private const int MaxPage = 5;

    /// <summary>What nothing else tells to be a name is no longer.</summary>
    private const int MaxSigner = 3;

    /// <summary>“…”——某人, at the end of the unit or alone in the next one.</summary>
    public Attribution Signature(in MarkPair pair)
    {
        var line = text[pair.EndUnit].Text.AsSpan();
        var tail = line[(pair.Close + 1)..].TrimStart(" 。*\n");
        if (Cited(tail) is { Speaker: not null } cited) return cited;
        if (tail.StartsWith("—") || tail.StartsWith("--")) return Signed(tail);
        if (!tail.IsEmpty || pair.EndUnit + 1 >= text.Count) return Attribution.Unknown;
        var next = text[pair.EndUnit + 1].Text.AsSpan().TrimStart();
        return next.StartsWith("——") ? Signed(next) : Attribution.Unknown;
    }

    // （Jane Doe，2017）, （出自晴雨集）, -（晴雨集）: the source of a citation.
    private Attribution Cited(ReadOnlySpan<char> tail)
    {
        var bracket = tail.IndexOfAnyExcept("—-– ");
        if (bracket < 0 || tail[bracket] is not ('（' or '(')) return Attribution.Unknown;
        tail = tail[bracket..];
        var close = tail[..Math.Min(tail.Length, MaxSignature + 1)].IndexOfAny('）', ')');
        if (close < 3) return Attribution.Unknown;
        var name = tail[1..close];
        var lead = LeadLength(name);
        if (lead > 0 || bracket > 0) return SignedAs(name[lead..], isCited: true);
        if (name.IndexOfAny('，', ',') is > 0 and var comma && name[(comma + 1)..].Trim().IndexOfAnyExcept(CharacterSets.DateParts) < 0) name = name[..comma];
        var isName = cast.Find(name) is { IsNamed: true } || NameShape.IsLatinName(name) && name.Contains(' ') || NameShape.IsTransliterated(name);
        return isName ? SignedBy(cast.Get(name, SpeakerKind.Person, isNamed: true), name) : Attribution.Unknown;
    }

    // 摘自《晴雨集》
    private static int LeadLength(ReadOnlySpan<char> signature) =>
        signature.Length > 3 && signature[..2] is "来自" or "出自" or "摘自" or "引自" or "选自" or "语出" ? 2 : signature.StartsWith("节选自") ? 3 : 0;

    private static Attribution SignedBy(CastMember? member, ReadOnlySpan<char> name) => new(member, Wording.Of(name.ToString()), default, "signature");

    /// <summary>Reads a signature: dashes, then a name, with or without a title, up to the end.</summary>
    public Attribution Signed(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyExcept(CharacterSets.SignatureLeads);
        if (start < 0 || line.Length - start > MaxSignature) return Attribution.Unknown;
        var signature = line[start..].TrimEnd(" *。）)\u00A0");
        var lead = LeadLength(signature);
        var name = Writer(signature[lead..]);
        // 某人，某公司创始人: whoever signs comes first.
        if (name.IndexOf('，') is > 1 and var comma && IsSigner(name[..comma], name[(comma + 1)..])) return SignedWith(name[..comma], name[(comma + 1)..]);
        return SignedAs(name, lead > 0);
    }

    private Attribution SignedWith(ReadOnlySpan<char> name, ReadOnlySpan<char> title)
    {
        var isTitle = Words.Titles.EndLength(title) > 1;
        if (isTitle && NameShape.IsRareName(name)) cast.Get(name, SpeakerKind.Person, isNamed: true);
        var signed = SignedAs(name, isCited: false);
        if (isTitle && signed.Speaker is { Kind: SpeakerKind.Person } signer) signer.AddRole(RoleReader.Clean(title));
        return signed;
    }

    private Attribution SignedAs(ReadOnlySpan<char> name, bool isCited)
    {
        if (name.IsEmpty || name.IndexOfAny(CharacterSets.StrongStops) >= 0) return Attribution.Unknown;
        if (cast.KnownIn(name, 0, name.Length) is { IsEmpty: false } known) return SignedBy(cast.Find(known.In(name)), known.In(name));
        var subject = NameReader.NameBehindTitle(name, 0, name.Length);
        if (subject.Kind != SubjectKind.Name) return isCited || MaySign(name) ? OfPhrase(name, "signature") : Attribution.Unknown;
        var member = cast.Get(subject.In(name), SpeakerKind.Person, isNamed: true);
        if (subject.HasRole) member.AddRole(name[subject.RoleStart..subject.RoleEnd].ToString());
        return new Attribution(member, Wording.Of(member.Name), default, "signature");
    }

    // 维尔森, 苏格拉底, 艾 · 里斯: by the form alone, as opposed to 逃避责任 or 下半年的计划, what the words are about.
    private static bool MaySign(ReadOnlySpan<char> name) =>
        SourcePhrase.EndsAsSource(name) || NameShape.IsForeignName(name) || name.IndexOfAny(NameShape.Dots) > 0
            || NameShape.IsRareName(name) && (name.Length <= MaxSigner || NameShape.ForeignLength(name) >= MaxSigner);

    // A name, or any short word before what its bearer is.
    private bool IsSigner(ReadOnlySpan<char> name, ReadOnlySpan<char> title) =>
        cast.Find(name) is { IsNamed: true } || HasShapeOfName(name) || NameShape.IsRareName(name) && Words.Titles.EndLength(title) > 1;

    // 某人《某书》, 《某书》某人: who wrote it.
    private static ReadOnlySpan<char> Writer(ReadOnlySpan<char> signature)
    {
        var open = signature.IndexOfAny('《', '【');
        var close = signature.LastIndexOfAny('》', '】');
        if (open < 0 || close < open) return signature;
        var name = open > 0 ? signature[..open] : signature[(close + 1)..];
        // 《晴雨集》P18: the page.
        if (open == 0 && name.Length is > 0 and <= MaxPage && name.ContainsAnyInRange('0', '9')) return signature[..(close + 1)];
        if (name.IndexOfAny('（', '(') is > 1 and var gloss) name = name[..gloss];
        name = name.Trim(" *，、·：");
        return name.Contains('·') || HasShapeOfName(name) || NameShape.IsName(name) ? name : signature;
    }
}
