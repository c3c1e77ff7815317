using ArticleModel.Parsing;
using ArticleModel.Parsing.Archives;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Tests.Parsing.Archives;

public sealed class LettersArchive : IArchive
{
    public string Name => "letters";

    public bool Recognises(SourceText source) => source.Text.StartsWith("Subject: ", StringComparison.Ordinal);

    public ArticleParts Split(FlatDocument document, DiagnosticBag diagnostics)
    {
        if (document.Blocks is not [var subject, ..]) return new ArticleParts { Facts = new ArticleFacts() };
        return new ArticleParts
        {
            Facts = new ArticleFacts { Title = subject.Text.Replace("Subject:", "", StringComparison.Ordinal).Trim(), Language = "zh" },
            Body = [.. document.Blocks.Skip(1)],
            Boilerplate = [new Boilerplate { Kind = BoilerplateKinds.Title, Span = subject.Span }],
        };
    }
}
