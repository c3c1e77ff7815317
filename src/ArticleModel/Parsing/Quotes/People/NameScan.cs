using System.Numerics;
using ArticleModel.Parsing.Quotes.Lexicons;
using ArticleModel.Parsing.Quotes.Subjects;
using ArticleModel.Parsing.Quotes.Text;

namespace ArticleModel.Parsing.Quotes.People;

/// <summary>
/// Takes the names in that stand behind titles, around dots and behind 叫, and counts those that nothing else marks: in all texts at once, block
/// by block, for few of them hold more than one or two places. Leaves to others which of the counted ones are names.
/// </summary>
internal ref struct NameScan(QuotedText text, Cast cast, RecurringNames recurring)
{
    private const LandmarkKinds Seldom = LandmarkKinds.Dot | LandmarkKinds.Called | LandmarkKinds.Pseudonym;

    private readonly ReadOnlySpan<char> _joined = text.Padded;
    private readonly UnitLandmarks _places = text.Landmarks.All;
    private readonly bool _hasDots = text.Landmarks.Has(LandmarkKinds.Dot);
    private UnitWalk _words = new(text);
    private int _behindTitle = -1;
    private int _behindDots;
    private int _note = -1;

    /// <summary>Returns the first place where a note on pseudonyms may stand, or -1.</summary>
    public int Read()
    {
        for (var start = 0; start < _places.Length; start += UnitLandmarks.Block)
        {
            text.ThrowIfCancelled();
            // Names that nothing else marks are gone through apart from the others, so that what a place holds need not be guessed.
            var names = _places.Bits(LandmarkKinds.Name, start);
            if (_behindTitle >= start) names &= ~Through(_behindTitle - start);
            for (var left = _places.Bits(LandmarkKinds.Title | Seldom, start); left != 0; left &= left - 1)
            {
                var place = start + BitOperations.TrailingZeroCount(left);
                var kinds = _places[place];
                if ((kinds & Seldom) != 0) TakeSeldom(place, kinds);
                if ((kinds & LandmarkKinds.Title) == 0 || place < _behindTitle) continue;
                _behindTitle = TakeTitled(place);
                // What stands in the title or right behind it is settled.
                names &= Through(place - start) | ~Through(_behindTitle - start);
            }
            if (names != 0) recurring.Count(_joined, start, names);
        }
        return _note;
    }

    // All bits up to the one, which is not below the first.
    private static ulong Through(int bit) => (2UL << Math.Min(bit, UnitLandmarks.Block - 1)) - 1;

    private void TakeSeldom(int place, LandmarkKinds kinds)
    {
        _words.GoTo(place);
        var at = place - _words.Offset;
        if ((kinds & LandmarkKinds.Dot) != 0 && place >= _behindDots)
        {
            _behindDots = _words.Offset + DottedNames.Find(_words.Text, at, out var name);
            if (!name.IsEmpty) cast.Get(name, SpeakerKind.Person, isNamed: true);
        }
        if ((kinds & LandmarkKinds.Called) != 0) CalledNames.Take(_words.Text, at, cast);
        if ((kinds & LandmarkKinds.Pseudonym) != 0 && _note < 0) _note = place;
    }

    // Returns where to go on. No separator is part of a title; only where a name may follow, the text of the place is looked for.
    private int TakeTitled(int place)
    {
        var length = Words.Titles.StartLength(_joined[place..]);
        if (length < 2) return place + 1;
        var behind = place + length;
        if (Words.Honorifics.MayStart(_joined[place])) TitledNames.TakeAddressed(_joined, place, behind, cast);
        var hasDot = _hasDots && _places.Next(LandmarkKinds.Dot, behind, behind + TitledNames.MaxBeforeDot) >= 0;
        if (!hasDot && !TitledNames.MayStart(_joined, behind)) return behind;
        _words.GoTo(place);
        return _words.Offset + TitledNames.Take(_words.Text, place - _words.Offset, behind - _words.Offset, hasDot, cast);
    }
}
