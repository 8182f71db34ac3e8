import { complements, overlappingKinds } from '../../../knowledge/complements.ts';
import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { numberOf } from '../../interval.ts';
import type { Guard, Pattern, PatternRow, Said } from '../../pattern.ts';
import { pattern } from '../../pattern.ts';
import { isExact } from '../../printed-digits.ts';
import type { Verdict } from '../../relation.ts';

const inEachPlace: Guard = {
  name: 'what part of something each place has of its own',
  words: '、[^，。；、⟦]{1,6}{levelCharacter}[^，。；、⟦]{2,8}⟦',
  quiet: '东河镇、西山乡、北塘镇工业税收占比分别为46%、23%和71%。',
};

/** Of shares whose things overlap, nothing is made but of 100 all told. */
const overlapping: Guard = {
  name: 'shares of kinds that cut across each other',
  words: `(?:{crossKind}|${overlappingKinds.join('|')})[^⟦]{0,20}⟦|⟦[^⟧]{0,12}(?:{crossKind}|${overlappingKinds.join('|')})`,
  quiet: '民间、技改、工业投资占比分别为60%、35%和30%。',
};

/** A worker of a firm may be a skilled one as well. */
const ofPeople: Guard = {
  name: 'shares of people and firms, each of which is of many kinds',
  words: '(?:{personNoun|countedPeople}|[者员人生])⟦中',
  quiet: '在获奖者中，企业职工占62%，技术工人占38%，一线职工占20%。',
};

/** Shares of one whole that stand in a row: they make 100, or at least never more. */
export const shareOfOnePatterns: readonly Pattern[] = [
  shares({
    name: 'a structure in numbers',
    figure: 'bare',
    words:
      '(?<opening>{structureOpens}|{figure}[^，。；：\\d\\n]{0,2}，?{structureMove}[为到至成](?:\\d{4}年的?)?)(?<![-－−–—])(?<parts>{bare} ?[：:∶] ?{bare} ?[：:∶] ?{bare})(?! ?[\\d：:∶.])',
    law: (parts, said) => (isStructure(parts, said) ? hundred(parts, 'all') : null),
    example: '三次产业结构调整为«22.3：31.5：49.2»。',
    right: '22.3：31.5：46.2',
  }),
  pattern({
    kind: 'share-total',
    name: 'two shares that were all of a whole and are no more',
    figures: { a: 'bare', b: 'bare' },
    words: '{from}{within}{0,8}?{a}{within}{0,4}?{structureMove}?{becomes}{within}{0,4}{b}',
    law: ({ a, b }) => stillAll(a, b),
    example: '轻重工业比由42:58调整为«46:34»。',
    right: '46:54',
  }),
  shares({
    name: 'the three industries by their shares',
    words: '(?:(?=三次)|(?<=二、第?)){industriesOpen}(?<parts>{percent}、{percent}{joiner}{percent})',
    law: (parts) => hundred(parts, 'all'),
    example: '一、二、三产业占比分别达到«18.5%、36.2%、55.3%»。',
    right: '18.5%、36.2%、45.3%',
  }),
  shares({
    name: 'the three industries, each with its share',
    words:
      '第?一产业?{between}{0,8}(?:占|{shareNoun}){between}{0,12}(?<parts>{percent}[，；、]第?二产业?{between}{1,20}{percent}[，；、和]{1,2}第?三产业?{between}{1,20}{percent})',
    law: (parts) => (isNearHundred(parts) ? hundred(parts, 'all') : null),
    example: '第一产业占生产总值比重为«18.5%，第二产业比重为36.2%，第三产业比重为55.3%»。',
    right: '18.5%，第二产业比重为36.2%，第三产业比重为45.3%',
  }),
  shares({
    name: 'a share, and that of all others',
    words:
      '{shareNoun}{reach}?(?<parts>{percent}[，、；]{rest}{within}{0,8}{shareNoun}{reach}?{percent})(?=[，。；、）\\n])',
    law: (parts) => (totalOf(parts) > ALL ? hundred(parts, 'all') : null),
    example: '高耗能行业用能占比降至«41%，其他行业占比升至69%»。',
    right: '41%，其他行业占比升至59%',
  }),
  shares({
    name: 'shares of several things in a row',
    words:
      '(?:(?<!全[国省市区县州])占比{respectively}(?:为|是|达到?)?|{respectively}占(?:总[^，。；、\\d]{1,4}|比)?的?)(?<parts>{percent}(?:{joiner}{percent}){2,9})',
    unless: [overlapping, inEachPlace],
    law: (parts) => hundred(parts, 'some'),
    certainty: 'information',
    example: '工业、农业、服务业占比分别为«40%、35%和30%»。',
    right: '40%、35%和25%',
  }),
  shares({
    name: 'shares of parts, each behind its name',
    words:
      '(?:{among}[，：]?|(?<![其集])中，)[^，。；、\\d占]{1,10}占(?<parts>{percent}(?:[、，][^，。；、\\d占]{1,10}占{percent}){2,9})',
    unless: [overlapping, ofPeople],
    law: (parts) => (totalOf(parts) > MOST_PERCENT ? null : hundred(parts, 'some')),
    certainty: 'information',
    example: '完成投资80亿元，其中工业占«60%、农业占25%、服务业占35%»。',
    right: '50%、农业占25%、服务业占25%',
  }),
  shares({
    name: 'two shares of things that leave nothing in common',
    words:
      '(?<one>[^，。；：、\\d占\\n]{2,8})占比?{reach}?(?<parts>{percent}[、，](?<other>[^，。；：、\\d占\\n]{2,8})占比?{reach}?{percent})',
    law: (parts, said) => (areApart(said.word('one'), said.word('other')) ? hundred(parts, 'some') : null),
    certainty: 'information',
    example: '税收收入占比«63.4%、非税收入占比46.6%»。',
    right: '63.4%、非税收入占比36.6%',
  }),
];

