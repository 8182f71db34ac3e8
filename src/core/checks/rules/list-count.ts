import { bracketedLists } from '../../relations/enumerations/bracketed-lists.ts';
import { codeNames, shapedNames } from '../../relations/enumerations/code-names.ts';
import type { CodeName } from '../../relations/enumerations/code-names.ts';
import type { FormulaTerm } from '../../relations/enumerations/formula-terms.ts';
import { endingLists, nextOnes } from '../../relations/enumerations/ending-lists.ts';
import { formulaTerms } from '../../relations/enumerations/formula-terms.ts';
import { glossedLists } from '../../relations/enumerations/glossed-lists.ts';
import { listsOfRows } from '../../relations/enumerations/list-rows.ts';
import { jointCounts } from '../../relations/enumerations/joint-counts.ts';
import type { StatedList } from '../../relations/enumerations/stated-lists.ts';
import { namesShown } from '../../relations/enumerations/names-shown.ts';
import { statedLists } from '../../relations/enumerations/stated-lists.ts';
import { quotedMembers, toldParts } from '../../relations/enumerations/told-parts.ts';
import type { RawFinding, Rule } from '../rule.ts';
import type { Range } from '../../text/range.ts';

/** Things named with 、 against the count that sums them up: «A、B、C四个社区». */
export const listCount: Rule = {
  id: 'list-count',
  severity: 'warning',
  title: { zh: '列举项数与所说数目不符', en: 'A list and its count disagree' },
  why: {
    zh: '“甲、乙、丙三个社区”先逐一列出，再用数字合计，两者必须相等。带“等”的多是举例，列得比数目多、或列了五项以上只差一项的才提示；“和”“及”连接的名称可合可分，只要有一种数法相符就不提示。',
    en: 'In 甲、乙、丙三个社区 the things are named one by one and then summed up, so the two must agree. A list with 等 gives examples and is checked only where it names more than its count, or five and more and all but one; where 和 or 及 can be read in two ways, one way that fits is enough.',
  },
  examples: [
    { text: '推进南湖、东山、北园«四个»社区服务中心改扩建。' },
    { text: '打造绿色宜居、人才宜居、企业宜居、创业宜居«三大»环境，经济总量连续迈上4万亿、5万亿«三个»大台阶。' },
    { text: '实施“提质、扩面、增效”«四项»措施，抓好耕地保护、品种选育、仓储扩容、品牌培育、安全提升“«四项»任务”。' },
    { text: '打好蓝天、碧水、净土“«四大»保卫战”。' },
    { text: '健全区、街道、社区«四级»服务体系。' },
    { text: '推进一小、三小、七小、十一小«3所»小学提质升级。' },
    { text: '完成城东小学、城西小学、实验中学和第二中学«三所»学校改造。' },
    { text: '壮大装备制造、食品加工、生物医药«四个»百亿级产业，与东城大学、西城大学«三所»高校共建双创园。' },
    { text: '实施供水、供气、供热、供电、排水等«四项»工程。' },
    { text: '春禾11、“春禾26”“春禾35”等«2个»新品种通过审定。' },
    { text: '对东一路、西环路和南大街、北大街、中大街等«4条»道路进行改造。' },
    { text: '“3”即发展特色农业、办好两会“«三件»大事”。注：“«四个»不变”：是指标准不变、力度不变、责任不变。' },
    { text: '“«四个»高地”：创新创业高地、一流环境高地、生态文明高地。' },
    { text: '«3所»学校：包括东园小学、西园小学、南园小学、北园小学。' },
    { text: '“«2+1»”产业：纺织服装和现代家居。' },
    { text: '“1+5”整治：“1”是指占道经营，“«5»”是指乱停车、乱张贴、乱堆放和乱倒垃圾。' },
    { text: '推行“1+5+N”模式，即1个中心、«6»个站点和N个服务点。' },
    { text: '出台“28+10”稳增长政策，共«40»项具体措施，完善“12+5”方案共17条措施。' },
    { text: '按照“«一核两带三区»”布局，建设一个核心、三条产业带、三个功能区，形成“一园四基地”。' },
    { text: '健全市旗«三级»联动机制，落实省市县三级责任。' },
    { text: '“3+4”联合培养：在技工学校学习3年、在大学学习«3»年。' },
    { text: '实施“«三大»工程”（强基工程、提质工程、畅通工程、惠民工程）。' },
    { text: '落实“«八个»一批”，即新建一批、改造一批、提升一批、储备一批、淘汰一批、培育一批、引进一批。' },
    { text: '打造“2+3”格局：2条轴线、3个片区，总投资6亿元。' },
    { text: '“«三个»坚持”：坚持党的领导，坚持人民至上、服务为先。' },
    { text: '保证宏远公司小麦加工、绿源公司日产3000吨熟料线、东城新药生产线«五个»项目建成。' },
    { text: '织密就业、医疗、养老、托育、救助“«四张»网”，打赢治污、攻坚、化债“«四场»硬仗”。' },
    { text: '赴东州、南阳、北安、中山«五市»招商，建设青沙江、白石河“«三江»”水电基地。' },
    { text: '推进县城、乡镇、村庄«四级»联动。' },
    { text: '培育电子制造、装备制造、食品加工、先进材料和医药健康等«六大»产业。' },
    { text: '举办招聘会、推介会四场，涉及江苏、浙江、安徽五市，健全市县、乡镇、村四级网络。' },
    { text: '实施«四大»战略（科教兴市、开放带动、可持续发展），打造«三个»基地，即新能源、新材料。' },
    { text: '完成胜利路、学府路和贝尔大街«4条»主干道路改造。' },
    { text: '实施“«1118»工程”，即完成一个供水厂、一个燃气站、一条管网，建成7条道路和2条堤坝。' },
    {
      text: '努力实现“两跨越、«五»提升”。即：总量实现新跨越，突破百亿元。质量实现新跨越，结构更优。生态实现新提升，空气更清。民生实现新提升，收入更多。治理实现新提升，法治更好。',
    },
    { text: '抓好民生“«四张»清单”，出台“改革清单”8项，完成“项目清单”62个，解决“问题清单”65个。' },
    { text: '粮食面积、总产、单产连续三年实现“«四»增长”。' },
    {
      text: '实施轨道交通建设、织密城市路网、完善慢行系统、打造休闲空间、提升配套服务“«六大»工程”。',
    },
    { text: '建成日产3000吨熟料线、日产500吨钢管线两个项目。' },
    { text: '将16支政府投资基金整合为产业、科创«3支»基金。推动呼和浩特、鄂尔多斯、满洲里«4个»综保区建设。' },
    {
      text: '迭部、碌曲、玛曲、镇原«5县»高速项目全部开工，引进宏远集团、天津亿联、上海电气«4家»500强企业，莲湖、灞桥、未央«四区»整区脱贫。实现总产、单产、播种面积“«四»增长”。',
    },
    { text: '坚持“改造老厂、培育新厂、引进大厂”«四线»并进。' },
    { text: '形成物流、商流、资金流“«四流»合一”的格局。' },
    { text: '分«3个»领域细化任务，明确产业发展、科技创新、民生保障、绿色转型等领域的举措。' },
    { text: '分5个领域细化任务，明确产业发展、科技创新、民生保障、绿色转型等领域的举措。' },
    { text: '光伏组件、储能电池“新«三样»”出口增长20%。' },
    { text: '健全省市县乡村«四级»服务网络。' },
    { text: '落实“«四个»坚持”基本原则，即坚持改革创新、坚持统筹发展和安全、坚持节约集约。' },
    {
      text: '坚持“改造老厂、培育新厂、引进大厂”三线并进，光伏、风电、储能“新三样”出口增长20%，汽车、家电等“新三样”走出去，多措并举稳就业。',
    },
    { text: '健全省市县乡村五级网络，压实市州县区两级责任，健全省市州县乡四级平台，建成全省市县乡四级平台。' },
    { text: '落实“三个坚持”基本原则，即坚持改革创新、坚持统筹发展和安全、坚持节约集约。' },
    { text: '草业成为继奶业、玉米、肉羊之后第«5»个千亿级产业。' },
    { text: '科技园成为继东湖新区、西山新区之后，省科学院与各地合作建设的第«二»个园区。' },
    { text: '构建多元化参与、网格化管理、智能化应用“一引«四化»”治理体系。' },
    { text: '“«四区»一线”：是指自然保护区、河流湖库管理区、饮用水水源地保护区和生态保护红线。' },
    {
      text: '高标准实施轨道交通建设、织密城市路网、完善城市慢行系统、培育新商圈、打造休闲空间、提升配套服务“«五大»工程”。“6”即防范重大风险、精准脱贫、污染防治、转型升级、补齐民生短板、优化营商环境“«五»场硬仗”。',
    },
    {
      text: '构建多元化参与、网格化管理、智能化应用“一引三化”治理体系；“三区一线”：是指自然保护区、河流湖库管理区、饮用水水源地保护区和生态保护红线。草业成为继奶业、玉米、肉羊之后第4个千亿级产业，成为继东港之后第二个口岸。',
    },
    {
      text: '改造3个老旧小区（供水、供热），涉及12个乡镇（街道、园区），推进三类园区（国家级、省级）建设。',
      note: { zh: '括号里另有所说', en: 'The brackets tell something else' },
    },
    {
      text: '实施“1118工程”，即完成一个供水厂、一个燃气站、一条管网，建成6条道路和2条堤坝；推行“1+3”模式，即一名党员带三户。',
    },
    {
      text: '建好“三大平台”，升级“政务平台”“数据平台”，用好“融资平台”“物流平台”。',
      note: { zh: '另有所指的四个平台', en: 'Four other platforms' },
    },
    {
      text: '推进六小、七小、十一小、十二小4所小学提质升级。',
      note: { zh: '校名里的数不是项数', en: 'The numbers in names are not counts' },
    },
    { text: '引进宏远科技、绿源食品等7家企业。', note: { zh: '带“等”', en: 'An open list' } },
    { text: '实施供水、供气、供热、供电、排水等五项工程。' },
    {
      text: '开展用水安全、土地利用、工程建设、环境保护、安全生产等6项整治。',
      note: { zh: '“等”字之后还可以有一项', en: '等 may leave one unnamed' },
    },
    { text: '注：“三个不变”：是指标准不变、力度不变、责任不变，具体办法另行制定。' },
    { text: '“六大行动”：包括走访帮扶、政策提升、科技培训等。' },
    {
      text: '“四级网络、两个直通”：即县中心、乡服务站、村服务点、组联络员；诉求直通部门、进度直通群众。',
      note: { zh: '一段说明两个数', en: 'One note explains two counts' },
    },
    { text: '“三级三类”队伍：“三级”即市、县、校，“三类”即名师、骨干教师、青年教师。' },
    { text: '“两个坚持”：坚持党的领导，坚持人民至上、服务为先。' },
    { text: '建设3个园区（含标准厂房、仓储中心），启动2个县（区）、乡镇试点。' },
    { text: '完成供水管网改造、净水厂及配套设施2个项目。' },
    {
      text: '全年新建、改扩建12所学校，新建、续建项目3个。',
      note: { zh: '数的是学校，不是动词', en: 'Schools are counted, not verbs' },
    },
    { text: '东城区、西城区援助建设4个小镇，以创新、协调为抓手缩小“三大”差距。' },
    { text: '增强“四个意识”、坚定“四个自信”、做到“两个维护”。' },
    {
      text: '完成南环路、北环路、学府路和兴业大街两条出口路改造。',
      note: { zh: '“两条”只说最后两条路', en: '两条 sums up the last two only' },
    },
    { text: '以市、县（区）两级财政资金为主，由中央和省、市、县两级共同出资。' },
    { text: '聚焦守牢“两大底线”、把握“三个关键”，聚力打造开放高地、建设产业“三地”。' },
    { text: '举办乒乓球公开赛、铁人三项，国控、省控断面三类及以上水质达标，落实省委、省政府三个“一号工程”部署。' },
    { text: '围绕规模、质量、节奏提出5项指标，分批分期、稳步有序、统筹推进五类村镇建设。' },
    { text: '地区生产总值、固定资产投资跨越3个百亿元台阶，工业产值、财政收入突破五个关口。' },
    { text: '甲商贸中心、新材料产业园4家入园企业开工，加快甲县、乙县3座光热电站建设。' },
  ],
  *check({ body }) {
    for (const lists of LISTS)
      for (const list of lists(body.text)) {
        const finding = disagreement(list, body.text);
        if (finding) yield finding;
      }
    for (const next of nextOnes(body.text)) if (!next.counts.has(next.stated)) yield otherNext(next);
    for (const term of formulaTerms(body.text)) yield otherNumber(term);
    for (const names of [codeNames, shapedNames])
      for (const name of names(body.text)) if (!name.holds) yield misspelled(name, body.text);
  },
};

