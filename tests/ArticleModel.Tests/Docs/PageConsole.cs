using System.Text;

namespace ArticleModel.Tests.Docs;

/// <summary>Takes the place of the console in an example, so that a test can compare what it prints with what its page shows.</summary>
internal sealed class PageConsole
{
    private readonly StringBuilder _text = new();

    public void WriteLine(string line) => _text.Append(line).Append('\n');

    /// <summary>Returns what was printed since the last time, without the last line feed.</summary>
    public string Take()
    {
        var text = _text.ToString().TrimEnd('\n');
        _text.Clear();
        return text;
    }
}
