using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace ArticleModel.Tests.Json;

/// <summary>The summaries in the documentation file of an assembly, as plain text.</summary>
internal sealed partial class XmlSummaries(Assembly assembly)
{
    private readonly Dictionary<string, XElement> _members = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    /// <summary>Returns the summary of a type or property; null if it has none. A short record says it in its parameters.</summary>
    public string? Of(MemberInfo member) => member is Type type
        ? TextOf(_members.GetValueOrDefault($"T:{type.FullName}")?.Element("summary"))
        : TextOf(_members.GetValueOrDefault($"P:{member.DeclaringType!.FullName}.{member.Name}")?.Element("summary")
            ?? ParametersOf(member.DeclaringType).FirstOrDefault(parameter => parameter.Attribute("name")!.Value == member.Name));

    // Positional members of a record are told of as its parameters.
    private IEnumerable<XElement> ParametersOf(Type type) => _members.GetValueOrDefault($"T:{type.FullName}")?.Elements("param") ?? [];

    private static string? TextOf(XElement? summary)
    {
        if (summary is null) return null;
        var text = new XElement(summary);
        foreach (var reference in text.Descendants("see").ToList()) reference.ReplaceWith(NameOf(reference.Attribute("cref")!.Value.Split('.')[^1]));
        foreach (var reference in text.Descendants("paramref").ToList()) reference.ReplaceWith(NameOf(reference.Attribute("name")!.Value));
        return SpacePattern().Replace(text.Value, " ").Trim();
    }

    // As the JSON names it.
    private static string NameOf(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    [GeneratedRegex(@"\s+")]
    private static partial Regex SpacePattern();
}
