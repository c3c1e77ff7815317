namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>What the name of an element says about what it holds.</summary>
[Flags]
internal enum TagTraits
{
    None = 0,

    /// <summary>Starts and ends a paragraph.</summary>
    Block = 1,

    /// <summary>What is inside is never shown as text.</summary>
    Hidden = 1 << 1,

    /// <summary>h1 to h6.</summary>
    Heading = 1 << 2,

    /// <summary>Becomes one block with blocks inside: a list, a quote, code, a table, a figure.</summary>
    Container = 1 << 3,

    /// <summary>Groups blocks and says nothing else: a candidate for what holds the article.</summary>
    Grouping = 1 << 4,

    /// <summary>Marks text inside a paragraph.</summary>
    Mark = 1 << 5,

    /// <summary>Shows a picture, a film or sound.</summary>
    Media = 1 << 6,

    /// <summary>A field or button.</summary>
    Control = 1 << 7,
}
