namespace ArticleModel.Parsing.Quotes;

/// <summary>Sets of characters that several stages look for.</summary>
internal static class CharSets
{
    public const string ParticleCharacters = "了吗呢吧啊呀嘛过着么";
    public const string NegationCharacters = "不没未别勿无";

    public static readonly CharSet ClauseMarks = CharSet.Create("，。！？；：”“」「");
    public static readonly CharSet StrongStops = CharSet.Create("，。！？；：");
    public static readonly CharSet NoLabel = CharSet.Create("，。！？；“”「」《》、,?!…\n");
    public static readonly CharSet FunctionWords = CharSet.Create("的了是在有不这那我你他她它们及或但就都也还将会要等着过被把让给对到某几两吗呢吧么什怎很说表告称认后前时");
    public static readonly CharSet PredicateWords = CharSet.Create("了着过的是就会也都很在把被不没这那么为能要可");
    public static readonly CharSet Verbal = CharSet.Create("，、了着过是就会也都很在把被给跟对向我他让还");
    public static readonly CharSet ClauseWords = CharSet.Create("，、我他让还把被给跟对向");
    public static readonly CharSet Particles = CharSet.Create(ParticleCharacters);
    public static readonly CharSet Negations = CharSet.Create(NegationCharacters);
    public static readonly CharSet PronounTails = CharSet.Create("的公团员同朋老们这那");
    public static readonly CharSet DateParts = CharSet.Create("0123456789年月日号点时分:./-至到~ ");
    public static readonly CharSet OccasionStarts = CharSet.Create("接通针面围凭站关借用以结基发出参首曾则也还就便在于0123456789（(《");
    public static readonly CharSet NameBreaks = CharSet.Create("是的了与和在有说不");
    public static readonly CharSet Dots = CharSet.Create(NameShape.Dots);
    public static readonly CharSet SignatureLeads = CharSet.Create("—-– *（(");
}
