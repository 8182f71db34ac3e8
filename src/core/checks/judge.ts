import type { Bilingual } from '../knowledge/bilingual.ts';
import type { IdentityPart } from '../relations/agreement.ts';
import type { ListRow } from '../relations/enumerations/list-row.ts';
import { countedLists } from '../relations/enumerations/list-rows.ts';
import type { Relation, RelationKind } from '../relations/relation.ts';
import { relations } from '../relations/relations.ts';
import type { Restatement, Slip } from '../relations/restatements/restatement.ts';
import { restatements } from '../relations/restatements/restatements.ts';
import type { WordingRow, WrongWording } from '../relations/wordings/wording-row.ts';
import { wrongWordings } from '../relations/wordings/wording-row.ts';
import type { Range } from '../text/range.ts';
import type { Severity } from './finding.ts';
import type { RawFinding, Report } from './rule.ts';

/** What the failing relations of some kinds are told as: 245间 − 18间 = 227间，文中为217间, with the figures it follows from. */
export function* judge({ body, metrics }: Report, ...kinds: readonly RelationKind[]): Iterable<RawFinding> {
  for (const relation of relations(body.text, metrics))
    if (!relation.holds && kinds.includes(relation.kind)) yield asFinding(relation);
}

/** What the lists of a kind that do not have their count are told as. */
export function judgeLists(report: Report, kind?: ListRow['kind']): readonly RawFinding[] {
  return countedLists(report.body.text, report).flatMap(({ row, range, count, places, verdict }): RawFinding[] => {
    if (!verdict || row.kind !== kind) return [];
    const { says, basis, doubtful } = verdict;
    const related = (places ?? [besides(range, count)]).map((place) => ({ range: place, message: basis }));
    return [{ range: count, message: says, related, ...(doubtful === true && { severity: 'information' }) }];
  });
}

/** The things stand before their count, or behind it where they explain it. */
function besides([start, end]: Range, count: Range): Range {
  return count[0] > start ? [start, count[0]] : [count[1], end];
}

/** What rows of wordings find wrong. */
export function* judgeWordings(rows: readonly WordingRow[], { body, facts }: Report): Iterable<RawFinding> {
  for (const wrong of wrongWordings(rows, body.text, facts.year)) yield wordedFinding(wrong);
}

export function wordedFinding({ range, says, certainty, elsewhere }: WrongWording): RawFinding {
  return {
    range,
    message: says,
    ...(certainty && { severity: certainty }),
    ...(elsewhere && { related: [elsewhere] }),
  };
}

/** What is told twice and differs so. */
export function judgeRestatements({ body, metrics }: Report, slip: Slip): readonly RawFinding[] {
  return restatements(body, metrics).flatMap((restatement): readonly RawFinding[] => {
    const { first, later, wrong, certainty } = restatement;
    if (restatement.slip !== slip) return [];
    const [there, message] = wrong === 'later' ? [first, EARLIER] : [later, BELOW];
    const related = [{ range: there.range, message }];
    return [{ range: restatement[wrong].range, severity: certainty, message: told(restatement), related }];
  });
}

const EARLIER: Bilingual = { zh: '前文的数', en: 'The earlier value' };
const BELOW: Bilingual = { zh: '下文的数', en: 'The later value' };

/** «前文为…，此处为…» where the later one is in doubt; «此处为…，下文为…» where a note further on says otherwise. */
function told({ first, later, name, wrong, times, says }: Restatement): Bilingual {
  if (says) return says;
  if (wrong === 'first')
    return {
      zh: `“${name.zh}”此处为${first.text}，下文为${later.text}`,
      en: `${name.en} is ${first.text} here and ${later.text} below`,
    };
  const apart = times === undefined ? null : Math.round(times);
  return {
    zh: `“${name.zh}”前文为${first.text}，此处为${later.text}${apart === null ? '' : `，相差${apart}倍`}`,
    en: `${name.en} is ${first.text} earlier and ${later.text} here${apart === null ? '' : `, ${apart} times apart`}`,
  };
}

/**
 * How grave it is that a relation fails: an error only within one sentence, by arithmetic, of figures that are surely of the
 * same; worth a look where it is open whose a figure is.
 */
export function severityOf({ certainty, open, places }: Relation): Severity {
  if (open.length > 0) return 'information';
  const isOneSentence = new Set(places.map(({ metric }) => metric.sentence)).size === 1;
  return certainty === 'error' && !isOneSentence ? 'warning' : certainty;
}

function asFinding(relation: Relation): RawFinding {
  const { stated, arithmetic, says, range, places, open, fix } = relation;
  const said = says ?? {
    zh: `${arithmetic}，文中为${stated.text}`,
    en: `${arithmetic}, the text says ${stated.text}`,
  };
  return {
    range: range ?? stated.range,
    severity: severityOf(relation),
    message: { zh: said.zh + asked(open, 'zh'), en: said.en + asked(open, 'en') },
    related: places
      .filter(({ metric }) => metric !== stated)
      .map(({ metric }) => ({ range: metric.range, message: BASIS })),
    ...(fix && { fix }),
  };
}

const BASIS: Bilingual = { zh: '计算依据', en: 'Computed from' };

/** What is to be asked before anything is corrected: （是否同一范围？） */
function asked(open: readonly IdentityPart[], language: keyof Bilingual): string {
  if (open.length === 0) return '';
  const parts = open.map((part) => PARTS[part][language]);
  return language === 'zh' ? `（是否同一${parts.join('、')}？）` : ` (of the same ${parts.join(' and ')}?)`;
}

const PARTS: Readonly<Record<IdentityPart, Bilingual>> = {
  indicator: { zh: '指标', en: 'indicator' },
  name: { zh: '指标', en: 'indicator' },
  unit: { zh: '单位', en: 'unit' },
  aspect: { zh: '口径', en: 'aspect' },
  subject: { zh: '对象', en: 'thing' },
  scope: { zh: '范围', en: 'scope' },
  stage: { zh: '阶段', en: 'stage' },
  basis: { zh: '基期', en: 'basis' },
  base: { zh: '基期', en: 'basis' },
  span: { zh: '时段', en: 'span' },
  period: { zh: '时间', en: 'period' },
  status: { zh: '性质（实际、目标）', en: 'kind, reported or aimed at' },
  step: { zh: '精度', en: 'precision' },
};
