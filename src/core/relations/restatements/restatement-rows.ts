import type { Metric } from '../../metrics/metric.ts';
import { fromTo } from '../from-to.ts';
import { valueOf } from '../interval.ts';
import { isFromLongAgo } from '../is-from-long-ago.ts';
import { areScalesApart, haveSameDigits, timesApart } from '../printed-digits.ts';
import { brokenBounds } from './bounded-values.ts';
import type { Mention } from './mentions.ts';
import { namedInvestments } from './named-investments.ts';
import { notesAgainstText } from './notes.ts';
import type { Pair, RestatementRow, Retold } from './restatement.ts';
import { pair } from './restatement.ts';
import { oneSlipApart } from './one-slip-apart.ts';
import { farTargets, lowerTargets } from './lower-targets.ts';
import { besideSameWord } from './beside-same-word.ts';
import { standingSets } from './standing-sets.ts';
import { betweenSameWords } from './same-words.ts';
import { nameOf, valuesOfIndicator } from './values-of-indicator.ts';

/** How one thing is known to be told twice, and what differs then. */
export const restatementRows: readonly RestatementRow[] = [
  {
    name: 'an indicator on two scales',
    slip: 'another-scale',
    certainty: 'warning',
    wrong: 'later',
    find: indicatorOnScales,
    example: '全年实现旅游收入12.6亿元。旅游业繁荣，实现旅游收入«12.6万元»。',
    right: '12.6亿元',
  },
  {
    name: 'a figure on two scales between the same words',
    slip: 'another-scale',
    certainty: 'warning',
    wrong: 'later',
    find: wordsOnScales,
    example: '宏源200万吨水泥项目开工。确保宏源«200吨»水泥项目投产。',
    right: '200万吨',
  },
  {
    name: 'a value before and after on two scales',
    slip: 'another-scale',
    certainty: 'warning',
    wrong: 'later',
    find: valuesOnScales,
    example: '财政支出由42.5亿元到«161.3万元»。',
    right: '161.3亿元',
  },
  {
    name: 'an indicator of one period with two values',
    slip: 'another-value',
    certainty: 'warning',
    wrong: 'later',
    find: valuesOfIndicator,
    example: '就业形势稳定，新增城镇就业4.91万人。民生持续改善。新增城镇就业«4.95万人»。',
    right: '4.91万人',
  },
  {
    name: 'a known indicator one slip of the hand apart',
    slip: 'another-value',
    certainty: 'information',
    wrong: 'later',
    find: oneSlipApart,
    example: '完成地方财政收入2.76亿元。五年来，地方财政收入由1.12亿元增加到«2.79亿元»。',
    right: '2.76亿元',
  },
  {
    name: 'a value and a bound of it',
    slip: 'another-value',
    certainty: 'warning',
    wrong: 'later',
    find: valuesOutOfBounds,
    example: '地区生产总值跨越500亿元大关。民生持续改善。全年地区生产总值完成«469.6亿元»。',
    right: '569.6亿元',
  },
  {
    name: 'the whole investment of a named project',
    slip: 'another-value',
    certainty: 'information',
    wrong: 'later',
    find: investmentsOfProjects,
    example: '谋划总投资86亿元的抽水蓄能电站项目。加快推进总投资«8.6亿元»的抽水蓄能电站项目前期。',
    right: '86亿元',
  },
  {
    name: 'two figures between the same words',
    slip: 'another-value',
    certainty: 'information',
    wrong: 'later',
    find: valuesOfWords,
    example: '宏源200万吨水泥项目开工。确保宏源«300万吨»水泥项目投产。',
    right: '200万吨',
  },
  {
    name: 'what there is a fixed number of',
    slip: 'another-value',
    certainty: 'information',
    wrong: 'later',
    find: standingSets,
    example: '全县现辖14个乡镇。\n文化惠民，全县«12个»乡镇全部建成文化站。',
    right: '14个',
  },
  {
    name: 'the text and its own note',
    slip: 'another-value',
    certainty: 'warning',
    wrong: 'first',
    find: againstNotes,
    example:
      '社会事业取得明显进步，各项民生任务如期完成，教育条件继续改善，投资建设«7所»镇区学校〔1〕。\n〔1〕6所镇区学校：包括东园小学等。',
    right: '6所',
  },
  {
    name: 'two digits swapped beside the same word',
    slip: 'another-value',
    certainty: 'information',
    wrong: 'later',
    find: digitsOfWord,
    example: '共搬迁2.46万人。干部群众同心，完成了«2.64万人»的搬迁。',
    right: '2.46万人',
  },
  {
    name: 'a target below what was reached before',
    slip: 'lower-target',
    certainty: 'information',
    wrong: 'later',
    find: lowerTargets,
    example: '完成固定资产投资164亿元。\n二、2025年工作安排\n完成固定资产投资«146亿元»。',
    right: '168亿元',
  },
  {
    name: 'a target ten times what was reached before',
    slip: 'far-target',
    certainty: 'information',
    wrong: 'later',
    find: farTargets,
    example: '改造老旧厂区17个。\n二、2025年工作安排\n改造老旧厂区«190个»。',
    right: '19个',
  },
];

