import type { Side } from '../../knowledge/approximation-words.ts';
import { clashes, sideAfter, sideBefore } from '../../knowledge/approximation-words.ts';
import { justBefore } from '../../text/beside.ts';
import { isHan } from '../../text/characters.ts';
import { rx, wordsOf } from '../../text/word-pattern.ts';
import type { Metric } from '../../metrics/metric.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** Two words around one number that contradict or repeat each other: «近5万余辆», «约20家左右», «超过100项以上». */
export const approximation: Rule = {
  id: 'approximation',
  severity: 'warning',
  wording: true,
  title: { zh: '约数用词矛盾或重复', en: 'Approximation words that clash or repeat' },
  why: {
    zh: '“近”是不到，“余”“多”是超过，“约”“左右”是上下不定，“以上”是不少于。同一个数前后各用一个，不是互相矛盾，就是意思重复，读者无从知道实数在哪一边。保留一个即可。',
    en: '近 means a little less, 余 and 多 mean more, 约 and 左右 mean either side, 以上 means at least. Two of them on one number contradict or repeat each other, and the reader cannot tell where the true number lies. Keep one.',
  },
  source: 'GB/T 15835-2011 出版物上数字用法',
  examples: [
    { text: '全年检查商户«近5万余家»。' },
    { text: '新增养老床位«约200张左右»。' },
    { text: '公开政务信息«超过500条以上»。' },
    { text: '年内新建公厕«不少于30座以上»。' },
    { text: '检查商户«1200余家左右»，完成投资«12亿元以上»左右。' },
    { text: '一般公共预算收入突破«近5亿元»。' },
    { text: '城镇登记失业率控制在«4%以上»，基本医疗保险参保率稳定在«98%以内»。' },
    { text: '建成停车场近30处，泊位3000余个，接待游客20万人次左右。' },
    {
      text: '签约10余个项目，节约资金300多万元，附近20多家企业受益。',
      note: { zh: '“约”“近”是别的词的一部分', en: '约 and 近 belong to other words' },
    },
    { text: '近30多年来，城区面积不断扩大。', note: { zh: '“近”在这里是“最近”', en: '近 here means “the last”' } },
    { text: '居民消费价格上涨1.2%，低于3%左右的控制目标。' },
    { text: '重点突破50亿元以上先进制造业项目，城镇登记失业率控制在4%以内，参保率稳定在98%以上。' },
    { text: '用电量突破10亿千瓦时，近三年年均增长8%以上。' },
  ],
  *check({ body, metrics }) {
    for (const metric of metrics) {
      const finding = clashIn(metric, body.text) ?? wrongSide(metric, body.text);
      if (finding) yield finding;
    }
  },
};

const BEFORE = Object.keys(sideBefore).toSorted((a, b) => b.length - a.length);
const AFTER = Object.keys(sideAfter);

function clashIn(metric: Metric, report: string): RawFinding | null {
  if (metric.bound === 'exact') return null;
  const [before, after] = wordsAround(metric, report);
  const [left, right] = [sideOf(before), sideOf(after)];
  if (!left || !right || before === undefined || after === undefined) return null;
  if (after === '左右' && GOAL.test(report.slice(metric.range[1], metric.range[1] + 10))) return null;
  if (before === '突破' && after === '以上' && isHan(report.charCodeAt(metric.range[1]))) return null;
  const contradicts = clashes[left][right] === 'contradiction';
  return {
    range: metric.range,
    severity: contradicts ? 'warning' : 'information',
    message: contradicts
      ? {
          zh: `“${before}”与“${after}”互相矛盾，只能留一个`,
          en: `“${before}” and “${after}” contradict each other: keep one`,
        }
      : { zh: `“${before}”与“${after}”意思重复，留一个即可`, en: `“${before}” and “${after}” say the same: keep one` },
  };
}

/** 低于3%左右的控制目标: 左右 is the goal's own. */
const GOAL = rx`^的?[^，。；、\d]{0,6}{goalNoun}`;

/** 失业率控制在4%以上, 参保率稳定在98%以内: a bound on the side that nobody wants. */
function wrongSide({ aspect, bound, indicator, range, text: written }: Metric, report: string): RawFinding | null {
  if (aspect === 'change' || (bound !== 'atLeast' && bound !== 'atMost')) return null;
  const lead = justBefore(report, range[0], LONGEST_LEAD);
  const isLow = bound === 'atLeast' && LOW.test(lead);
  if (!isLow && !(bound === 'atMost' && HIGH.test(lead))) return null;
  return {
    range,
    message: isLow
      ? {
          zh: `“${indicator}”宜低，“${written}”应为“以内”“以下”`,
          en: `${indicator} is to stay low: ${written} bounds the wrong side`,
        }
      : {
          zh: `“${indicator}”宜高，“${written}”应为“以上”`,
          en: `${indicator} is to be high: ${written} bounds the wrong side`,
        },
  };
}

const LONGEST_LEAD = 16;
const LOW = rx`{lowWanted}[^，。；、\d]{0,2}控制在$`;
const HIGH = rx`{highWanted}[^，。；、\d]{0,2}{reach}$`;

/** The first two words that bound the number, from before it, inside it or after it. */
function wordsAround({ text, unit, range }: Metric, report: string): readonly string[] {
  const words: string[] = [];
  const first = text.charCodeAt(0);
  const leading = first >= 48 && first <= 57 ? undefined : BEFORE.find((word) => text.startsWith(word));
  if (leading !== undefined) {
    const lead = justBefore(report, range[0], LONGEST);
    const earlier =
      DOUBLED.find((word) => lead.endsWith(word)) ?? (leading === '近' ? NEARLY.exec(lead)?.[0] : undefined);
    const second = BEFORE.find((word) => text.startsWith(word, leading.length));
    for (const word of [earlier, leading, second]) if (word !== undefined) words.push(word);
  }
  if (words[0] === '近' && unit === '年') return [];
  const hedge = HEDGE.exec(text)?.[1];
  const trailing = AFTER.find((word) => text.endsWith(word));
  if (hedge !== undefined) words.push(hedge);
  if (trailing !== undefined && trailing !== hedge) words.push(trailing);
  // 8%以上左右
  const further = trailing === undefined ? undefined : AFTER.find((word) => report.startsWith(word, range[1]));
  if (further !== undefined && further.length > 1) words.push(further);
  return words;
}

function sideOf(word: string | undefined): Side | undefined {
  return word === undefined ? undefined : (sideBefore[word] ?? sideAfter[word]);
}

/** Words that bound a number even where another bound stands between: 超过近2000. */
const DOUBLED = wordsOf('boundTwice');
/** 约近 and 超近; in other places the two characters end other words. */
const NEARLY = rx`[约超]$`;
const LONGEST = 2;

/** 余 and 多 also stand inside the number: 近5万余辆, 逾200多家. */
const HEDGE = rx`[\d十百千万亿]({moreSign})`;
