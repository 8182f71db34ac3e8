import { shortNames } from '../../../knowledge/known-wholes.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { hasAny } from '../../../text/beside.ts';
import { conceptOf } from '../../../text/lookup/concepts.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isOfWholePlace } from '../../agreement.ts';
import type { Elsewhere } from '../../elsewhere.ts';
import { theOnly } from '../../elsewhere.ts';
import { formatQuantity } from '../../format-quantity.ts';
import { meet, plus, printed, scaled, times } from '../../interval.ts';
import type { Pattern, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';

/** What a part adds to the growth of its whole, in points, and how much of that growth it is, against the growth told elsewhere. */
export const contributionPatterns: readonly Pattern[] = [
  pattern({
    kind: 'part-sum',
    name: 'what three industries add to the growth of the economy',
    figures: { one: 'points', two: 'points', three: 'points' },
    words:
      '(?:三次?{within}{0,2}?|一次?)产业?[^。\\n]{0,60}?{setsGoing}{within}{0,10}{one}(?:、|[，；、]第?二[^。\\d\\n]{0,24}){two}(?:[、和]|[，；、和]第?三{within}{0,16}){three}',
    elsewhere: { whole: growthOf('one', () => ECONOMY) },
    mixed: true,
    shared: [],
    law: ({ one, two, three, whole }) => addUp([one, two, three], whole),
    example: '地区生产总值增长6.4%。\n三次产业分别拉动经济增长«1.5个»、3.4个和2.5个百分点。',
    right: '0.5个',
  }),
  pattern({
    kind: 'part-sum',
    name: 'how many points a part adds to a growth, and how much of it that is',
    figures: { pull: 'points' },
    which: { pull: { bound: 'exact' } },
    words: '{setsGoing}(?<of>{within}{2,10}?)增长{pull}',
    elsewhere: {
      rate: {
        is: { unit: '%', bound: 'exact', named: rx`贡献[率度]$` },
        where: ({ range }, { pull }, { report }) => areBeside(range[1], pull.range[1], report.source),
        choose: theOnly,
      },
      whole: growthOf('pull', (said) => wholeNamed(said.word('of'))),
    },
    mixed: true,
    shared: [],
    law: ({ pull, rate, whole }) => pointsOf(pull, rate, whole),
    example: '全市生产总值增长6%。服务业对经济增长的贡献率为45%，拉动经济增长«3.7个百分点»。',
    right: '2.7个百分点',
  }),
];

const ECONOMY = 'gdp';

/** The growth of what is named, told once of that time. */
function growthOf<Role extends string>(
  role: Role,
  conceptOfGrowth: (said: Said) => string | null,
): Elsewhere<Readonly<Record<Role, Metric>>, Said> {
  return {
    is: { aspect: 'growth', bound: 'exact', unit: '%', span: null },
    like: [role, 'period', 'status'],
    where: (metric, _, said) =>
      isOfWholePlace(metric) && (metric.concept ?? wholeNamed(metric.indicator)) === conceptOfGrowth(said),
    choose: theOnly,
  };
}

/** 经济, 全市规上工业, 全部投资 */
function wholeNamed(words: string): string | null {
  const name = words.replace(OF_PLACE, '');
  return ECONOMIES.test(name) ? ECONOMY : (shortNames.get(name) ?? conceptOf(name) ?? conceptOf(`${name}增加值`));
}

const OF_PLACE = rx`^(?:{ownPlace}|全部)`;
const ECONOMIES = rx`^{economy}$`;

/** Told of one part: no other begins between them. */
function areBeside(a: number, b: number, source: string): boolean {
  return Math.abs(a - b) < FAR && !hasAny(source.slice(Math.min(a, b), Math.max(a, b)), '。；\n');
}

const FAR = 40;

/** 6% × 45% ≈ 2.7个百分点 */
function pointsOf(pull: Metric, rate: Metric, whole: Metric): Verdict {
  const real = scaled(times(printed(whole), printed(rate)), 1 / 100);
  return {
    holds: meet(plus(real, SLACK), printed(pull)),
    arithmetic: `${whole.text} × ${rate.text} ≈ ${formatQuantity(Number(((real.low + real.high) / 2).toFixed(2)), pull)}`,
    stated: pull,
  };
}

/** 0.5 + 3.4 + 2.5 = 6.4 */
function addUp(parts: readonly Metric[], whole: Metric): Verdict {
  const made = parts.map(printed).reduce(plus);
  const words = `${parts.map(({ text }) => text).join(' + ')} = ${((made.low + made.high) / 2).toFixed(1)}个百分点`;
  return {
    holds: meet(plus(made, SLACK), printed(whole)),
    arithmetic: words,
    stated: parts[0] ?? whole,
    says: { zh: `${words}，增长却是${whole.text}`, en: `${words}, but the growth is ${whole.text}` },
  };
}

/** In points, of rounding: what is left over is no industry's. */
const SLACK = { low: -0.1, high: 0.1 };
