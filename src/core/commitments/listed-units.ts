import { commitmentUnitsGoOn } from '../knowledge/commitment-phrasing.ts';
import type { UnitRole } from '../knowledge/responsible-units.ts';
import { chargeWords, labelledEndings, otherLabels, unitLabels } from '../knowledge/responsible-units.ts';
import { hasAny } from '../text/beside.ts';
import { trimmed, withoutBlanks } from '../text/blanks.ts';
import type { Range } from '../text/range.ts';
import { wordsIn } from '../text/word-pattern.ts';

/** A unit that the text names for a promise: 区教育局, lead. */
export interface ResponsibleUnit {
  readonly text: string;
  readonly range: Range;
  readonly role: UnitRole;
}

/**
 * The units of a note between two offsets: «牵头单位：区教育局；配合单位：区财政局、各街道» or «区教育局牵头，区财政局
 * 配合». What is no unit by its ending is left out; without a label, a word of charge or a role that is given there is none.
 */
export function listedUnits(
  text: string,
  [start, end]: Range,
  given: UnitRole | null = null,
): readonly ResponsibleUnit[] {
  const units: ResponsibleUnit[] = [];
  let role = given;
  for (const clause of pieces(text, [start, end], CLAUSE_ENDS)) {
    const charge = chargeOf(text, clause);
    for (const item of pieces(text, [clause[0], charge?.start ?? clause[1]], ITEM_ENDS)) {
      const label = labelAt(text, item);
      if (label) role = label.role;
      const as = charge?.role ?? role;
      if (as === null) continue;
      for (const range of joined(text, [label?.end ?? item[0], item[1]])) {
        if (isUnit(text, range)) units.push({ text: text.slice(...range), range, role: as });
      }
    }
  }
  return units;
}

interface Label {
  /** Null: a label of something else. */
  readonly role: UnitRole | null;
  /** Behind its colon. */
  readonly end: number;
}

/** The label that opens an item: 责任单位：区教育局 */
function labelAt(text: string, [start, end]: Range): Label | null {
  const colon = text.slice(start, Math.min(end, start + LONGEST_LABEL)).search(/[：:]/);
  if (colon < 0) return null;
  const written = withoutBlanks(text.slice(start, start + colon));
  return { role: LABELS.get(written) ?? null, end: start + colon + 1 };
}

/** How a clause says what its units do; it ends there. */
function chargeOf(text: string, [start, end]: Range): { readonly role: UnitRole; readonly start: number } | null {
  for (const [word, role] of CHARGES) {
    const at = end - word.length;
    if (at > start && text.startsWith(word, at)) return { role, start: at };
  }
  return null;
}

/** 区教育局和区财政局 are two, 区住房和城乡建设局 is one: what stands before 和 must be a unit by itself. */
function joined(text: string, [start, end]: Range): readonly Range[] {
  for (let at = start + 1; at < end - 1; at++) {
    if ('和及与'.includes(text.charAt(at)) && isUnit(text, [start, at]))
      return [[start, at], ...joined(text, [at + 1, end])];
  }
  return [withoutRest(text, [start, end])];
}

/** 区教育局等 → 区教育局, 区教育局（牵头） → 区教育局. */
function withoutRest(text: string, [start, end]: Range): Range {
  const rest = commitmentUnitsGoOn.exec(text.slice(start, end));
  return [start, rest ? start + rest.index : end];
}

function isUnit(text: string, [start, end]: Range): boolean {
  const name = text.slice(start, end);
  return NAME.test(name) && LABELLED.some((ending) => name.endsWith(ending));
}

/** The stretches between marks, without the blanks around them. */
function pieces(text: string, [start, end]: Range, marks: string): readonly Range[] {
  const found: Range[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !hasAny(text.charAt(at), marks)) continue;
    if (at > from) found.push([from, at]);
    from = at + 1;
  }
  return found.map((range) => trimmed(text, range)).filter(([a, b]) => a < b);
}

const CLAUSE_ENDS = '，,；;。\n';
const ITEM_ENDS = '、 \t\u3000\n';
const LONGEST_LABEL = 12;
const NAME = /^[\u4e00-\u9fffA-Za-z·“”]{2,24}$/;
const LABELLED = wordsIn(labelledEndings);
const LABELS = new Map<string, UnitRole | null>([
  ...wordsIn(unitLabels.lead).map((word) => [word, 'lead'] as const),
  ...wordsIn(unitLabels.support).map((word) => [word, 'support'] as const),
  ...wordsIn(otherLabels).map((word) => [word, null] as const),
]);
/** The longest first. */
const CHARGES = (['lead', 'support'] as const)
  .flatMap((role) => wordsIn(chargeWords[role]).map((word) => [word, role] as const))
  .sort(([a], [b]) => b.length - a.length);
