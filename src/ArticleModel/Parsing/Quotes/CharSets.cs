using System.Buffers;

namespace ArticleModel.Parsing.Quotes;

/// <summary>Sets of characters that several stages look for.</summary>
internal static class CharSets
{
    public static readonly SearchValues<char> ClauseMarks = SearchValues.Create("，。！？；：”“」「");
    public static readonly BitTable NameLeads = BitTable.Of("，。！？；：”“「」的、和与");
    public static readonly SearchValues<char> StrongStops = SearchValues.Create("，。！？；：");
    public static readonly SearchValues<char> NoLabel = SearchValues.Create("，。！？；“”「」《》、,?!…\n");
    public static readonly SearchValues<char> FunctionWords = SearchValues.Create("的了是在有不这那我你他她它们及或但就都也还将会要等着过被把让给对到某几两吗呢吧么什怎很说表告称认后前时");
    public static readonly SearchValues<char> PredicateWords = SearchValues.Create("了着过的是就会也都很在把被不没这那么为能要可");
    public static readonly SearchValues<char> ClauseWords = SearchValues.Create("，、我他让还把被给跟对向");
    public static readonly SearchValues<char> Particles = SearchValues.Create("了吗呢吧啊呀嘛过着么");
    public static readonly SearchValues<char> Modals = SearchValues.Create("会能要可应该");
    public static readonly SearchValues<char> Negations = SearchValues.Create("不没未别勿无");
    public static readonly SearchValues<char> PronounTails = SearchValues.Create("的公团员同朋老们这那");
    public static readonly SearchValues<char> DateParts = SearchValues.Create("0123456789年月日号点时分:./-至到~ ");
    public static readonly SearchValues<char> OccasionStarts = SearchValues.Create("接通针面围凭站关借用以结基发出参首曾则也还就便在于0123456789（(《");
    public static readonly SearchValues<char> NameBreaks = SearchValues.Create("是的了与和在有说不");
    public static readonly SearchValues<char> Dots = SearchValues.Create("·•・‧");
    public static readonly SearchValues<char> SignatureLeads = SearchValues.Create("—-– *（(");
}