const LISTS = [
  statedLists,
  glossedLists,
  bracketedLists,
  listsOfRows,
  toldParts,
  quotedMembers,
  endingLists,
  jointCounts,
];

/** 继甲、乙、丙之后第五个 */
function otherNext({ range, things, stated, count }: StatedList): RawFinding {
  return {
    range: count,
    message: {
      zh: `前有${things.length}项（${things.join('／')}），其后应为第${things.length + 1}，文中为第${stated}`,
      en: `${things.length} come before (${things.join(' / ')}), so this is number ${things.length + 1}, not ${stated}`,
    },
    related: [{ range: [range[0], count[0]], message: { zh: '所列各项', en: 'The things that are named' } }],
  };
}

/** 1+5+N, and 6个 where its 5 is explained. */
function otherNumber({ range, said, formula, formulaRange, due }: FormulaTerm): RawFinding {
  return {
    range,
    message: {
      zh: `“${formula}”中为${due}，解释中为${said}`,
      en: `${formula} says ${due}, its explanation ${said}`,
    },
    related: [{ range: formulaRange, message: { zh: '名称中的数', en: 'The numbers of the name' } }],
  };
}

/** “1118工程”: 1, 1, 1 and then 7 + 2. */
function misspelled({ range, digits, counts }: CodeName, text: string): RawFinding {
  const [name, written] = [text.slice(...range), counts.map((count) => text.slice(...count.range)).join('、')];
  return {
    range,
    message: {
      zh: `“${name}”依次应为${digits.join('、')}，其后列出的是${written}`,
      en: `${name} stands for ${digits.join(', ')}; what follows is ${written}`,
    },
    related: counts.map((count) => ({ range: count.range, message: { zh: '其后的数', en: 'A count that follows' } })),
  };
}

