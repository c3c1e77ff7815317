using System.Reflection;
using System.Runtime.CompilerServices;
using ArticleModel.Parsing;
using ArticleModel.Parsing.Reading;

namespace ArticleModel.Tests.Conventions;

public class TypeTests
{
    private static readonly Type[] s_types = [.. new[] { typeof(Article), typeof(ArticleAssert) }.SelectMany(TypesBeside)];

    /// <summary>Public types that change after construction, each with its reason.</summary>
    private static readonly Dictionary<Type, string> s_mutable = new()
    {
        [typeof(ArticleBuilder)] = "a builder collects what Build makes an article of",
        [typeof(ArticleParserBuilder)] = "a builder collects what Build freezes",
        [typeof(DiagnosticBag)] = "collects the reports of one parse",
        [typeof(FlatBlock)] = "reads its text when first asked; belongs to one parse",
        [typeof(FlatDocument)] = "notes whether somebody has seen its blocks; belongs to one parse",
        [typeof(ValueList<>.Enumerator)] = "a loop's place in a list",
        [typeof(SourceText)] = "finds its lines when first asked; any thread finds the same",
    };

    [Fact]
    public void Every_public_type_is_immutable()
    {
        var offenders = s_types.Where(type => type.IsVisible && !type.IsEnum && !s_mutable.ContainsKey(type))
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => !field.IsInitOnly)
            .Select(field => $"{field.DeclaringType!.Name}.{field.Name}");

        Assert.Empty(offenders);
    }

    [Fact]
    public void Types_listed_as_mutable_are() =>
        Assert.All(s_mutable.Keys, type => Assert.Contains(
            type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly),
            field => !field.IsInitOnly || field.FieldType.IsGenericType));

    [Fact]
    public void No_property_has_a_public_setter()
    {
        var offenders = s_types.Where(type => type.IsVisible)
            .SelectMany(type => type.GetProperties().Where(property => property.DeclaringType == type))
            .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
            .Select(property => $"{property.DeclaringType!.Name}.{property.Name}");

        Assert.Empty(offenders);
    }

    [Fact]
    public void Every_class_is_sealed_static_or_abstract() =>
        Assert.Empty(s_types.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName));

    [Fact]
    public void The_model_names_nothing_of_the_parser()
    {
        var offenders = s_types.Where(type => type.Namespace == "ArticleModel")
            .SelectMany(type => TypesNamedBy(type).Select(named => (type, named)))
            .Where(pair => pair.named.Namespace?.StartsWith("ArticleModel.Parsing", StringComparison.Ordinal) == true)
            .Select(pair => $"{pair.type.Name} names {pair.named.Name}");

        Assert.Empty(offenders);
    }

    private static IEnumerable<Type> TypesNamedBy(Type type)
    {
        const BindingFlags all = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Type?[] named =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(all).Select(field => field.FieldType),
            .. type.GetProperties(all).Select(property => property.PropertyType),
            .. type.GetMethods(all).SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)),
            .. type.GetConstructors(all).SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)),
        ];
        return named.OfType<Type>().SelectMany(one => one.GetGenericArguments().Append(one));
    }

    private static IEnumerable<Type> TypesBeside(Type type) => type.Assembly.GetTypes().Where(IsWritten);

    private static bool IsWritten(Type type) =>
        !type.Name.Contains('<') && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null && !IsGenerated(type);

    private static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // What source generators and inline arrays add is not written here.
    private static bool IsGenerated(Type type) =>
        type.FullName!.StartsWith("System.", StringComparison.Ordinal) || type.GetCustomAttribute<System.CodeDom.Compiler.GeneratedCodeAttribute>() is not null
        || (type.DeclaringType is { } outer && (outer.Name.Contains('<') || IsGenerated(outer)));
}
