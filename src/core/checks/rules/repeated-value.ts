import type { Restatement } from '../../relations/restatements/restatement.ts';
import { restatements } from '../../relations/restatements/restatements.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** One indicator of one period with two values: 新增城镇就业4.91万人, and later «4.19万人». */
export const repeatedValue: Rule = {
  id: 'repeated-value',
  severity: 'warning',
  title: { zh: '同一指标前后两个数', en: 'One indicator, two values' },
  why: {
    zh: '同一指标、同一时期、同一范围，在报告里出现两次，数应当一样。范围不同（全市、农村、其中）、时期不同（累计、年均、上半年）、带“约”的，都不比较；“突破60亿元”“稳定在430亿斤以上”“控制在5.5%以内”与另一处的实数不合的，也提示。',
    en: 'The same indicator for the same period and place must have the same value wherever it stands. Other scopes (全市, 农村, 其中), other spans (累计, 年均, 上半年) and approximate values are not compared. A mark, a floor or a ceiling that the value told elsewhere breaks is shown as well.',
  },
  examples: [
    {
      text: '一、2020年工作回顾\n就业形势稳定，新增城镇就业4.91万人。\n民生持续改善。新增城镇就业«4.19万人»，登记失业率3.2%。',
    },
    {
      text: '一、2020年工作回顾\n全年完成一般公共预算收入12.6亿元。财政保障有力，一般公共预算收入达到«16.2亿元»。',
    },
    {
      text: '二、2021年工作安排\n主要预期目标是：规模以上工业增加值增长8%。加快工业强区，规模以上工业增加值增长«9%»。',
    },
    { text: '一、2020年工作回顾\n高新技术企业达到440家。创新活力增强，高新技术企业总数«404家»。' },
    { text: '一、2020年工作回顾\n一般公共预算收入12.6亿元，增长6%；全年一般公共预算收入«16.2亿元»，税收占比80%。' },
    {
      text: '一、2020年工作回顾\n财政总收入51亿元，其中一般公共预算收入36.4亿元。五年来，一般公共预算收入由13.4亿元增加到«34.6亿元»。',
    },
    { text: '一、2020年工作回顾\n宏源200万吨水泥项目开工。\n二、2021年工作安排\n确保宏源«300万吨»水泥项目投产。' },
    {
      text: '当年社会事业取得明显进步，各项民生任务如期完成，教育条件继续改善，投资建设«7所»镇区学校〔1〕，开工«三个»石材加工区〔2〕、占地«1580亩»的东湖产业园〔3〕。\n〔1〕6所镇区学校：包括东园、西园、南园、北园、中园、新园六所小学。\n〔2〕“四个石材加工区”：是指各镇的加工区。\n〔3〕东湖产业园：项目占地1850亩，投资2亿元。',
    },
    {
      text: '一、2020年工作回顾\n全年完成地区生产总值469.6亿元，粮食总产43.1万吨，城镇登记失业率6.2%。\n五年来，地区生产总值跨越«500亿元»大关，粮食产量连续12年稳定在«45万吨以上»，城镇登记失业率控制在«4.5%以内»。',
    },
    {
      text: '一、2020年工作回顾\n财政总收入61.9亿元，增长9%。\n五年来，财政总收入由不足24亿元到«突破70亿元»。',
    },
    {
      text: '一、2020年工作回顾\n全年完成地区生产总值569.6亿元，粮食总产46.3万吨，城镇登记失业率4.2%，其中规上工业增加值196亿元。\n五年来，地区生产总值跨越500亿元大关，粮食产量连续12年稳定在45万吨以上，城镇登记失业率控制在4.5%以内，固定资产投资突破900亿元。\n二、2021年工作安排\n固定资产投资220亿元，粮食产量44万吨以上，地区生产总值迈上600亿元台阶。',
      note: { zh: '目标、五年之和另算', en: 'Targets and sums of five years are others' },
    },
    {
      text: '一、2020年工作回顾\n全年完成固定资产投资182亿元，实现地区生产总值469.6亿元。全市地区生产总值突破2000亿元。\n五年来，固定资产投资突破900亿元。',
    },
    {
      text: '一、2020年工作回顾\n招商到位资金26亿元，签约项目86个。\n过去五年，招商到位资金126亿元，签约项目超过400个。',
    },
    { text: '一、2020年工作回顾\n共搬迁2.46万人。干部群众同心，完成了«2.64万人»的搬迁。' },
    { text: '一、2020年工作回顾\n共搬迁2.46万人。举办招聘会，服务2.64万人。开工项目246个，储备项目264个。' },
    {
      text: '一、2020年工作回顾\n扎实推进26个边远乡镇水源地保护行动，落实惠农强农42条政策，西电2×60万千瓦机组项目开工。\n二、2021年工作安排\n扎实推进«29个»边远乡镇水源地保护行动，落细惠农强农«24条»政策，西电«2×66万千瓦»机组项目投产。',
    },
    {
      text: '一、2020年工作回顾\n全面推进五个矿产建材集中区建设，关停小矿。\n二、2021年工作安排\n加快推进«六个»矿产建材集中区和产业园区建设。',
    },
    {
      text: '一、2020年工作回顾\n全面推进五个特色产业集中区建设，建成五个矿产建材集中区。\n二、2021年工作安排\n加快推进六个特色产业集中区和产业园区建设，再建三个矿产建材集中区。',
      note: { zh: '年年各有的一类', en: 'A kind of which each year has its own' },
    },
    {
      text: '一、2020年工作回顾\n培育26家规模以上服务业企业，推进26个老旧小区配套设施改造。\n二、2021年工作安排\n培育29家规模以上服务业企业，推进29个老旧小区配套设施改造。',
    },
    { text: '一、2020年工作回顾\n投资10亿元实施«9个»重大科研专项。\n二、2021年工作安排\n持续实施7个重大科研专项。' },
    { text: '注：惠企“«28条»”：区政府出台意见，提出减负、融资等5个方面26条措施。' },
    {
      text: '当年社会事业取得明显进步，各项民生任务如期完成，教育条件继续改善，投资建设6所镇区学校〔1〕，去年建成2所镇区学校，占地1850亩的东湖产业园〔2〕开工。\n〔1〕6所镇区学校：包括东园、西园、南园、北园、中园、新园六所小学。\n〔2〕东湖产业园：投资2亿元，其中一期占地600亩。',
    },
    {
      text: '一、2020年工作回顾\n改造9个城区老旧小区。\n二、2021年工作安排\n改造7个城区老旧小区。惠企“28条”：含28条措施。',
    },
    {
      text: '一、2020年工作回顾\n宏源200万吨水泥项目开工。远大300万吨水泥项目投产。',
      note: { zh: '两家的项目', en: 'Two firms' },
    },
    {
      text: '一、2020年工作回顾\n帮助6.2万人实现就业。\n二、2021年工作安排\n帮助9000人实现就业。',
      note: { zh: '每年的人数各是各的', en: 'Each year has its own persons' },
    },
    { text: '一、2020年工作回顾\n新建30公里农村公路。\n二、2021年工作安排\n新建50公里农村公路。' },
    {
      text: '一、2020年工作回顾\n地区生产总值268亿元、增长6.2%。经济平稳，全年地区生产总值增长«6.8%»。',
    },
    { text: '一、2020年工作回顾\n宏源200万吨水泥厂开工。\n二、2021年工作安排\n确保宏源«300万吨»水泥厂建成。' },
    {
      text: '一、2020年工作回顾\n就业形势稳定，新增城镇就业4.19万人。\n民生持续改善。新增城镇就业41900人。',
      note: { zh: '写法不同，数相同', en: 'Written in two ways, the same number' },
    },
    {
      text: '一、2020年工作回顾\n新增城镇就业7.61万人。五年来，新增城镇就业累计达35.8万人。',
    },
    {
      text: '一、2025年和“十四五”时期工作回顾\n这一年，民生不断改善。\n新增城镇就业7.61万人。\n五年来，我们坚持共建共享。\n就业形势保持稳定。\n新增城镇就业35.8万人。\n二、2026年工作安排\n新增城镇就业7万人。',
      note: { zh: '一年与五年', en: 'One year and five' },
    },
    {
      text: '一、2025年和“十四五”时期工作回顾\n“十四五”时期是极不平凡的五年。\n——民生福祉持续增进。完成造林35.8万亩。\n2025年，我们主要做了以下工作。\n生态持续向好，完成造林7.61万亩。',
    },
    {
      text: '一、2020年工作回顾\n新增城镇就业4.19万人。\n二、2021年工作安排\n新增城镇就业4万人。',
      note: { zh: '一为实绩，一为目标', en: 'A result and a target' },
    },
    { text: '一、2020年工作回顾\n全市城镇登记失业率3.6%。农村人居环境改善。全区城镇登记失业率3.2%。' },
    {
      text: '一、2020年工作回顾\n129个重大项目完成投资14亿元、投资完成率129.6%。34个制造业项目完成投资28亿元、投资完成率119.7%。',
    },
    { text: '一、2020年工作回顾\n完成标准化菜市场5个。完成标准化菜市场10余个的选址。' },
  ],
  *check({ body, metrics }) {
    for (const restatement of restatements(body, metrics))
      if (restatement.slip === 'another-value') yield asFinding(restatement);
  },
};

/** «前文为…，此处为…» where the later one is in doubt; «此处为…，下文为…» where a note further on says otherwise. */
function asFinding({ first, later, name, certainty, wrong }: Restatement): RawFinding {
  return wrong === 'later'
    ? {
        range: later.range,
        severity: certainty,
        message: {
          zh: `“${name.zh}”前文为${first.text}，此处为${later.text}`,
          en: `${name.en} is ${first.text} earlier and ${later.text} here`,
        },
        related: [{ range: first.range, message: { zh: '前文的数', en: 'The earlier value' } }],
      }
    : {
        range: first.range,
        severity: certainty,
        message: {
          zh: `“${name.zh}”此处为${first.text}，下文为${later.text}`,
          en: `${name.en} is ${first.text} here and ${later.text} below`,
        },
        related: [{ range: later.range, message: { zh: '下文的数', en: 'The later value' } }],
      };
}
