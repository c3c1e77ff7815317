using System.Text;
using ArticleModel.Parsing.Reading.Html.Extraction;
using ArticleModel.Parsing.Reading.Html.Facts;
using ArticleModel.Parsing.Reading.Html.Tree;

namespace ArticleModel.Parsing.Reading.Html.Blocks;

/// <summary>The text that an element shows, on one line; for stages that only look at it.</summary>
internal sealed class ElementText(string source)
{
    private readonly StringBuilder _text = new();

    /// <summary>Returns the text of the element with white space collapsed.</summary>
    public string Of(HtmlElement element)
    {
        _text.Clear();
        Append(element);
        return Spaces.Collapse(CharacterReferences.DecodeAttribute(_text.ToString()));
    }

    private void Append(HtmlElement element)
    {
        foreach (var child in element.Children.AsSpan())
        {
            if (child is not HtmlElement inner)
            {
                _text.Append(source, child.Start, child.End - child.Start);
                continue;
            }
            if (Visibility.IsHidden(inner) && inner.Name != "title") continue;
            if (inner.Is(TagTraits.Block) || inner.Name == "br") _text.Append(' ');
            Append(inner);
            if (inner.Is(TagTraits.Block)) _text.Append(' ');
        }
    }
}
