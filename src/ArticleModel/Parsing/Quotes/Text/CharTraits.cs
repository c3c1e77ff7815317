namespace ArticleModel.Parsing.Quotes.Text;

/// <summary>What single characters tell about the words they stand in.</summary>
[Flags]
internal enum CharTraits
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

    /// <summary>我, 他 and 她, without the forms that are rare.</summary>
    Author = 8192,
    Man = 16384,

    /// <summary>What lets something happen: 会, 能, 可, 要, 应.</summary>
    Auxiliary = 32768,
    Demonstrative = 65536,
    Interrogative = 131072,

    /// <summary>所, as in 正如某人所说.</summary>
    As = 262144,

    /// <summary>The end of the title of a work.</summary>
    Work = 524288,

    /// <summary>如, as in 如果, 正如 and 比如.</summary>
    Like = 1048576,

    /// <summary>据, which names the source of an account.</summary>
    Account = 2097152,

    /// <summary>What tells of what may be: 会, 要, 能, 想, 可, 来.</summary>
    Prospect = 4194304,
}