interface Shares extends Pick<PatternRow<never>, 'name' | 'words' | 'unless' | 'certainty' | 'example' | 'right'> {
  readonly figure?: 'bare' | 'percent';
  readonly law: (parts: readonly Metric[], said: Said) => Verdict | null;
}

function shares({ figure = 'percent', law, ...row }: Shares): Pattern {
  return pattern({
    ...row,
    kind: 'share-total',
    figures: {},
    rows: { parts: figure },
    law: ({ parts }, said) => (parts.every(isExact) ? law(parts, said) : null),
  });
}

/** 42:58 makes 100, and so must what it was turned into. */
function stillAll(a: Metric, b: Metric): Verdict | null {
  const [before, after] = [sidesOf(a), sidesOf(b)];
  if (before !== ALL || Number.isNaN(after)) return null;
  return {
    holds: after === ALL,
    arithmetic: `${b.text.split(COLON).join(' + ')} = ${String(after)}`,
    stated: b,
    says: {
      zh: `${b.text}两项之和为${String(after)}，应为100`,
      en: `${b.text} makes ${String(after)} and should be 100`,
    },
  };
}

const ALL = 100;
const COLON = /[:：∶]/;

/** The sum of both sides: 42:58 → 100; NaN where there are not two. */
function sidesOf({ text }: Metric): number {
  const sides = text.split(COLON).map(Number);
  return sides.length === 2 ? Number(sides.reduce((sum, side) => sum + side, 0).toFixed(2)) : NaN;
}

/** 第二产业增长7%: what is told of an industry besides its share. */
function isNearHundred(parts: readonly Metric[]): boolean {
  return totalOf(parts) >= LEAST_PERCENT && totalOf(parts) <= MOST_PERCENT;
}

/** 1：2：3 is a ratio and no structure; the three industries are all of the output, so that a sum far off is a slip. */
function isStructure(parts: readonly Metric[], said: Said): boolean {
  const sum = totalOf(parts);
  const room = INDUSTRY.test(said.word('opening')) ? 2 : 1;
  return sum >= LEAST_PERCENT / room && sum <= MOST_PERCENT * room;
}

const INDUSTRY = rx`产业{structureNoun}`;
const LEAST_PERCENT = 80;
const MOST_PERCENT = 125;

const NOT = '非';
const ALL_OTHERS = rx`^(?:{rest}){han}*({han}{2})$`;
/** 税收 and 非税, 国有 and 民营, 高耗能行业 and 其他行业. */
function areApart(name: string, other: string): boolean {
  const noun = ALL_OTHERS.exec(other)?.[1];
  if (noun !== undefined) return name.includes(noun);
  if (other.startsWith(NOT)) return name.startsWith(other.slice(1, 2));
  if (name.startsWith(NOT)) return name.slice(1) === other;
  return complements.some(
    ([one = '', two = '', more]) =>
      more === undefined &&
      ((name.includes(one) && other.includes(two)) || (name.includes(two) && other.includes(one))),
  );
}

/** 22.3 + 31.5 + 46.2 ≈ 100: all the shares of a whole, or some of them, which may leave a rest. */
function hundred(parts: readonly Metric[], told: 'all' | 'some'): Verdict | null {
  const [first, last] = [parts[0], parts.at(-1)];
  const over = totalOf(parts) - 100;
  const slack = parts.reduce((so, { step }) => so + step / 2, 0) * (1 + 1e-9);
  // 占比分别达95%、82%和64%: what makes twice the whole is of steps or of things that overlap.
  if (!first || !last || (told === 'some' && (over < -slack || over >= 100))) return null;
  const terms = parts.map(numberOf).join(' + ');
  const wrong = `${terms} = ${totalOf(parts)}`;
  return {
    holds: Math.abs(over) <= slack,
    arithmetic: `${terms} ≈ 100`,
    stated: first,
    of: parts,
    range: [first.range[0], last.range[1]],
    says:
      told === 'all'
        ? { zh: `${wrong}，各项之和应为100`, en: `${wrong}: the parts of a structure make 100` }
        : { zh: `${wrong}，超过100%`, en: `${wrong}: more than 100%` },
  };
}

function totalOf(parts: readonly Metric[]): number {
  return Number(parts.reduce((so, part) => so + numberOf(part), 0).toFixed(4));
}
