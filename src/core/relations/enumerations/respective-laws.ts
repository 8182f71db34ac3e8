import { jointWords } from '../../knowledge/joint-words.ts';
import type { Metric } from '../../metrics/metric.ts';
import { largest, smallest } from '../../text/extremes.ts';
import { jointThings } from '../../text/lookup/joint-things.ts';
import { rx } from '../../text/word-pattern.ts';
import { numberOf } from '../interval.ts';
import type { ListLaw } from './list-row.ts';
import type { RespectiveValues } from './respective-values.ts';

/** As many values behind 分别 as things before it; a value that stands alone may hold for each where it is round. */
export function isPaired(relation: RespectiveValues): ListLaw {
  const { counts, values } = relation;
  const isTold = values.length > 1 ? isCounted(relation) : counts.size > 0 && !isRound(values[0]);
  return () => (isTold ? unpaired(relation) : null);
}

function unpaired(relation: RespectiveValues): ReturnType<ListLaw> {
  const { subjects, counts, values, further } = relation;
  const written = values.map(({ text }) => text).join('、');
  const listed =
    subjects.length === 0
      ? // 两项收入分别达到33000元、15000元，分别增长12%: of the nearest, where one value is told.
        (values.length > 1 ? largest : smallest)(counts)
      : counts.has(subjects.length)
        ? subjects.length
        : smallest(counts);
  const before = Math.max(2, listed, isHalfOfJoint(relation) ? largest(counts) : 0);
  const basis = { zh: '对应的数', en: 'A value' };
  if (values.length > 1)
    return {
      says: {
        zh: `“分别”前有${before}项，后有${values.length}个数（${written}）`,
        en: `${before} things before 分别, ${values.length} values after it (${written})`,
      },
      basis,
    };
  // …分别达到15795元，年均增长14.1%和14.8%: the next row has a value for each.
  const missing = further.length > 1 && counts.has(further.length);
  return {
    says: {
      zh: `“分别”前有${before}项，后只有一个数（${written}），${missing ? `其后却有${further.length}个数，漏了数` : '是否漏了数；各项相同宜写“均”'}`,
      en: `${before} things before 分别 and one value after it (${written})${missing ? `, though ${further.length} follow: a value is missing` : ': is one missing? If it holds for each, write 均'}`,
    },
    basis,
    doubtful: !missing,
  };
}

/** 分别达到86亿元、42亿元和920亿元，是2016年的1.8倍和1.7倍: each value has a rate in the row behind it. */
export const hasItsRate: ListLaw = ({ counts, stated }) => ({
  says: {
    zh: `前有${[...counts].join('')}个数，其后的增幅、倍数却有${stated}个，两者不等`,
    en: `${[...counts].join('')} values, and ${stated} rates behind them`,
  },
  basis: { zh: '前面的数', en: 'A value' },
});

/** 东岭镇、西山镇分别成为甲、乙和丙 */
export function areAsManyNames(before: readonly string[], behind: readonly string[], doubtful: boolean): ListLaw {
  return () => ({
    says: {
      zh: `“分别”前有${before.length}项（${before.join('、')}），后有${behind.length}项（${behind.join('、')}）`,
      en: `${before.length} before 分别 (${before.join('、')}), ${behind.length} behind it (${behind.join('、')})`,
    },
    basis: { zh: '所列各项', en: 'The things that are named' },
    doubtful,
  });
}

/** 分别由48、36、32个工作日压缩至40、30个工作日 */
export function areAsManyNumbers(from: readonly string[], to: readonly string[]): ListLaw {
  return () => ({
    says: {
      zh: `前有${from.length}个数（${from.join('、')}），后有${to.length}个数（${to.join('、')}）`,
      en: `${from.length} values before (${from.join('、')}) and ${to.length} after (${to.join('、')})`,
    },
    basis: { zh: '前面的数', en: 'A value' },
  });
}

/** 改造供水、供热管网36公里、52公里、18公里 */
export const hasItsValue: ListLaw = ({ things, stated }) => ({
  says: {
    zh: `前有${things.length}项（${things.join('、')}），后有${stated}个数，两者不等`,
    en: `${things.length} things (${things.join('、')}) and ${stated} values`,
  },
  basis: { zh: '所列各项', en: 'The things that are named' },
});

/** Subjects that are listed, two that are joined, or fewer figures before than values after: 63.5万人、38亿元，分别增长三项. */
function isCounted(relation: RespectiveValues): boolean {
  const { subjects, counts, values } = relation;
  if (isHalfOfJoint(relation) || relation.isSaid === true) return true;
  if (subjects.length === 0) return counts.size > 0 && values.length === largest(counts) + 1;
  return subjects.length > 1 || isPair(relation);
}

/** 批零住餐 is four trades, or two pairs of them, and never three; 三次产业增加值 are three. */
export function isHalfOfJoint({ subjects, values }: RespectiveValues): boolean {
  const [subject = ''] = subjects;
  const things =
    subjects.length === 1 &&
    jointWords.some(([word]) => word === subject || (word === THREE && subject.startsWith(word)))
      ? jointThings(subject) + 1
      : 0;
  return things > 2 && values.length > 1 && things % values.length !== 0;
}

const THREE = '三次产业';

/** 城镇和农村居民收入 before three values: one joiner, and no word that may name more things than it shows. */
function isPair({ subjects, values, counts }: RespectiveValues): boolean {
  const [subject = ''] = subjects;
  return values.length > largest(counts, 0) && ONE_JOINER.test(subject) && jointThings(subject) === 0;
}

const ONE_JOINER = rx`^[^和与及]{2,10}{and}[^和与及]{2,14}$`;

/** 10%, 20%左右, 500亿元 may well hold for each; 9.2%, 9%以上 and 15795元 hardly do. */
function isRound(value: Metric | undefined): boolean {
  if (!value || value.bound === 'about' || Number.isNaN(numberOf(value))) return true;
  const units = Math.round(numberOf(value) / value.step);
  if (value.unit === DOUBLINGS || (value.unit === '%' && value.step >= 1 && units < MOST_ROUND)) return true;
  return value.step >= 1 && units % 5 === 0 && withoutZeros(units) < MOST_DIGITS;
}

/** 分别翻一番, each by itself. */
const DOUBLINGS = '番';

/** 9% may well be that of each. */
const MOST_ROUND = 10;

/** 500, 1500 and 35 are round, 15795 is not. */
const MOST_DIGITS = 100;

function withoutZeros(value: number): number {
  let digits = value;
  while (digits >= 10 && digits % 10 === 0) digits /= 10;
  return digits;
}
