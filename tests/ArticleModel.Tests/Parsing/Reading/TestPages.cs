namespace ArticleModel.Tests.Parsing.Reading;

/// <summary>What the tests of pages write their pages with.</summary>
internal static class TestPages
{
    /// <summary>A paragraph that is long enough to be told from furniture.</summary>
    public const string Story =
        "<p>The bridge was closed on a Monday, and by Friday the whole town had learned to row. "
        + "Nobody complained, and the baker began to deliver by boat.</p>";

    public static string Page(string body, string head = "") => $"<!doctype html><html><head>{head}</head><body>{body}</body></html>";

    public static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
