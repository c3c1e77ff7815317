using System.Text;

namespace ArticleModel;

/// <summary>Writes blocks as <see cref="Article.PlainText"/> promises.</summary>
internal static class PlainTextWriter
{
    public static void Write(StringBuilder text, ValueList<Block> blocks)
    {
        foreach (var block in blocks.Walk())
        {
            switch (block)
            {
                case Paragraph paragraph: WriteLine(text, paragraph.Text); break;
                case CodeBlock code: WriteLine(text, code.Text); break;
                case Image { Caption: { } caption }: WriteLine(text, caption); break;
                case Table table: WriteTable(text, table); break;
            }
        }
    }

    public static void WriteLine(StringBuilder text, string line)
    {
        if (text.Length > 0) text.Append('\n');
        text.Append(line).Append('\n');
    }

    private static void WriteTable(StringBuilder text, Table table)
    {
        foreach (var row in table.Rows)
            WriteLine(text, string.Join('\t', row.Select(cell => cell.Text)));
    }
}
