namespace ArticleModel.Parsing.Archives.Woshipm;

/// <summary>The kinds of lines around the body that credit someone or state rights.</summary>
internal enum CreditLineKind
{
    /// <summary>No such line.</summary>
    None,

    /// <summary>作者：…；编辑：…</summary>
    Labelled,

    /// <summary>The label above a biography: 专栏作家.</summary>
    BiographyLabel,

    /// <summary>X，公众号：Y，人人都是产品经理专栏作家。…</summary>
    Biography,

    /// <summary>本文由 @X 原创发布于人人都是产品经理。未经许可，禁止转载。</summary>
    Rights,

    /// <summary>题图来自 Unsplash，基于 CC0 协议。</summary>
    HeaderImage,

    /// <summary>该文观点仅代表作者本人…</summary>
    Disclaimer,
}
