namespace ArticleModel;

/// <summary>The kinds of <see cref="Boilerplate"/> that the built-in archives name.</summary>
public static class BoilerplateKinds
{
    /// <summary>The front matter, its fences included: facts, not text.</summary>
    public const string FrontMatter = "frontmatter";

    /// <summary>The title once more.</summary>
    public const string Title = "title";

    /// <summary>Portrait, name, badges and follow button of the author.</summary>
    public const string Byline = "byline";

    /// <summary>The date of publication once more.</summary>
    public const string Date = "date";

    /// <summary>Counters of views, comments, favourites and reading time.</summary>
    public const string Stats = "stats";

    /// <summary>An advertisement of the site.</summary>
    public const string Promotion = "promotion";

    /// <summary>The summary once more.</summary>
    public const string Summary = "summary";

    /// <summary>Buttons to reward, keep and like, with their counters.</summary>
    public const string Reactions = "reactions";

    /// <summary>The invitation to follow the site elsewhere.</summary>
    public const string Follow = "follow";

    /// <summary>Links to the pages of the tags.</summary>
    public const string Tags = "tags";

    /// <summary>Buttons and codes to share the page.</summary>
    public const string Share = "share";

    /// <summary>Markup that shows nothing, such as the target of a reference link or a heading without text.</summary>
    public const string Definition = "definition";

    /// <summary>What readers wrote below the article, and the form to do so.</summary>
    public const string Comments = "comments";

    /// <summary>Links to other articles.</summary>
    public const string Related = "related";

    /// <summary>Menus, paths to the page, links to the pages before and behind.</summary>
    public const string Navigation = "navigation";

    /// <summary>The head of the site.</summary>
    public const string Header = "header";

    /// <summary>The foot of the site.</summary>
    public const string Footer = "footer";

    /// <summary>A column beside the article.</summary>
    public const string Sidebar = "sidebar";

    /// <summary>Invitations to subscribe, register or pay.</summary>
    public const string Subscription = "subscription";

    /// <summary>Notices about cookies.</summary>
    public const string Cookies = "cookies";

    /// <summary>Buttons, players, dialogs and other things to use.</summary>
    public const string Tools = "tools";

    /// <summary>What is on the page beside the article and tells no more about itself.</summary>
    public const string Page = "page";
}
