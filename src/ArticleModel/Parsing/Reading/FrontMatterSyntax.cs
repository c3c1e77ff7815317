namespace ArticleModel.Parsing.Reading;

/// <summary>The languages in which front matter states its fields.</summary>
internal enum FrontMatterSyntax
{
    /// <summary>Between lines of <c>---</c>.</summary>
    Yaml,

    /// <summary>Between lines of <c>+++</c>.</summary>
    Toml,
}
