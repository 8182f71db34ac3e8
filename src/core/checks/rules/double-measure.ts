import { justBefore } from '../../text/beside.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { Rule } from '../rule.ts';

/** 人数 counts persons, 人次 counts visits: «检测人数达86万人次». */
export const doubleMeasure: Rule = {
  id: 'double-measure',
  severity: 'information',
  wording: true,
  title: { zh: '“人数”与“人次”混用', en: 'Persons and visits mixed' },
  why: {
    zh: '“人数”数的是人，一人只计一次；“人次”数的是次，一人可计多次。“检测人数达86万人次”口径不明，应写“检测达86万人次”或“检测人数达…人”。',
    en: '人数 counts people, each once; 人次 counts visits, each person as often as he comes. 人数达86万人次 leaves open which is meant: write 检测达86万人次 or give the number of people.',
  },
  examples: [
    { text: '全年核酸检测«人数达86万人次»。' },
    { text: '参加职业培训«人数为3200人次»。' },
    { text: '上门走访«户数达1.2万户次»。' },
    { text: '新招聘教师«176名人»，获批用地«3100亩公顷»。' },
    { text: '服务名人故居14个，项目用地3100亩，个人所得税3亿元。' },
    { text: '接待游客达525.6万人次，从业人数达3万人。' },
    { text: '参保人数12万人，救助困难群众3.8万人次。' },
    { text: '五项险种累计参保人数达86万人次，日租车人数超过4万人次。' },
    { text: '减少死亡人数，全年开展体检6万人次。' },
    {
      text: '全年接待游客人数突破500万人次，出入境人数达到3.5万人次。',
      note: {
        zh: '游客、旅客按人次统计，是通行的说法',
        en: 'Visitors are counted by the visit, and called 人数 everywhere',
      },
    },
  ],
  *check({ body, metrics }) {
    for (const { range, number, unit } of metrics) {
      if (FIRST[body.text.charCodeAt(range[1])] !== 1) continue;
      const second = SECOND.get(unit)?.find((each) => body.text.startsWith(each, range[1]));
      if (second === undefined || !ENDS.test(body.text.charAt(range[1] + second.length))) continue;
      yield {
        range: [number[0], range[1] + second.length],
        message: {
          zh: `“${unit}${second}”是两个量词或单位，只能留一个`,
          en: `${unit}${second} are two measure words or units: only one can stay`,
        },
      };
    }
    for (const match of body.text.matchAll(PERSONS_AS_VISITS)) {
      if (VISITORS.test(justBefore(body.text, match.index, NEAR))) continue;
      yield {
        range: [match.index, match.index + match[0].length],
        message: {
          zh: '“人数”的单位是“人”，“人次”可重复计，请核对口径',
          en: '人数 is counted in 人, 人次 counts repeats: check which is meant',
        },
      };
    }
  },
};

/** 120名人, 3000亩公顷, 14个项: at the end of a clause, where no noun follows. */
const SECOND: ReadonlyMap<string, readonly string[]> = new Map(
  (
    '名:人,位 人:名,位 位:名,人 人次:人 个:项,家,所,座,件 项:个,件 家:个,户 户:家 件:项,个 所:个,家 座:个 条:公里,个 公里:里,公里 ' +
    '亩:公顷,亩 公顷:亩 元:元 %:% 吨:斤,吨 平方米:亩,米'
  )
    .split(' ')
    .map((row) => row.split(':'))
    .map(([unit = '', others = '']) => [unit, others.split(',')]),
);
/** What a second measure word begins with: looked at first, for hardly a figure is followed by one. */
const FIRST = new Uint8Array(0x10000);
for (const others of SECOND.values()) for (const other of others) FIRST[other.charCodeAt(0)] = 1;
const ENDS = /^[，。；、\n]?$/;

const PERSONS_AS_VISITS = wordPattern(
  '{headCount}[^，。；：、！？\\n\\d]{0,6}\\d[\\d.]*[万亿]?[多余]?{visitUnit}',
  'g',
);
/**
 * Statistics of travel count visits, and name them 人数; who has five insurances is counted five
 * times, and who comes each day each day.
 */
const VISITORS = rx`(?:{visitors}|险|日)[^，。；：、\d\n]{0,6}$`;
const NEAR = 10;
