import { caseTable } from './case-table.ts';

/** Numbers that measure nothing. */
export const notFigures = caseTable(`
a year :: 2022年是极不平凡的一年。
a date :: 6月18日，大桥建成通车。
a plan's name :: “十四五”规划开局良好，“十三五”圆满收官。
a session :: 认真落实区十七届人大二次会议各项决议。
an edition in digits :: 成功举办第12届农民丰收节。
an edition in words :: 办好第八届冰雪文化节。
a plenary :: 深入学习党的十九届四中、五中、六中全会精神。
a mobile generation :: 5G网络实现城区全覆盖。
a terminal :: 机场T3航站楼主体完工。
more digits than anything has :: 完成投资999999999999999999999亿元，财政收入1,234,234,234,234,234,234,234,234元。
more zeros than anything has :: 完成投资5万亿亿亿元。
more decimals than anybody prints :: 增长0.0000000000000000000000001%。
a long number in words :: 总投资九九九九九九九九九九九九九九九九九九九九九九九九元。
a name of numbers :: 落实三个100%行动，推进“五个1000”工程。
how long it took :: 用20天时间完成签约，1个月时间腾空房屋。
a game :: 举办3人制篮球联赛。
a hotline :: 12345热线高效运行。
another hotline :: 整合110、119、120指挥平台。
a formula of pluses :: 推行“1+6+N”治理模式。
a formula without marks :: 构建3+2现代产业体系。
three battles :: 三大攻坚战取得决定性成果。
four consciousnesses :: 增强“四个意识”，坚定“四个自信”，做到“两个维护”。
a slogan without marks :: 两个确立深入人心，四风问题得到纠治。
六稳 and 六保 :: 扎实做好“六稳”工作，全面落实“六保”任务。
farming, villages and farmers :: 三农工作扎实推进。
a hundred big projects :: 百大项目建设提速。
500 strong :: 引进世界500强和中国500强总部。
one window :: 一窗通办、一网通办全面推行。
a batch :: 建成一批重点工程，出台一系列政策。
one new :: 县域经济迈上一个新台阶。
a first class :: 创建一流营商环境。
levels of secretaries :: 五级书记抓振兴格局形成。
a wage month :: 15日前完成工资发放。
a clock time :: 大厅服务时间延长至18:00。
a clock range :: 窗口实行9:00—17:00不打烊服务。
a road :: 国道102改线工程开工。
a road by code :: G102国道、S301省道改造完工。
a metro line :: 地铁4号线一期工程启动。
two metro lines :: 做好10、11号线建设保障。
a building's number :: 23号楼解危工作有序推进。
a phase :: 产业园二期工程、三期厂房同步建设。
a version :: 智慧平台3.0版上线运行。
a hospital's grade :: 区医院通过三级甲等评审。
a scenic grade :: 古城创成4A级景区。
a school year :: 高一年级全面实行走班制。
tasks enumerated :: 重点抓好以下八个方面工作。
tasks in digits :: 今年要抓好6个方面的重点工作。
decades :: 90后干部走上基层岗位。
a century goal :: 向第二个百年奋斗目标迈进。
the people's congress :: 各位代表，现在向大会报告工作。
industries one to three :: 一二三产业融合发展。
first industry :: 第一产业稳步发展，第三产业占据主导。
three-year action :: 实施国企改革三年行动。
an anniversary :: 隆重庆祝建党100周年。
two years and more :: 两年多来，我们坚持稳字当头。
consecutive years :: 连续4年荣获先进称号。
five years past :: 过去五年，是砥砺奋进的五年。
every half month :: 实行每周调度、每月通报。
a law article :: 认真执行中央八项规定及其实施细则精神。
a fine particle :: PM2.5浓度持续下降。
a chemical :: CO2排放强度逐年降低。
a village's name :: 王三五村和二道沟村道路全线贯通。
a place with numerals :: 三河路、五里桥、七星湖面貌一新。
a footnote mark :: 深入推进“双减”[3]工作。
a bracketed footnote :: 落实“四好农村路”〔12〕建设。
a phone number :: 咨询电话：0123-4567890。
a document number :: 严格落实国发〔2021〕5号文件要求。
a postcode of files :: 推广“四减一优”改革。
the third batch :: 入选第三批省级非物质文化遗产名录。
quarter :: 四季度经济企稳回升。
first three quarters :: 前三季度主要指标逐季向好。
thousand and ten thousand in an idiom :: 走进千家万户，解决急难愁盼。
a hundred schools :: 百花齐放、百家争鸣。
in one go :: 一次办好、一次办成改革深化。
a three-dimensional idiom :: 构建水陆空三位一体交通格局。
double-digit :: 主要指标实现两位数增长。
both sides :: 两岸景观带初具规模。
ten thousand enterprises visit :: 开展“万企大走访”活动。
a key industry of four as a set phrase :: 四大主导产业集群成势。
ten big discoveries :: 入选全国十大考古新发现。
a school by number :: 第三中学迁建工程完工。
a hospital by number :: 市第二人民医院挂牌。
a primary school by ordinal :: 实验二小、育才三中投入使用。
a residential area by phase :: 幸福里二期、三期交付。
three guarantees :: 全面落实“两不愁三保障”。
a program of small villages :: 推进“一村一品”“一县一业”。
24-hour slogan in marks :: 推行“24小时不打烊”服务。
fifteen-minute circle :: 打造15分钟便民生活圈。
numbers of a model :: 探索“3456”工作法。
a half :: 一半以上村庄完成整治。
billion-class :: 打造百亿级园区、千亿级集群。
a ten-thousand-acre park :: 建设万亩生态林。
a highway junction :: 沪昆高速K35互通开工。
the first :: 综合考核位居前列，创新指数全市领先。
a day :: 24小时值班值守。
a training round :: 第五次全国经济普查顺利完成。
a seventh census :: 第七次人口普查圆满收官。
a list number :: 1.夯实农业基础。⏎2.壮大工业经济。
a bracketed list number :: （1）稳就业。⏎（2）保民生。
firstly :: 第一，坚持项目为王。⏎第二，坚持创新驱动。
one to three points :: 一是抓项目。⏎二是优环境。⏎三是惠民生。
a network of ten thousand :: “万人计划”深入实施。
two meetings :: 两会精神深入人心。
double first class :: 支持高校“双一流”建设。
three red lines :: 划定三条控制线。
three zones and three lines :: 完成三区三线划定。
a rank-like adjective :: 二级公路网不断完善。
roads and bridges by number in a name :: 突出抓好六路一河两场等一批城建项目。
a mountain :: 五台山、九华山旅游专线开通。
a named pair of allowances :: 足额发放残疾人两项补贴。
times in a row :: 连续五次荣获全国双拥模范城。
a shop for cars :: 汽车4S店集聚发展。
three major projects :: 推进三大工程建设。
a school's shift :: 高三复课平稳有序。
a lane :: 双向六车道拓宽改造工程完工。
a company's name :: 中建三局、中铁十八局项目部进驻。
a hundred-day action :: 开展百日攻坚行动。
a ten-year plan :: 编制十年发展规划。
spring and autumn :: 二十四节气文化展开幕。
seven-day holiday :: 国庆7天假期文旅市场火爆。
the world's 500 :: 世界500强企业落户园区。
top hundred county :: 连续6年入选全国百强县。
a slogan of ten thousand :: 持续开展万名干部进万企活动。
one to two :: 推动一二产业深度融合。
two mountains :: 践行“两山”理念。
half an hour :: 构建半小时通勤圈、1小时经济圈。
a magazine issue :: 编发简报第26期。
one family one file :: 建立一户一档、一人一策。
a decade :: 上世纪80年代老旧房屋全面排查。
a score of a meter :: 执行国六排放标准。
the only one :: 入选全省唯一一个特色农业示范县，奖补«360万元»。 => 3600000 元 | 奖补
deeds that the text numbers off :: 〔安排〕区政府将办好十件民生实事：新建公厕«16座»。 => 16 座 | 公厕
deeds announced :: 〔安排〕这八件实事分别是：改造管网«26公里»。 => 26 公里 | 管网
a formula in quotation marks :: 推行“1名网格长+3名网格员+N名党员”模式。
a sport with a number :: 承办铁人三项赛事。
a second term of contracts :: 推进二轮土地承包延包。
many years :: 二十多年来，干部群众艰苦奋斗。
a slogan of two and two :: 用好两个市场、两种资源。
a phase of works :: 完成产业园2期工程前期工作。
things that are listed behind a full stop :: 〔安排〕重点抓好16件大事和民生实事。分别是：一是新建学校«3所»。 => 3 所 | 学校
an ordinal spaced for looks :: 在县人 民 代 表 大 会 第 三 次 会 议 上，县长作了报告。
a heading that counts its items :: 一、农业农村局牵头事项（8项）⏎新建泵站«3座»。 => 3 座 | 泵站
items told in a sentence :: 一、取消审批事项（«8项»），新建泵站«3座»。 => 8 项 | 审批事项 => 3 座 | 泵站
tasks that follow :: 做好以下3项重点工作：新建泵站«3座»。 => 3 座 | 泵站
tasks that were done :: 完成«3项»重点工作，新建泵站«3座»。 => 3 项 | 重点工作 => 3 座 | 泵站
one that is no count :: 一座新城正在崛起，发现一处、整改一处，让群众见证身边变化之一处，新建泵站«3座»。 => 3 座 | 泵站
`);
