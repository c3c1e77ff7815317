namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>What may stand at a place of a text, so that a stage has to look closer.</summary>
[Flags]
internal enum LandmarkKinds : byte
{
    None = 0,

    /// <summary>A quotation mark.</summary>
    Mark = 1,

    /// <summary>A reporting word may start here.</summary>
    Verb = 2,

    /// <summary>A title may start here.</summary>
    Title = 4,

    /// <summary>A noun for people or what counts them may start here.</summary>
    Source = 8,

    /// <summary>A dot between the parts of a foreign name.</summary>
    Dot = 16,

    /// <summary>叫, behind which a name may stand.</summary>
    Called = 32,

    /// <summary>A name that nothing else marks may start here, where nouns stand.</summary>
    Name = 64,

    /// <summary>化名 may start here.</summary>
    Pseudonym = 128,
}
