using AngleSharp.Common;
using AngleSharp.Html.Construction;

namespace ArticleModel.Parsing.Reading.Html.Tree;

/// <summary>An attribute with its value decoded.</summary>
internal sealed class HtmlAttribute(string name, string value) : IConstructableAttr
{
    public string Name { get; } = name;

    public string Value { get; private set; } = value;

    StringOrMemory IConstructableAttr.Name => Name;

    StringOrMemory IConstructableAttr.Value
    {
        get => Value;
        set => Value = value.ToString();
    }
}
