namespace ArticleModel.Testing.Generation;

/// <summary>The words of generated English articles. People and places are invented. A change of a list changes every article.</summary>
internal static class EnglishWords
{
    public static WordList List { get; } = new()
    {
        Names = ["Alice Moor", "Ben Carrow", "Dora Finch", "Edwin Hale", "Greta Lund", "Ivo Marsh", "Nell Orchard", "Tom Penrose"],
        Roles = ["founder", "engineer", "shopkeeper", "postmaster", "editor", "foreman"],
        Places = ["Northbridge", "the old pier", "Harbour Lane", "Stonecombe", "the upper valley", "the freight yard"],
        Things = ["piano", "menu", "ledger", "lighthouse", "postcard", "bus ticket", "flour sack"],
        Times = ["last winter", "in early March", "every weekend", "at five in the morning", "after the rains", "in the second year"],
        Groups = ["a few neighbours", "the apprentices", "three partners", "the porters", "the regular guests"],
        Titles = ["Where the {thing} went", "A small shop and its {thing}", "Why {place} still needs a {thing}"],
        Headings = ["How the {thing} came here", "A day in {place}", "First the sums", "Those who stayed"],
        Subheadings = ["The {thing} first", "Who is in {place}", "Where the costs are", "Two ways"],
        Sentences =
        [
            "The {thing} was carried to {place} by {group}.", "There is one road in {place}, and it ends at a store.", "It took four months.",
            "The price of a {thing} never changed; those who came did.", "Nobody remembers where the {thing} once stood.", "{group} came to the shop {time}.",
            "The sign over the door was painted twice, the words are the same.",
        ],
        Items = ["put the {thing} in {place}", "look again {time}", "ask {group}", "count every {thing}"],
        Words =
        [
            "We never thought of selling the {thing}.", "Live in {place} for a year, then we can talk about the {thing}.",
            "Why wait until the {thing} is gone?", "Without {group} this shop would have closed long ago.",
        ],
        Clauses = ["{place} would not open a second shop this year", "a {thing} costs a third more than two years ago", "they would open again {time}"],
        Reports =
        [
            "{speaker} said: {|direct {name}:“{words}”|}", "{|direct {name}:“{words}”|} {speaker} said.",
            "{|direct {name}:“{words}”|} {speaker} said, {|direct {name}:“{more}”|}",
        ],
        IndirectReports = ["{speaker} said that {|indirect {name}:{clause}|}."],
        BrokenReports = ["{speaker} said: {|direct {name}:”{words}”|}"],
        Terms = ["The locals call the {thing} the “old fellow”.", "This is the so-called “{place} model”."],
        Captions = ["Source: the archive of {place}"],
        Space = " ",
    };
}
