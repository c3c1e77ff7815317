using System.Collections.Frozen;

namespace ArticleModel.Parsing.Archives.FrontMatter;

/// <summary>
/// The spellings by which generators and clippers call the facts. Case, hyphens, underscores and spaces make no difference.
/// Where a source uses two of one kind, the earlier in this list counts.
/// </summary>
internal static class FieldNames
{
    private static readonly (FactKind Kind, string Names)[] s_table =
    [
        (FactKind.Title, "title 标题 標題"),
        (FactKind.Published,
            "published publishedon publishedat publisheddate publishedtime datepublished publishdate publicationdate pubdate postdate "
            + "publishtime date 发布日期 发布时间 发表时间 日期 發布日期 發佈日期 發布時間 發佈時間 發表時間"),
        (FactKind.Created, "created createdat createdon createddate createtime datecreated creationdate"),
        (FactKind.Modified,
            "lastmod modified modifiedat modifiedon lastmodified lastmodifiedat datemodified updated updatedat updatedon updateddate "
            + "updatedate updatetime lastupdated lastupdate lastupdate.date dateupdated 更新日期 更新时间 更新時間"),
        (FactKind.Author, "author author.name authors authors.name extra.author extra.authors taxonomies.author taxonomies.authors byline writer creator 作者"),
        (FactKind.AuthorUrl, "author.url author.link author.homepage authorurl authorlink authors.url authors.link authors.homepage"),
        (FactKind.AuthorId, "author.id authors.id"),
        (FactKind.Tags, "tags tags.name tag taxonomies.tags keywords 标签 关键词 標籤 關鍵詞 關鍵字"),
        (FactKind.TagUrl, "tags.url"),
        (FactKind.Category, "category categories taxonomies.categories 分类 栏目 分類 欄目"),
        (FactKind.Summary, "summary description excerpt abstract desc 摘要 简介 描述 簡介"),
        (FactKind.Cover,
            "cover cover.url cover.image cover.src cover.path coverimage coverurl image image.src image.url image.path image.feature "
            + "featuredimage featureimage featuredimage.src heroimage thumbnail thumb banner header.image header.ogimage header.teaser "
            + "extra.image ogimage topimg headerimg images 封面"),
        (FactKind.CoverAlt, "cover.alt image.alt featuredimage.alt coveralt imagealt coverimagealt"),
        (FactKind.Origin, "canonicalurl canonical original originalurl originurl source sourceurl url link permalink 原文链接 原文 来源 链接 原文連結 來源 連結"),
        (FactKind.Language, "lang language locale 语言 語言"),
        (FactKind.Draft, "draft isdraft"),
        (FactKind.Id, "id slug"),
    ];

    private static readonly FrozenDictionary<string, (FactKind Kind, int Rank)> s_byName = s_table
        .SelectMany(row => row.Names.Split(' ').Select((name, rank) => KeyValuePair.Create(name, (row.Kind, rank))))
        .ToFrozenDictionary();

    /// <summary>Returns what the field may tell and how early its spelling stands in the list; null if it is none of them.</summary>
    public static (FactKind Kind, int Rank)? Find(string path) => s_byName.TryGetValue(Plain(path), out var found) ? found : null;

    private static string Plain(string path) => string.Concat(path.Where(c => c is not ('-' or '_' or ' '))).ToLowerInvariant();
}
