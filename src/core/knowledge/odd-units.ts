/**
 * What nobody tells in a unit, or never more than so much of it in one place, by how the phrase before the number reads.
 * Far above any real value: a power station has its 千瓦 and no 千瓦时, a park its 平方米.
 */
const SPACE = ['平方米', '平方公里', '亩', '公顷', '公里', '千米'];
const WEIGHT = ['吨', '公斤', '斤'];

export const oddUnits: readonly {
  readonly units: readonly string[];
  readonly phrase: RegExp;
  /** Left out where none is told so. */
  readonly most?: number;
  /** What makes another thing of it, in its clause. */
  readonly unless?: RegExp;
}[] = [
  // A battery has both: 50万千瓦/100万千瓦时.
  { units: ['千瓦时'], phrase: /装机(?:总?容量|总?规模)?$/, unless: /储能|蓄能|电池|电量|发电|[日月年]均/ },
  // All the fields of the largest province are about 70,000.
  { units: ['平方公里', '平方千米'], phrase: /高标准农田/, most: 1e4 },
  {
    units: ['平方公里', '平方千米'],
    phrase: /厂房|仓库|冷库|校舍|楼宇|商铺|(?:安置|保障|公租|商品)房|口袋公园|游园/,
    most: 100,
  },
  // All the floors of a large city are some hundred.
  { units: ['平方公里', '平方千米'], phrase: /(?:建筑|营业|展览|经营)(?:总?面积)$/, most: 500 },
  { units: ['平方公里', '平方千米'], phrase: /人均(?!预期).{0,12}(?:绿地|住房|居住|建筑|体育|场地).{0,4}面积$/ },
  // 亿 for 万: no province has used 500 in a year.
  { units: ['美元'], phrase: /(?:利用|使用|到位)外资|外资到位/, most: 5e10, unless: /累计|[年月]来|以来|历年/ },
  { units: ['吨/年', '立方米/年'], phrase: /日(?:污水|供水|垃圾)?(?:处理|供给?|生产)[^率]{0,4}$/ },
  { units: ['千瓦'], phrase: /(?:[发用供售]|上网)电量$/ },
  // 货物周转量 is told in 吨公里.
  { units: ['吨公里', '人公里'], phrase: /(?:吞吐|货[运物]|客运|发送|接待)量$/ },
  { units: WEIGHT, phrase: /面积$/ },
  // Dust is told in 微克; older reports have it in tenths of a 毫克.
  { units: ['毫克/立方米'], phrase: /颗粒物|PM(?:2\.5|10)|二氧化[硫氮]|臭氧/, most: 1 },
  // 2.1‰ is 0.21%.
  { units: ['%'], phrase: /(?:婴儿|新生儿|5岁以下儿童|孕产妇)死亡率$/, most: 1.5 },
  // Births and deaths are told in a thousand people.
  { units: ['%'], phrase: /(?<![残陷])人口(?:出生|死亡)率$/, most: 3 },
  // Nothing is had by the ten, and what is built is had by far less than one.
  { units: ['张', '座', '所', '家', '名', '人', '台', '个', '件'], phrase: /^每千(?!瓦|米|克|公)/, most: 1e4 },
  { units: ['张', '座', '所', '家', '名', '人', '台', '个', '件'], phrase: /^每万(?!元|吨)/, most: 1e5 },
  // More of a thousand than there are of them.
  { units: ['人', '名', '张'], phrase: /^每千(?:常住)?人口?/, most: 1e3 },
  { units: ['人', '名', '张'], phrase: /^每万(?:常住)?人口?/, most: 1e4 },
  // What is counted one by one has no extent: 床位600平方米.
  { units: [...SPACE, ...WEIGHT, '千瓦', '人次'], phrase: /(?:床位|学位|托位|泊位|停车位|座位|席位|工位)(?:总?数)?$/ },
  { units: [...SPACE, ...WEIGHT, '家', '座', '户'], phrase: /(?:快递|邮政)(?:业务|服务)?(?:总?量)$/ },
  { units: SPACE, phrase: /(?:[旅乘游]客|客运|货运|货物|快件|包裹)(?:发送|运输|吞吐|接待|投递)?(?:总?量|人[次数])$/ },
  // What people are paid is no thing, 地力补贴32万亩 is; and there are not so many who are paid it.
  { units: [...SPACE, ...WEIGHT], phrase: /(?:津贴|救助金|养老金|保险金|低保金|工资|税收|利润)(?:余额|总?额)?$/ },
  { units: ['人', '户', '人次'], phrase: /(?:津贴|补[助贴]|救助金|养老金|保险金|低保金)$/, most: 5e6 },
  { units: ['元'], phrase: /亩均.{0,4}(?:税收|产值|产出|收入|增加值|效益|收益)$/, most: 1e8 },
  // A firm is a 户 as well.
  {
    units: ['元'],
    phrase: /(?:每[户人名]|[户人]均).{0,6}(?:补[助贴]|救助|慰问|低保|奖补).{0,4}$/,
    most: 5e7,
    unless: /企业|公司/,
  },
];
