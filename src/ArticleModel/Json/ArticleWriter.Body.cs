using System.Text.Json;

namespace ArticleModel.Json;

/// <summary>Sections and blocks.</summary>
internal readonly partial struct ArticleWriter
{
    // A block or section with all that is not one inside of it is no deeper.
    private const int LevelsInside = 8;

    private void Write(Section section)
    {
        Begin();
        json.WriteNumber(Names.Level, section.Level);
        Write(Names.Heading, section.Heading);
        Write(Names.Ordinal, section.Ordinal);
        if (section.IsInferred) json.WriteBoolean(Names.IsInferred, true);
        WriteBlocks(section.Blocks);
        Write(Names.Sections, section.Sections, static (writer, inner) => writer.Write(inner));
        Write(section.Span);
        json.WriteEndObject();
    }

    private void WriteBlocks(ValueList<Block> blocks) => Write(Names.Blocks, blocks, static (writer, block) => writer.Write(block));

    private void Write(Block block)
    {
        Begin();
        switch (block)
        {
            case Paragraph paragraph:
                json.WriteString(Names.Kind, Names.Paragraph);
                WriteText(paragraph.Text, paragraph.Marks);
                break;
            case ListBlock list:
                json.WriteString(Names.Kind, Names.List);
                json.WriteBoolean(Names.Ordered, list.Ordered);
                Write(Names.Start, list.Start);
                Write(Names.Items, list.Items, static (writer, item) => writer.Write(item));
                break;
            case BlockQuote quote:
                json.WriteString(Names.Kind, Names.BlockQuote);
                WriteBlocks(quote.Blocks);
                break;
            case Image image:
                json.WriteString(Names.Kind, Names.Image);
                WriteMembers(image);
                break;
            case CodeBlock code:
                json.WriteString(Names.Kind, Names.Code);
                Write(Names.Text, code.Text);
                Write(Names.Language, code.Language);
                break;
            case Table table:
                json.WriteString(Names.Kind, Names.Table);
                Write(Names.Rows, table.Rows, static (writer, row) => writer.Write(row, static (writer, cell) => writer.Write(cell)));
                break;
            case Rule:
                json.WriteString(Names.Kind, Names.Rule);
                break;
        }
        Write(block.Span);
        json.WriteEndObject();
    }

    // Sections and blocks are all that nests without end, in a model made by hand.
    private void Begin()
    {
        if (json.CurrentDepth > ArticleJson.MaxDepth - LevelsInside)
            throw new JsonException($"The article is nested deeper than {ArticleJson.MaxDepth} levels.");
        json.WriteStartObject();
    }

    private void Write(ListItem item)
    {
        json.WriteStartObject();
        WriteBlocks(item.Blocks);
        json.WriteEndObject();
    }

    // The cover of an article: not one of several kinds of blocks, so it names none.
    private void Write(Image image)
    {
        json.WriteStartObject();
        WriteMembers(image);
        Write(image.Span);
        json.WriteEndObject();
    }

    private void WriteMembers(Image image)
    {
        Write(Names.Url, image.Url);
        Write(Names.Alt, image.Alt);
        Write(Names.Caption, image.Caption);
        Write(Names.Link, image.Link);
    }

    private void Write(TableCell cell)
    {
        json.WriteStartObject();
        WriteText(cell.Text, cell.Marks);
        json.WriteEndObject();
    }

    private void WriteText(string text, ValueList<TextMark> marks)
    {
        Write(Names.Text, text);
        Write(Names.Marks, marks, static (writer, mark) => writer.Write(mark));
    }

    private void Write(TextMark mark)
    {
        json.WriteStartObject();
        json.WriteString(Names.Kind, EnumNameConverter<TextMarkKind>.NameOf(mark.Kind));
        json.WriteNumber(Names.Start, mark.Start);
        json.WriteNumber(Names.Length, mark.Length);
        Write(Names.Url, mark.Url);
        json.WriteEndObject();
    }
}