function* indicatorOnScales({ mentions, body }: Retold): Iterable<Pair> {
  const seen = new Map<string, Metric>();
  for (const { subject, metric } of mentions.filter(isAmount)) {
    if (isFromLongAgo(metric, body.text)) continue;
    const last = seen.get(subject);
    if (last && areScalesApart(last, metric)) yield onScales(last, metric, metric.indicator);
    else seen.set(subject, metric);
  }
}

function* wordsOnScales({ body, metrics }: Retold): Iterable<Pair> {
  for (const { first, later, words } of betweenSameWords(body.text, metrics))
    if (areScalesApart(first, later)) yield onScales(first, later, words);
}

function* valuesOnScales({ body, metrics }: Retold): Iterable<Pair> {
  for (const { from, to, direction } of fromTo(body.text, metrics))
    if (direction !== 'down' && valueOf(to) < valueOf(from) && areScalesApart(from, to))
      yield onScales(from, to, from.indicator);
}

function* valuesOutOfBounds({ body, metrics, mentions }: Retold): Iterable<Pair> {
  for (const { first, later, metric, certainty } of brokenBounds(mentions, body, metrics))
    yield { first, later, name: nameOf(metric), certainty };
}

function* investmentsOfProjects({ body, metrics }: Retold): Iterable<Pair> {
  for (const { first, later, project } of namedInvestments(body.text, metrics))
    yield pair(first, later, `${project}总投资`);
}

function* valuesOfWords({ body, metrics }: Retold): Iterable<Pair> {
  for (const { first, later, words } of betweenSameWords(body.text, metrics))
    if (isNear(first, later)) yield pair(first, later, words);
}

function againstNotes({ body }: Retold): Iterable<Pair> {
  return notesAgainstText(body.text);
}

function* digitsOfWord({ body, metrics }: Retold): Iterable<Pair> {
  for (const { first, later, words } of besideSameWord(body.text, metrics)) yield pair(first, later, words);
}

function isAmount({ metric: { aspect, unit, value } }: Mention): boolean {
  return (aspect === 'level' || aspect === 'change') && unit !== '%' && value > 0;
}

/** A value that differs, and not so far that it must be of another thing. */
function isNear(first: Metric, later: Metric): boolean {
  const times = valueOf(later) / valueOf(first);
  return first.sentence !== later.sentence && times !== 1 && times < FAR && times > 1 / FAR;
}

const FAR = 10;

/** With the same digits on both sides it is almost certain. */
function onScales(first: Metric, later: Metric, name: string): Pair {
  const certainty = haveSameDigits(first, later) ? 'warning' : 'information';
  return { ...pair(first, later, name), times: timesApart(first, later), certainty };
}
