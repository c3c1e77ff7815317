namespace ArticleModel.Parsing.Quotes;

/// <summary>What single characters tell about the words they stand in.</summary>
[Flags]
internal enum CharTraits : ushort
{
    None = 0,
    Comma = 1,
    Stop = 2,
    Enumeration = 4,
    FirstPerson = 8,
    SecondPerson = 16,
    ThirdPerson = 32,
    Particle = 64,
    Copula = 128,
    Modal = 256,
    Negation = 512,
    Digit = 1024,
    Ellipsis = 2048,

    /// <summary>A word that joins others: terms have none.</summary>
    Function = 4096,
}
