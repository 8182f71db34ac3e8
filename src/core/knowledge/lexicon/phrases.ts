import { amountPhrases } from './amount-phrases.ts';
import { asidePhrases } from './aside-phrases.ts';
import { directionPhrases } from './direction.ts';
import { listPhrases } from './list-phrases.ts';
import { numberPhrases } from './number-phrases.ts';

/**
 * Stretches of words that patterns of relations share, over the classes of the lexicon and over each other. `{inside}` is
 * any character of a clause, `{within}` one that is no digit; figures stand as one character of their class.
 */
export const phrases: Readonly<Record<string, string>> = {
  ...numberPhrases,
  ...listPhrases,
  ...amountPhrases,
  ...asidePhrases,
  ...directionPhrases,
  /** A former time that a value is held against: 上年, 2019年末, 五年前, 上年同期. */
  formerTime:
    '(?:{lastYear}|{spanStart}|\\d{4}年|[一二三四五六七八九十两]{1,2}年前|“?十[一二三四]?五”?(?:期?末)?)(?:全年|同期|末|底|初)?(?:实际|预计数|预算数|完成数|执行数|决算数?|第{numeral}次(?:全国)?{census}普查)?',
  /** Opens a comparison with a former time: 比上年, 较2019年末, 与上年相比, 同比. */
  since: '(?:[比较]{formerTime}|与{formerTime}(?:相比|比较|比)，?|{sameTime}|{lastPeriod})',
  /** Some years that are told of together, before what changed over them: 五年来累计提高. */
  years: '[两三四五六七八九十]年(?:来|间)?(?:累计)?',
  /** How a record came about, before its name: 再创·历史新高. */
  recordSet: '(?:再次?|又|均|双双|连续{within}{1,4})?(?:创下?|创造|刷新|达到|攀上?|攀登)了?',
  /** A record by its name, what it is last: 历史新高, 近五年来最低, 近12年新高. */
  record: '(?:历史|近?(?:{figure}|\\d{1,2})年?来?|{within}{1,6}年来?)?(?:新高|新低|最高|最低|{bestRecord})',
  /** A place that was one of its own: 原青禾市, 并入的东岭区, and not 平原县. */
  mergedPlace: '(?:(?<![高平草中])原(?![有来材])|{mergedInto}的?原?){han}{1,5}[市县区旗乡镇]',
  /** What came less what went: 净增, 净流入, 净利润, and not 净化. */
  netOf: '净(?![化水空土])',
  /** Between two clauses. */
  pause: '[，、；（]',
  /** A verb of movement and what strengthens it. */
  moved: '(?:又|再|共|净|累计|也|已|将|均|大幅|进一步|持续|稳步)?{up|down:move}了?',
  /** Behind a movement, the level that it went to: 提高到, 降至, 扩大为. */
  reached: '{up|down:move}?(?:到|至|为|成)了?(?:今年|目前|现在|去年|\\d{4}年|上年|当前)?[末底]?的?',
  /** A former and a later value of one thing, `a` and `b`: 由2019年的18间增加到今年的245间. */
  fromTo: '{from}[^，。；：、\\n]{0,14}?{a}{between}{0,6}?{reached}{b}',
  /** That a total was reached: 总数达到, 累计, 增至. */
  inAll: '(?:{total}|目前|现|年[末底])?(?:已|将|就)?(?:{reach}|有|共有|为)?了?',
  /** The total behind what was added: ，总数达到, ，年末为. */
  thenAll: '[，、](?:{total}|目前|现|年[末底])?(?:已|将)?(?:{reach}|共有?|{total})',
  /** Adds to what there was; 增加到 leads to the total. */
  addedVerb: '(?:净增长?|净增加|新增加?|新建|新设立?|新[一-龥]{2}|增加|增设|增长)(?![到至])',
  /** What is added, and how it is told: 新增规上企业, 新建了8层以上. */
  addedThing: '了?(?:\\d{1,2}[层级]以上)?{within}{0,16}',
  /** Before what there was: 原有, 上年末共有, 由上年的, 年初. */
  formerly:
    '(?:原有|现有|此前有|{lastOnes}(?:[^，。；\\d]{0,8}有)?|{from}{lastOnes}?的?|在{lastOnes}的?)[^，。；\\d]{0,8}',
  /** The year before this one, or its end, which is where this one began. */
  lastOnes: '(?:{lastYear}[末底]?|{spanStart})',
  /** What counts more than the things that were added. */
  wider: '(?:已建成?(?:和|及)?在建|国内外|{ownPlace}|各类|现有|在营)',
  /** Each year of several: 年均, 平均每年, 每年. */
  eachYear: '(?:{yearly}|平均每年|每年平均|年平均|年递增|年平均递增)',
  /** What was meant to be, before its number. */
  plan: '(?:年度|全年|年初|年(?=调整)|[省市县区州国]家?定|[省市县区州]?下达|调整){0,2}(?:的|投资)?{planned}(?:任务|目标|投资|数|值|进度)?',
  /** What ends the name of a rate: 城镇化率, 占比, 能耗强度. */
  rateName: '(?:率|占比|比重|比例|强度|满意度|[存贷负债]比为?)',
  /** What a rate may be held against: 高于省定标准, 低于全国平均水平. */
  standard: '(?:标准|平均|水平|全国|全省|全市|全区|全州|全县|目标|任务|指标|上年|去年|同期|增速)(?:的?增速|的?水平)?',
  /** Between such a name and its verb. */
  howMoved: '(?:{since}|[比较][一-龥]{1,6}前|{eachYear}|平均|累计|又|再|分别|已|均|预计|进一步|大幅)',
  /** What is a difference wherever it stands: 差距缩小到3个百分点. */
  gapName: '(?:差|增长率|增速|增幅|涨幅|相比|{above}|{since})',
  /** Of ranks: 保持全市前三, 首次进入前五. */
  kept: '(?:连续[^，。；、\\d]{1,6}|继续|持续|始终)(?:保持|稳居|稳定在)',
  entered: '(?:首次|成功|再次|一举)(?:进入|跻身|进|跨入|迈入)',
  /** Before all that one comes behind, and their names: 仅次于·东湖区、西山区. */
  justBehind: '(?:仅次于?|仅落后于|次于)',
  named: '[^，。；：（）等\\d\\n]{2,40}?',
  /** Times long before, from which anything may have grown. */
  longAgo:
    '(?:19\\d\\d年|建国|成立|解放|改革开放|[设建立][县市区州旗]|(?:[2-9]\\d|[二三四五六七八九]十{numeral}?)多?年(?:来|间))',
};
