namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>Sets of characters that several stages look for.</summary>
internal static class CharacterSets
{
    public const string ParticleCharacters = "了吗呢吧啊呀嘛过着么";
    public const string NegationCharacters = "不没未别勿无";
    public const string PredicateCharacters = "了着过的是就会也都很在把被不没这那么为能要可";

    public static readonly CharacterSet ClauseMarks = CharacterSet.Create("，。！？；：”“」「");
    public static readonly CharacterSet StrongStops = CharacterSet.Create("，。！？；：");
    public static readonly CharacterSet NoLabel = CharacterSet.Create("，。！？；“”「」《》、,?!…\n");
    public static readonly CharacterSet FunctionWords = CharacterSet.Create("的了是在有不这那我你他她它们及或但就都也还将会要等着过被把让给对到某几两吗呢吧么什怎很说表告称认后前时");
    public static readonly CharacterSet PredicateWords = CharacterSet.Create(PredicateCharacters);
    public static readonly CharacterSet Verbal = CharacterSet.Create("，、了着过是就会也都很在把被给跟对向我他让还");
    public static readonly CharacterSet ClauseWords = CharacterSet.Create("，、我他让还把被给跟对向");
    public static readonly CharacterSet Particles = CharacterSet.Create(ParticleCharacters);
    public static readonly CharacterSet DateParts = CharacterSet.Create("0123456789年月日号点时分:./-至到~ ");
    public static readonly CharacterSet NameBreaks = CharacterSet.Create("是的了与和在有说不");
    public static readonly CharacterSet Dots = CharacterSet.Create(NameShape.Dots);
    public static readonly CharacterSet SignatureLeads = CharacterSet.Create("—-– *（(");
}
