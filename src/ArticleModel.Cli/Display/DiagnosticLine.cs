using ArticleModel.Parsing;

namespace ArticleModel.Cli.Display;

/// <summary>Writes a diagnostic as compilers do, so that editors and build logs link to its place.</summary>
internal static class DiagnosticLine
{
    public static string Format(string path, SourceText source, Diagnostic diagnostic)
    {
        var (line, column) = source.PositionOf(diagnostic.Span.Start);
        return VisibleText.OnOneLine($"{path}({line},{column}): {diagnostic}");
    }
}
