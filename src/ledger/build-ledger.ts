import { deliverableEntries } from './deliverable-entries.ts';
import { derivedOutcome } from './derived-outcome.ts';
import type { DerivedOutcome } from './derived-outcome.ts';
import type { Paired } from './find-outcomes.ts';
import { findOutcomes } from './find-outcomes.ts';
import type { Reported } from './judge.ts';
import { judge } from './judge.ts';
import type { Ledger, LedgerEntry, LedgerOutcome, LedgerPlace } from './ledger.ts';
import type { LedgerFigure } from './ledger-figure.ts';
import type { LedgerPart } from './ledger-part.ts';
import { newLedgerMemory } from './ledger-memory.ts';
import type { LedgerMemory } from './ledger-memory.ts';
import { lastYear } from './ledger-part.ts';
import { isPartOf } from './phrase-key.ts';
import { inUnit } from './quantity.ts';
import { adriftIn, withDecided } from './with-decided.ts';
import { restatements } from './restatements.ts';

/**
 * Pairs what each report promises with what later reports of the same district say of it. «地区生产总值达到240亿元» of 2012
 * and «地区生产总值完成235.2亿元» of 2013 are one entry, missed by 4.8亿元. Places in the order of their first report;
 * a report whose district is not told stands alone.
 *
 * @param memory what was built before, for a ledger that is built again and again
 */
export function buildLedger(parts: readonly LedgerPart[], memory: LedgerMemory = newLedgerMemory()): Ledger {
  return { version: 1, places: partsByPlace(parts).map((group) => memory(group, () => ledgerPlace(group))) };
}

/** The reports of each place, for whoever builds the ledger of many in steps. */
export function partsByPlace(parts: readonly LedgerPart[]): readonly (readonly LedgerPart[])[] {
  const groups = new Map<string, LedgerPart[]>();
  for (const part of parts) {
    const place = placeOf(part);
    const group = groups.get(place);
    if (group) group.push(part);
    else groups.set(place, [part]);
  }
  return [...groups.values()];
}

function placeOf({ district, file }: LedgerPart): string {
  if (district.code !== null) return district.code;
  return district.path?.join(' ') ?? district.name ?? `\u0000${file}`;
}

function ledgerPlace(group: readonly LedgerPart[]): LedgerPlace {
  const parts = group.toSorted((a, b) => a.year - b.year);
  const entries = parts.flatMap((part) => {
    const later = parts.filter((other) => other.year > part.year);
    const outcomes = findOutcomes(part, later);
    const quantified = part.targets.map((target) => entryOf(target, outcomes.get(target) ?? [], part, parts));
    return withDecided([...quantified, ...deliverableEntries(part, later)], part.decisions).toSorted(
      (a, b) => a.target.range[0] - b.target.range[0],
    );
  });
  const adrift = parts.flatMap((part) => adriftIn(part, entries));
  return {
    district: parts.find(({ district }) => district.code !== null)?.district ?? parts[0]?.district ?? NOWHERE,
    years: [...new Set(parts.map(({ year }) => year))],
    entries,
    ...(adrift.length > 0 ? { adrift } : {}),
  };
}

const NOWHERE = { name: null, path: null, code: null };

function entryOf(
  target: LedgerFigure,
  paired: readonly Paired[],
  part: LedgerPart,
  parts: readonly LedgerPart[],
): LedgerEntry {
  const later = parts.filter(({ year }) => year > part.year);
  const best = worst(target, paired);
  if (best) {
    const rest = later.filter(({ file, year }) => file !== best.file && year > yearOf(best, later));
    return {
      ...entryWith(target, reportedIn(best, target)),
      outcomes: paired.map(({ figure }) => asOutcome(figure)),
      ...withRestated(restatements(best, rest)),
    };
  }
  const derived = later.length > 0 ? derivedOutcome(target, parts) : null;
  if (derived) {
    return { ...entryWith(target, derived.reported), outcomes: [asDerived(derived, target)], derived: true };
  }
  const end = lastYear(target.period) ?? part.year;
  const isOver = later.some(({ reviewed }) => reviewed >= end);
  return { ...entryWith(target, null), verdict: isOver ? 'unreported' : 'open' };
}

/** What was promised for two groups is kept where it is of both. */
function worst(target: LedgerFigure, paired: readonly Paired[]): LedgerFigure | undefined {
  const first = paired[0]?.figure;
  const parts = paired.map(({ figure }) => figure).filter((each) => isPartOf(each.key.concept, target.key.concept));
  if (first === undefined || !parts.includes(first)) return first;
  const same = parts.filter(({ file }) => file === first.file);
  return same.find((each) => judge(target, reportedIn(each, target)).verdict === 'missed') ?? first;
}

function yearOf({ file }: LedgerFigure, parts: readonly LedgerPart[]): number {
  return parts.find((part) => part.file === file)?.year ?? 0;
}

function withRestated(restated: ReturnType<typeof restatements>): Pick<LedgerEntry, 'restated'> {
  return restated.length > 0 ? { restated } : {};
}

function entryWith(target: LedgerFigure, reported: Reported | null): LedgerEntry {
  const { file, metric, key, period, topic } = target;
  const judged = reported && judge(target, reported);
  return {
    kind: 'quantified',
    indicator: metric.indicator,
    concept: key.concept,
    aspect: metric.aspect,
    period,
    ...(key.scope === null ? {} : { scope: key.scope }),
    topic,
    target: {
      file,
      range: metric.range,
      text: metric.text,
      value: metric.value,
      unit: metric.unit,
      bound: metric.bound,
    },
    outcomes: [],
    verdict: judged?.verdict ?? 'open',
    gap: judged?.gap ?? null,
  };
}

/** What a figure says, in the unit of the target; a target of a fall told as an amount is met by an amount. */
function reportedIn({ quantity, metric }: LedgerFigure, target: LedgerFigure): Reported {
  const factor = inUnit(quantity, target.quantity, metric.unit === target.metric.unit) ?? 1;
  const turned = target.quantity.high < 0 && metric.direction === null ? -1 : 1;
  const [a, b] = [quantity.low * factor * turned, quantity.high * factor * turned];
  return { low: Math.min(a, b), high: Math.max(a, b), half: quantity.half * factor };
}

function asOutcome({ file, metric }: LedgerFigure): LedgerOutcome {
  return { file, range: metric.range, text: metric.text, value: metric.value, unit: metric.unit };
}

function asDerived({ at, from, reported }: DerivedOutcome, target: LedgerFigure): LedgerOutcome {
  return {
    file: at.file,
    range: at.metric.range,
    text: at.metric.text,
    value: Number(reported.low.toPrecision(4)),
    unit: target.metric.unit,
    from: from.map(({ file, metric, quantity }) => ({
      file,
      range: metric.range,
      text: metric.text,
      value: quantity.low,
    })),
  };
}