/** Counts further apart than this are most likely counts of something else. */
const NEAR = 2;

function disagreement(list: StatedList, text: string): RawFinding | null {
  const { things, counts, stated, open } = list;
  if (counts.has(stated) || ![things.length, things.length + 1].some((count) => counts.has(count))) return null;
  const named = nearest(counts, stated);
  if (Math.abs(named - stated) > NEAR) return null;
  const written = text.slice(...list.count);
  const arabic = written.charCodeAt(0) < 58;
  const parts = namesShown(things, named);
  return {
    range: list.count,
    severity: (arabic || open) && stated > named ? 'information' : 'warning',
    message: {
      zh: `列出${named}项（${parts.join('／')}），文中为“${written}”`,
      en: `${named} things are named (${parts.join(' / ')}), the text says ${written}`,
    },
    related: [{ range: thingsOf(list), message: { zh: '所列各项', en: 'The things that are named' } }],
  };
}

/** Of two as near, all that is named. */
function nearest(counts: ReadonlySet<number>, stated: number): number {
  const sorted = [...counts].sort((a, b) => b - a);
  return sorted.reduce((best, count) => (Math.abs(count - stated) < Math.abs(best - stated) ? count : best));
}

/** The things stand before their count, or behind it where they explain it. */
function thingsOf({ range, count }: StatedList): Range {
  return count[0] > range[0] ? [range[0], count[0]] : [count[1], range[1]];
}
