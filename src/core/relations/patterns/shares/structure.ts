import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import type { Interval } from '../../interval.ts';
import { isAbove, meet, minus, over, plus, printed, valueOf } from '../../interval.ts';
import { directionOf, disproved } from '../../laws.ts';
import type { Guard, Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import type { Verdict } from '../../relation.ts';
import { noPeople } from '../guards.ts';

/** What is aimed at, or left behind, is not the order that there is. */
const onItsWay: Guard = {
  name: 'an order that is aimed at or left',
  words: '(?:{intention}|{sloganVerb})[^⟦⟧]{0,24}⟧|⟧[^，。；]{0,10}(?:{becomes}|{structureMove})',
  quiet: '三次产业比为8：50：42，加快构建“三二一”产业结构。',
};

const RATE_MOVED = '{from}[^，。；：、\\n]{0,10}?{p}{between}{0,6}?{becomes}了?{q}';

/** 比重为·12.4%，同比·: the share itself, before how it moved. */
const AT = '(?:{reach}?{percent}[，、])?';

/** Changes that are told of several values at once: the shares of industries, heads and the rate that they are. */
export const structurePatterns: readonly Pattern[] = [
  pattern({
    kind: 'from-to-change',
    name: 'shares of three industries, and the change of some of them',
    figures: { a: 'bare', b: 'bare', c: 'bare', x: 'bare', y: 'bare', z: 'bare', by: 'points' },
    words:
      '{a}[:：∶]{b}[:：∶]{c}[^，。；\\d\\n]{0,8}{becomes}(?:\\d{4}年的?)?{x}[:：∶]{y}[:：∶]{z}，(?:{among}[，：]?)?(?:(?<places>第?[一二三](?:、?第?[一二三])?)次?产业?(?:{within}{0,16}?{shareNoun})?|(?<services>服务业)(?:增加值)?(?:占{within}{0,4}生产总值的?)?{shareNoun})[^，。；\\d\\n]{0,8}{up|down:verb}了?{by}',
    law: ({ a, b, c, x, y, z, by }, said) => (isOfAYear(said) ? null : changeOfPlaces([a, b, c], [x, y, z], by, said)),
    example: '三次产业结构从26:44:30调整为21:42:37，二、三产业比重提高«2个百分点»。',
    right: '5个百分点',
  }),
  ordered('bare', {
    name: 'the order of three industries that is not that of their shares',
    words: '{a}[:：∶]{b}[:：∶]{c}',
    example: '三次产业结构调整为2.4：52.1：45.5，«三二一»结构进一步巩固。',
  }),
  ordered('percent', {
    name: 'the order of three industries that is not that of their shares in per cent',
    words: '(?:{allIndustries}|三产){within}{0,10}{a}、{b}[、和]{c}(?:，[^，。；\\d\\n]{2,14})?',
    example: '去年三次产业占比分别为6.3%、49.5%、44.2%，呈现“«三二一»”格局。',
  }),
  pattern({
    kind: 'rank',
    name: 'one of three industries that is said to pass another of them, with a smaller share',
    figures: { a: 'bare', b: 'bare', c: 'bare' },
    words:
      '{a}[:：∶]{b}[:：∶]{c}，[^，。；\\d\\n]{0,6}?第?(?<one>[一二三])次?产业?{between}{0,4}?{shareNoun}?{passedHow}?{above:verb}了?第?(?<other>[一二三])次?产业?',
    law: ({ a, b, c }, said) => largerOf([a, b, c], said),
    example: '三次产业结构调整为2.4：45.1：52.5，«第二产业占比超过第三产业»。',
    right: '第三产业占比超过第二产业',
  }),
  onePopulation({
    name: 'heads and their rate, which imply one population',
    words: `{fromTo}，[^，。；\\n]{0,10}率${RATE_MOVED}`,
    unless: [noPeople],
    example: '贫困人口由10万人下降到2.5万人，贫困发生率由50%下降到«42.5%»。',
  }),
  onePopulation({
    name: 'the rate of some heads and their number, which imply one population',
    words: `人口{shareNoun}${RATE_MOVED}，人[数口]{within}{0,4}{fromTo}`,
    example: '低收入人口占比由50%下降到«42.5%»，人数由10万人减至2.5万人。',
  }),
  pattern({
    kind: 'from-to-change',
    name: 'more that grow in number by births than are born',
    figures: { born: 'percent', grown: 'percent' },
    words: '出生率(?:、死亡率)?[、和](?:人口)?自然增长率{respectively}{reach}?{born}(?:、{percent})?[、和]{grown}',
    law: ({ born, grown }) => (valueOf(grown) > valueOf(born) ? beyondBirths(grown, born) : null),
    example: '全县人口出生率、自然增长率分别为9.4‰和«16.2‰»。',
    right: '6.2‰',
  }),
  shifts({
    name: 'shares of the three industries that move by as much up as down',
    words: `第?一次?产业?{between}{0,12}?{shareNoun}${AT}{between}{0,4}{up|down:one}了?{a}[，、；。]第?二次?产业?{between}{0,12}?${AT}{between}{0,4}{up|down:two}了?{b}[，、；。]第?三次?产业?{between}{0,12}?${AT}{between}{0,4}{up|down:three}了?{c}`,
    example: '第一产业比重提高0.4个百分点，第二产业比重下降3.2个百分点，第三产业比重提高«8.2个百分点»。',
    right: '2.8个百分点',
  }),
  shifts({
    name: 'shares of the three industries, two of which move alike',
    words:
      '第?(?<p>[一二三])次?产业?{between}{0,12}?{shareNoun}{between}{0,4}?{since}?{up|down:one}了?{a}[，、；]第?(?<q>[一二三])(?:次?产业?(?:{shareNoun})?)?、第?(?<r>[一二三])次?产业?{between}{0,14}?(?:{respectively}|相应|各)?{up|down:two}了?{b}[、和]{c}',
    example:
      '第一产业占地区生产总值的比重上升3.6个百分点，第二、第三产业占地区生产总值的比重分别回落2.2和«1.9个百分点»。',
    right: '1.4个百分点',
  }),
];

function onePopulation(row: Pick<PatternRow<never>, 'name' | 'words' | 'example' | 'unless'>): Pattern {
  return pattern({
    ...row,
    kind: 'ratio',
    figures: { a: 'amount', b: 'amount', p: 'percent', q: 'percent' },
    shared: ['subject', 'scope', 'stage'],
    law: ({ a, b, p, q }) => populations(a, b, p, q),
    certainty: 'information',
    right: '12.5%',
  });
}

function ordered(
  figure: 'bare' | 'percent',
  { words, ...row }: Pick<PatternRow<never>, 'name' | 'words' | 'example'>,
): Pattern {
  return pattern({
    ...row,
    kind: 'rank',
    figures: { a: figure, b: figure, c: figure },
    words: `${words}，?[^，。；由从\\d\\n]{0,8}[“‘]?(?<order>[一二三]{3})[”’]?的?{between}{0,4}?{orderNoun}`,
    unless: [onItsWay],
    law: ({ a, b, c }, said) => inOrder([a, b, c], said.word('order'), said.report.source),
    right: '二三一',
  });
}

/** What some gain of a whole the others lose. */
function shifts(row: Pick<PatternRow<never>, 'name' | 'words' | 'example' | 'right'>): Pattern {
  return pattern({
    ...row,
    kind: 'from-to-change',
    figures: { a: 'points', b: 'points', c: 'points' },
    shared: [],
    law: ({ a, b, c }, said) => {
      const verbs = [said.word('one'), said.word('two'), said.word('three') || said.word('two')];
      const told = [said.word('p'), said.word('q'), said.word('r')];
      return told[0] !== '' && new Set(told).size < told.length ? null : cancel([a, b, c], verbs.map(directionOf), c);
    },
  });
}

/** 0.4 − 3.2 + 2.8 = 0 */
function cancel(moves: readonly Metric[], ways: readonly ('up' | 'down' | null)[], stated: Metric): Verdict {
  const of = (way: 'up' | 'down'): Interval =>
    moves
      .filter((_, at) => ways[at] === way)
      .map(printed)
      .reduce(plus, NOTHING);
  const arithmetic = moves.map(({ text }, at) => `${ways[at] === 'down' ? '−' : '+'}${text}`).join(' ');
  return {
    holds: meet(of('up'), of('down')),
    arithmetic,
    stated,
    says: {
      zh: `三次产业比重有升有降，应相互抵消：${arithmetic}`,
      en: `What the shares of some industries gain the others lose: ${arithmetic}`,
    },
  };
}

const NOTHING: Interval = { low: 0, high: 0 };

/** 三二一: the third is the largest, and the first the smallest. */
function inOrder(shares: readonly Metric[], order: string, source: string): Verdict | null {
  const places = Array.from(order, (place) => shares['一二三'.indexOf(place)]);
  const told = places.filter((share) => share !== undefined);
  const wrong = told.find((share, at) => isAbove(printed(share), printed(told[at - 1] ?? share)));
  if (new Set(told).size < shares.length || !wrong) return null;
  const at = source.indexOf(order, shares.at(-1)?.range[1]);
  const structure = shares.map(({ text }) => text).join('：');
  return {
    ...disproved(wrong, structure, {
      zh: `“${order}”与三次产业的比重${structure}不符`,
      en: `${order} is not the order of the shares ${structure}`,
    }),
    range: [at, at + order.length],
  };
}

/** 第二产业占比超过第三产业: what passes another one has the larger share. */
function largerOf(shares: readonly Metric[], said: Said): Verdict | null {
  const [one, other] = ['one', 'other'].map((place) => shares['一二三'.indexOf(said.word(place))]);
  if (!one || !other || one === other) return null;
  const [low, high] = BELOW.test(said.word('verb')) ? [one, other] : [other, one];
  if (!isAbove(printed(low), printed(high))) return null;
  const end = shares.at(-1)?.range[1] ?? 0;
  return {
    ...disproved(one, `${one.text}, ${other.text}`, {
      zh: `三次产业的比重为${shares.map(({ text }) => text).join('：')}，与“${said.word('verb')}”不符`,
      en: `The shares are ${shares.map(({ text }) => text).join(':')}, which does not go with ${said.word('verb')}`,
    }),
    range: [end + 1, end + said.match.length - said.match.search(BEHIND)],
  };
}

/** What stands behind the last share. */
const BEHIND = /，(?=[^，]*$)/;
const BELOW = rx`^{belowGap}$`;

function beyondBirths(grown: Metric, born: Metric): Verdict {
  return disproved(grown, `${grown.text} > ${born.text}`, {
    zh: `自然增长率${grown.text}高于出生率${born.text}`,
    en: `The natural growth, ${grown.text}, is above the rate of births, ${born.text}`,
  });
}

/** 二、三产业比重: the sum of the second and the third place. */
/** 由五年前的…优化为…，服务业比重年均提高1个百分点, 较上年提高: the change of one year, of which the two structures are not. */
function isOfAYear({ before, match }: Said): boolean {
  return EACH_YEAR.test(match) || (LAST_YEAR.test(match) && !LAST_YEAR.test(before));
}

const EACH_YEAR = rx`{eachYear}`;
const LAST_YEAR = rx`{lastYear}|同比`;

function changeOfPlaces(from: readonly Metric[], to: readonly Metric[], by: Metric, said: Said): Verdict {
  const told = said.word('services') === '' ? said.word('places') : SERVICES;
  const places = Array.from(told, (place) => '一二三'.indexOf(place)).filter((place) => place >= 0);
  const at = (row: readonly Metric[]): Interval => places.map((place) => printed(row[place] ?? by)).reduce(plus);
  const isFall = directionOf(said.word('verb')) === 'down';
  const gap = isFall ? minus(at(from), at(to)) : minus(at(to), at(from));
  const real = (gap.low + gap.high) / 2;
  const sumOf = (row: readonly Metric[]): string => places.map((place) => row[place]?.text).join(' + ');
  return {
    holds: meet(gap, printed(by)),
    arithmetic: `${sumOf(to)} − (${sumOf(from)}) = ${Number(real.toFixed(2))}个百分点`,
    stated: by,
  };
}

/** 服务业 is the third industry. */
const SERVICES = '三';

function populations(a: Metric, b: Metric, p: Metric, q: Metric): Verdict | null {
  const [before, after] = [over(printed(a), printed(p)), over(printed(b), printed(q))];
  // Twice as many or half of them are no one population.
  const room = { low: before.low / 2, high: before.high * 2 };
  const rate = (valueOf(b) / valueOf(a)) * valueOf(p);
  return {
    holds: !isAbove(after, room) && !isAbove(room, after),
    arithmetic: `${b.text} ÷ ${a.text} × ${p.text} ≈ ${rate.toFixed(1)}%`,
    stated: q,
  };
}
