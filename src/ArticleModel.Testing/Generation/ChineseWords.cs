namespace ArticleModel.Testing.Generation;

/// <summary>The words of generated Chinese articles. People and places are invented. A change of a list changes every article.</summary>
internal static class ChineseWords
{
    public static WordList List { get; } = new()
    {
        Names = ["周既明", "沈若棠", "韩立秋", "陆念慈", "方予宁", "葛长安", "林知远", "许望舒", "孟春和", "顾一鸣", "唐雨桐", "程远舟"],
        Roles = ["听松琴行创始人", "拾音回收联合创始人", "海岸书店店长", "北桥面馆老板", "山脚工坊负责人", "灯塔实验室工程师", "南湾社区运营经理", "青石客栈产品总监"],
        Places = ["江澜", "北桥", "南湾", "青石镇", "海岸路", "旧码头", "山脚村", "东货场"],
        Things = ["旧钢琴", "菜单", "会员卡", "邮路", "灯塔", "货架", "账本", "公交卡", "面粉", "明信片"],
        Times = ["去年冬天", "三月初", "每个周末", "清晨五点", "开店第二年", "雨季结束以后", "上个季度"],
        Groups = ["几位邻居", "店里的学徒", "附近的学生", "三个合伙人", "搬运师傅", "常来的客人"],
        Titles = ["{place}的{thing}去了哪里", "一家小店和它的{thing}", "从{thing}开始的一年", "为什么{place}还需要{thing}"],
        Headings = ["{thing}是怎么来的", "{place}的一天", "先算清楚这笔账", "{group}和{thing}", "把亏的那一段补上", "留下来的人"],
        Subheadings = ["先看{thing}", "{time}的变化", "谁在{place}", "成本在哪里", "两种办法", "一张清单"],
        Sentences =
        [
            "{time}，{place}的{thing}少了一半。", "{group}把{thing}搬到了{place}。", "{place}只有一条路，路的尽头是一间仓库。", "这件事花了整整四个月。",
            "{thing}的价格一直没有变，变的是来的人。", "没有人记得{thing}最初放在哪里。", "{time}，店里来了{group}。", "从{place}出发，要走上两个钟头。",
            "他们把{thing}拆成三份，一份留在{place}。", "门口的牌子换过两次，字还是原来的字。", "到了{time}，{group}已经不再提起{thing}。",
        ],
        Items = ["{thing}放在{place}", "{time}再看一次", "问过{group}", "记下{thing}的数目", "把{place}的门关好"],
        Words =
        [
            "我们从来没有想过把{thing}卖掉。", "{place}不缺{thing}，缺的是有耐心的人！", "你要先在{place}住上一年，再来谈{thing}。", "这笔钱花得值，我一点也不后悔。",
            "为什么非要等到{time}才动手呢？", "如果没有{group}，这家店早就关门了。", "我每天走过{place}，都要看一眼{thing}。",
        ],
        Clauses = ["{place}今年不会再开第二家店", "{thing}的成本比两年前高了三成", "他们打算在{time}重新开门", "这批{thing}要到明年才能用完"],
        Reports =
        [
            "{speaker}说：{|direct {name}:“{words}”|}", "{|direct {name}:“{words}”|}{speaker}说。", "{speaker}告诉我们：{|direct {name}:「{words}」|}",
            "{speaker}坦言，{|direct {name}:“{words}”|}", "{|direct {name}:「{words}」|}{speaker}补充道。",
            "{|direct {name}:“{words}”|}{speaker}说，{|direct {name}:“{more}”|}",
        ],
        IndirectReports = ["{speaker}表示，{|indirect {name}:{clause}|}。", "{speaker}指出，{|indirect {name}:{clause}|}。"],
        BrokenReports = ["{speaker}说：{|direct {name}:”{words}“|}", "{speaker}说：{|direct {name}:”{words}”|}", "{speaker}说：{|direct {name}:“{words}“|}"],
        Terms = ["当地人把{thing}叫作“老伙计”，账上写的是“库存”。", "这就是所谓的“{place}模式”。", "《{thing}手册》里没有写这一条。"],
        Captions = ["图源：{place}档案室", "图片来源：{group}", "图1 {place}的{thing}", "▲ {thing}"],
        Space = "",
    };
}
