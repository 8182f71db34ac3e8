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
  onePopulation({
    name: 'heads and their rate, which imply one population',
    words: `{fromTo}，[^，。；\\n]{0,10}率${RATE_MOVED}`,
    unless: [noPeople],
    example: '贫困人口由10万人下降到2.5万人，贫困发生率由50%下降到«42.5%»。',
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
