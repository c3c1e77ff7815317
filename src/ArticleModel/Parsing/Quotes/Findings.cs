using System.Runtime.InteropServices;
using System.Text;
using ArticleModel.Parsing.Quotes.People;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes;

/// <summary>Turns drafts into quotes and the cast that speaks into speakers.</summary>
internal static class Findings
{
    public static QuoteFindings Make(List<QuoteDraft> drafts, QuotedText text, Reading.FlatDocument document, Cast cast)
    {
        var order = new List<Speaker>();
        var quotes = new List<Quote>(drafts.Count);
        foreach (var draft in drafts)
        {
            text.ThrowIfCancelled();
            var confidence = Calibration.Confidence(draft);
            if (confidence < Calibration.LeastOf(draft) || !draft.Trim(text)) continue;
            var span = Span(draft, text, document);
            quotes.Add(new Quote
            {
                Kind = draft.Kind,
                Text = Words(draft, text),
                Speaker = draft.Speaker is null ? null : SpeakerOf(draft.Speaker, text, cast, order),
                Mention = text.AsWritten(draft.Mention),
                Cue = text.AsWritten(draft.Cue),
                Rule = draft.Rule,
                Confidence = Math.Round(confidence, 3),
                Span = span,
            });
        }
        foreach (var member in cast.Members)
            if (member is { IsNoted: true, Kind: SpeakerKind.Person }) SpeakerOf(member, text, cast, order);
        return new QuoteFindings(order.ToValueList(), quotes.ToValueList());
    }

    private static Speaker SpeakerOf(CastMember member, QuotedText text, Cast cast, List<Speaker> order)
    {
        if (member.Speaker is { } known) return known;
        var speaker = new Speaker
        {
            Id = $"s{order.Count + 1}",
            Name = text.AsWritten(member.Name),
            Kind = member.Kind,
            Roles = Roles(member, text, cast),
            Aliases = AsWritten(member.Aliases, text),
            IsPseudonym = member.IsPseudonym,
        };
        order.Add(speaker);
        return member.Speaker = speaker;
    }

    private static ValueList<string> Roles(CastMember member, QuotedText text, Cast cast)
    {
        if (member.Roles.IsEmpty) return [];
        var roles = new List<string>();
        foreach (var role in member.Roles)
            if (RoleReader.WithoutOthers(role, cast) is var title && !roles.Contains(title)) roles.Add(title);
        return AsWritten(CollectionsMarshal.AsSpan(roles), text);
    }

    private static ValueList<string> AsWritten(ReadOnlySpan<string> words, QuotedText text)
    {
        if (words.IsEmpty) return [];
        var written = new string[words.Length];
        for (var i = 0; i < written.Length; i++) written[i] = text.AsWritten(words[i]);
        return [.. written];
    }

    private static string Words(QuoteDraft draft, QuotedText text)
    {
        var first = text[draft.Unit].Written;
        if (draft.Unit == draft.EndUnit) return first[draft.Start..draft.End];
        var words = new StringBuilder(first, draft.Start, first.Length - draft.Start, 256);
        for (var unit = draft.Unit + 1; unit < draft.EndUnit; unit++) words.Append('\n').Append(text[unit].Written);
        return words.Append('\n').Append(text[draft.EndUnit].Written, 0, draft.End).ToString();
    }

    private static SourceSpan Span(QuoteDraft draft, QuotedText text, Reading.FlatDocument document)
    {
        var first = text[draft.Unit].Text;
        var start = document.SourceRange(text[draft.Unit].Block, Math.Min(draft.Start, first.Length - 1), 1).Start;
        var end = document.SourceRange(text[draft.EndUnit].Block, Math.Max(0, draft.End - 1), 1).End();
        return SourceSpan.FromBounds(start, Math.Max(start, end));
    }
}
