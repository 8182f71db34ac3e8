import { caseTable } from './case-table.ts';

/** What is counted stands behind the number. */
export const indicatorsAfter = caseTable(`
a counted noun :: «6所»幼儿园全部达到省级标准。 => 6 所 | 幼儿园
a spoken counted noun :: «三个»社区卫生服务中心完成改扩建。 => 3 个 | 社区卫生服务中心
counted noun after a verb :: 引进«12家»科技企业。 => 12 家 | 科技企业
counted noun after names with 等 :: 华安机械等«19个»项目竣工投产。 => 19 个 | 项目
counted projects with a kind :: 云帆科技园等«9个»省级重点项目全部开工。 => 9 个 | 省级重点项目
counted people :: 为«1360名»退役军人发放补助。 => 1360 名 | 退役军人
counted households with an object :: 为«168户»低保家庭免费安装设施。 => 168 户 | 低保家庭
counted enterprises that do :: 先后«8家»企业成功上市。 => 8 家 | 企业
counted lines cleared :: «126条»问题线索全部清零。 => 126 条 | 问题线索
counted matters handled at one window :: «386项»政务服务事项实现一窗受理。 => 386 项 | 政务服务事项
counted noun of a 的 attribute :: 打造«10个»有特色有活力的主题街区。 => 10 个 | 主题街区
counted noun with an action tail :: 完成«5所»学校改扩建。 => 5 所 | 学校
two counted nouns :: 建成«7个»示范小区和«12条»示范街路。 => 7 个 | 示范小区 => 12 条 | 示范街路
where it goes is not counted :: «540吨»“望溪红”猕猴桃远销北州、南州等城市和地区，«40余个»城市共同举办展会。 => 540 吨 | 猕猴桃 => >40 个 | 城市
amounts told one by one :: 景区项目«2.6亿元»贷款、城西水厂工程«1.2亿元»贷款全部到位。 => 260000000 元 | 贷款 => 120000000 元 | 贷款
a list of counted nouns :: 新建«3个»街角公园、«5处»口袋公园、«8座»公厕。 => 3 个 | 街角公园 => 5 处 | 口袋公园 => 8 座 | 公厕
area before its noun :: 建成«1200平方米»便民服务中心。 => 1200 平方米 | 便民服务中心
length before its noun :: 完成«36公里»河道治理。 => 36 公里 | 河道
acres before a task :: 完成«1.6万亩»造林任务。 => 16000 亩 | 造林
people moved :: 实现«3600名»群众回迁。 => 3600 名 | 群众
no unit before its noun :: «6.5万»群众喝上放心水。 => 65000 | 群众
brackets of levels :: 获评«12个»省、市级示范点。 => 12 个 | 省、市级示范点
money of a project :: 争取«2.6亿元»专项债券。 => 260000000 元 | 专项债券
typhoons :: 成功抵御«四次»寒潮侵袭。 => 4 次 | 寒潮侵袭
rounds of checks :: 开展«6轮»拉网式排查。 => 6 轮 | 拉网式排查
an industry count :: 培育«4个»百亿级产业集群。 => 4 个 | 百亿级产业集群
5G in the noun :: 打造«5个»5G应用示范场景。 => 5 个 | 5G应用示范场景
key industries :: 围绕«4个»重点行业实施技术改造。 => 4 个 | 重点行业
livelihood matters :: «十项»民生实事全部完成。 => 10 项 | 民生实事
measures :: 出台«26条»助企政策。 => 26 条 | 助企政策
policies in a spoken count :: 推出«二十条»稳增长措施。 => 20 条 | 稳增长措施
buildings, area, households in one noun phrase :: «36栋»楼«18万平方米»«2100户»老旧小区改造完工。 => 36 栋 | 楼 => 180000 平方米 | 老旧小区改造 => 2100 户 | 老旧小区改造
number then 以上 then noun :: 〔安排〕引进«20家以上»科技企业。 => ≥20 家 | 科技企业
counted hours of an action :: «24小时内»办结群众诉求。 => ≤24 小时 | 群众诉求
one day to open a firm :: 企业开办«1天»办结成为常态。 => 1 天 | 企业开办
counted schools after a comma :: 优化教育布局，«8所»公办园投入使用。 => 8 所 | 公办园
a counted place with a name behind :: «2个»国家湿地公园建成开放。 => 2 个 | 国家湿地公园
counted talents :: 柔性引进«56名»高层次人才。 => 56 名 | 高层次人才
streets :: «23个»街道文化站建成投用。 => 23 个 | 街道文化站
enterprises out of trouble :: 帮助«18家»企业渡过难关。 => 18 家 | 企业
number and doubled noun :: «两座»跨河大桥、«三条»主干道建成通车。 => 2 座 | 跨河大桥 => 3 条 | 主干道
a counted noun with year inside :: «5个»2021年结转项目全部完工。 => 5 个 | 2021年结转项目
households counted with 以上 :: «95%以上»的行政村通上公交。 => ≥95 % | 行政村 | share
per cent of children :: «98%»的适龄儿童接种疫苗。 => 98 % | 适龄儿童 | share
vehicles then people :: 公路卡口检测车辆«12万余辆»«31万余人次»。 => >120000 辆 | 公路卡口检测车辆 => >310000 人次 | 公路卡口检测
a batch then people :: 选派«12批»«36名»干部驻村帮扶。 => 12 批 | 干部 => 36 名 | 干部
为 before the count of people :: 为«2.1万名»困难人员代缴养老保险。 => 21000 名 | 困难人员
获评 ends the noun :: «3个»便民中心获评省级示范大厅。 => 3 个 | 便民中心
入选 ends the noun :: «5个»镇入选全国农业产业强镇。 => 5 个 | 镇
guests of honour :: «9位»外国专家到访。 => 9 位 | 外国专家
a quoted noun behind :: «11位»“最美志愿者”受到表彰。 => 11 位 | “最美志愿者”
households and people then a verb :: «860户»«2100人»实现稳定脱贫。 => 860 户 | 稳定脱贫 => 2100 人 | 稳定脱贫
enterprises listed on an exchange :: «2家»企业在北交所上市。 => 2 家 | 企业
a verb with 了 before the project :: 投资«3.6亿元»实施了集中供热工程。 => 360000000 元 | 投资
投入 with 了 :: 投入«1.2亿元»新建了污水处理厂。 => 120000000 元 | 污水处理厂
land before its park :: 占地«1260亩»的装备产业园开工。 => 1260 亩 | 装备产业园
people of an insurance :: 城乡居民养老保险覆盖«36.2万人»。 => 362000 人 | 城乡居民养老保险
a project before counts of a size :: «3个»百亿级项目、«12个»十亿级项目开工。 => 3 个 | 百亿级项目 => 12 个 | 十亿级项目
a footnote behind the counted noun :: 新建«3所»寄宿制学校〔24〕、«7所»幼儿园〔26〕。 => 3 所 | 寄宿制学校 => 7 所 | 幼儿园
a list that a second count ends :: 确定老城周边等«12个»重点区域、道路等«16项»整治内容。 => 12 个 | 重点区域 => 16 项 | 整治内容
what is carried out on what is counted :: 为«16个»老旧小区实施消防设施改造。 => 16 个 | 老旧小区
a document on how something is carried out :: 印发«6个»水利建设实施方案。 => 6 个 | 水利建设实施方案
where people are settled :: 建成«8个»生态移民搬迁集中安置点。 => 8 个 | 生态移民搬迁集中安置点
对 before the count :: 对«26个»搬迁安置区实行分类扶持。 => 26 个 | 搬迁安置区
an adverb in front of a verbal noun :: «6起»成功调解案例在全省推广。 => 6 起 | 成功调解案例
people who have something :: 改善«3200户»居民的取暖条件。 => 3200 户 | 居民
villages in which something is done :: 完成«5个»乡镇«62个»村生活污水治理。 => 5 个 | 乡镇 => 62 个 | 村
a noun before the verb of the next figure :: 〔安排〕依托«3所»职校培养焊工«260名»。 => 3 所 | 职校 | reference => 260 名 | 焊工
a noun with a closing word in it :: 扶持«26个»专业合作组织。 => 26 个 | 专业合作组织
主体 within a noun :: 修复«8处»责任主体灭失矿山。 => 8 处 | 责任主体灭失矿山
a noun that two kinds share :: «3个»白茶、黄茶产品获得金奖。 => 3 个 | 白茶、黄茶产品
what they earn is another measure :: «36家»农业龙头企业年销售收入«16亿元»。 => 36 家 | 农业龙头企业 => 1600000000 元 | 年销售收入
no noun between two reached levels :: 贫困人口由«3600户»«9400人»减至«620户»«1300人»。 => 3600 户 | 贫困人口 | 2021 | reference => 9400 人 | 贫困人口 | 2021 | reference => 620 户 | 贫困人口 => 1300 人 | 贫困人口
families of such people :: 改造«62户»残疾人家庭住房。 => 62 户 | 残疾人家庭
another level in brackets :: 对«16所»乡（镇）中心幼儿园全面改造。 => 16 所 | 乡（镇）中心幼儿园
no noun behind a bracket :: «36个»县（市）地区生产总值增速领先。 => 36 个 | 县
roads of villages :: 推进«6个»村道路硬化建设。 => 6 个 | 村
a class of reservoir in brackets :: 完成«7座»小（二）型水库除险加固。 => 7 座 | 小（二）型水库
works that are graded :: 实施«36项»城建重点工程。 => 36 项 | 城建重点工程
a list behind one measure word :: «14个»乡镇中心校、卫生院和便民服务中心全面达标。 => 14 个 | 乡镇中心校、卫生院和便民服务中心
verbs behind a noun are no list :: 改造«14个»农贸市场、完善供水管网和消防设施。 => 14 个 | 农贸市场
what serves places :: «26个»贫困村光伏电站并网发电。 => 26 个 | 贫困村光伏电站
what is done in places :: «26个»行政村新建卫生室。 => 26 个 | 行政村
an area of their own before the noun :: 开工建设«6个»共«48万平方米»的还建项目。 => 6 个 | 还建项目 => 480000 平方米 | 还建项目
people in the name of a thing :: 新增«3个»老年人日间照护中心，安装«206处»居民小区减速带。 => 3 个 | 老年人日间照护中心 | change up => 206 处 | 居民小区减速带
a word with 为 inside :: 新增«4个»社区综合为老服务中心。 => 4 个 | 社区综合为老服务中心 | change up
networks in villages :: 改造提升«62个»村内饮水管网。 => 62 个 | 村内饮水管网
who was given an amount :: «16家»企业免审即享奖励«260万元»。 => 16 家 | 企业 => 2600000 元 | 免审即享奖励
what villages earn :: 全县«326个»村集体经济收入均达到«6万元以上»。 => 326 个 | 村 => ≥60000 元 | 集体经济收入
behind examples and two measures :: 〔安排〕对南苑、北苑等«96处»、«160万平方米»老旧小区进行整治。 => 96 处 | 老旧小区 => 1600000 平方米 | 老旧小区
examples behind 以及 :: 〔安排〕新建山体公园，以及黄河路等«4处»公交场站。 => 4 处 | 公交场站
works in enterprises :: 完成«120家»工业企业废气治理和原料替代，实施«14家»企业技术改造项目。 => 120 家 | 工业企业 => 14 家 | 企业技术改造项目
a person of a kind before a quoted manner :: 对«26万名»防返贫监测对象“一户一策”实施帮扶。 => 260000 名 | 防返贫监测对象
who set out :: «26名»医师逆行出征。 => 26 名 | 医师
what they still lack :: 对«24个»尚未通水小区进行改造。 => 24 个 | 小区
places by their unit :: 班列通达«6省»«18市»«40个»站点。 => 6 省 | 班列通达 => 18 市 | 班列通达 => 40 个 | 站点
where something is added :: 为«8个»住宅小区新增充电设施。 => 8 个 | 住宅小区
talks that bring firms together :: 举办«3场»政企对接会。 => 3 场 | 政企对接会
what was built up by many :: «40所»中心学校构建共享机制。 => 40 所 | 中心学校
households by their lot :: 引导«2600户»脱贫户发展产业，组织«310户»养殖户参加培训。 => 2600 户 | 脱贫户 => 310 户 | 养殖户
people who can :: 让«7个»安置点群众搬得出、稳得住。 => 7 个 | 安置点群众
people who were given :: «7户»受灾群众得到救助。 => 7 户 | 受灾群众
done for the people :: 完成«32项»区政府为民办实事项目。 => 32 项 | 区政府为民办实事项目
an area counts no people :: 开工建设«8万平方米»职工公寓。 => 80000 平方米 | 职工公寓
乡村 is no place that is counted :: 建成«30个»乡村振兴示范点。 => 30 个 | 乡村振兴示范点
what has a name of its own behind 和 :: 实施«30个»重点项目和“十件实事”。 => 30 个 | 重点项目
等 ends a list :: 出台促消费«12条»等措施。 => 12 条 | 促消费
新开工项目 is a noun :: 云岚园区等«51个»新开工项目加快建设。 => 51 个 | 新开工项目
what was not done is no part of the noun :: 发现«3个»项目未按期完工，«2.3公里»渠道损毁。 => 3 个 | 项目 => 2.3 公里 | 渠道
`);
