import type { Metric } from '../metrics/metric.ts';
import { groupBy } from '../text/group-by.ts';
import { onceFor } from '../text/once-a-text.ts';
import type { IdentityPart } from './agreement.ts';
import { agreeIn } from './agreement.ts';
import type { FigureTest } from './figure-test.ts';
import { figureTest } from './figure-test.ts';
import { placeAmong } from './place-among.ts';

/**
 * A role whose figure no words join to the others, so that it is known by what it is and whose: the level that a later
 * sentence says the growth of. Of several figures that may play it, `choose` takes one or none.
 */
export interface Elsewhere<Of, Said> {
  readonly is: FigureTest;
  /** Where it stands, beside the first figure of the words: so many figures behind it at most; anywhere, if not said. */
  readonly stands?: Where | { readonly behind: number };
  /** In what it agrees, with nothing left open, with the figure of another role. */
  readonly like?: readonly [role: keyof Of, ...parts: IdentityPart[]];
  /** Whose period it is; null where it can be nobody's. */
  readonly period?: (of: Of) => string | null;
  readonly where?: (metric: Metric, of: Of, said: Said) => boolean;
  readonly choose: (candidates: readonly Metric[], of: Of) => Metric | null;
}

type Where = 'before' | 'before in the sentence' | 'in the sentence' | 'in another sentence';

/**
 * Makes the roles of a row ready to be sought: each in turn, knowing those before it; null where one is played by nobody.
 * `taken` are the figures of the words, `of` the same by their roles.
 */
export function seekElsewhere<Of extends object, Said, Role extends string>(
  roles: Readonly<Record<Role, Elsewhere<Of, Said>>>,
): (of: Of, said: Said, taken: readonly Metric[], metrics: readonly Metric[]) => Readonly<Record<Role, Metric>> | null {
  const seekers = (Object.entries(roles) as [Role, Elsewhere<Of, Said>][]).map(
    ([role, other]) => [role, seeker(other)] as const,
  );
  return (of, said, taken, metrics) => {
    const found: Partial<Record<Role, Metric>> = {};
    for (const [role, seek] of seekers) {
      const metric = seek({ ...of, ...found }, said, taken, metrics);
      if (!metric) return null;
      found[role] = metric;
    }
    return found as Record<Role, Metric>;
  };
}

function seeker<Of, Said>({
  is,
  stands,
  like,
  period,
  where,
  choose,
}: Elsewhere<Of, Said>): (of: Of, said: Said, taken: readonly Metric[], metrics: readonly Metric[]) => Metric | null {
  const [role, ...rest] = like ?? [];
  const parts: readonly IdentityPart[] = rest;
  const [field, ...fields] = fieldsAlike(period ? [...parts, 'period'] : parts, is.known === true);
  const isSuch = figureTest(is);
  const allIn = oncePerReport((metrics) => groupBy(figuresThat(metrics, is), (metric) => field && metric[field]));
  return (of, said, taken, metrics) => {
    const [anchor] = taken;
    if (!anchor) return null;
    const model = role === undefined ? null : (of[role] as Metric);
    const told = period?.(of);
    if (told === null) return null;
    const alike = model && told !== undefined ? { ...model, period: told } : model;
    const near =
      typeof stands === 'object'
        ? behind(anchor, stands.behind, metrics).filter(isSuch)
        : standing(stands, anchor, allIn(metrics).get(field && alike?.[field]) ?? []);
    const candidates = near.filter(
      (metric) =>
        // The cheapest questions first.
        (alike === null || areAlike(fields, metric, alike)) &&
        !taken.includes(metric) &&
        where?.(metric, of, said) !== false &&
        (model === null || agreeIn(parts, model, metric)),
    );
    return candidates.length === 0 ? null : choose(candidates, of);
  };
}

type Field = 'concept' | 'period' | 'status';

/** In which fields figures that agree in these parts are the same: by the first they are looked up, the others are soon asked. */
function fieldsAlike(parts: readonly IdentityPart[], isKnown: boolean): readonly Field[] {
  const times = (['period', 'status'] as const).filter((each) => parts.includes(each));
  return isKnown && parts.includes('indicator') ? ['concept', ...times] : times;
}

function areAlike(fields: readonly Field[], a: Pick<Metric, Field>, b: Pick<Metric, Field>): boolean {
  for (const field of fields) if (a[field] !== b[field]) return false;
  return true;
}

/** The figures of a report that pass a test; each is asked once, however many rows seek them by that test. */
const figuresThat = onceFor((metrics: readonly Metric[], is: FigureTest) => metrics.filter(figureTest(is)));

/** Those in text order by their keys. */
function oncePerReport<Lists>(make: (metrics: readonly Metric[]) => Lists): (metrics: readonly Metric[]) => Lists {
  const known = new WeakMap<readonly Metric[], Lists>();
  return (metrics) => {
    const lists = known.get(metrics) ?? make(metrics);
    known.set(metrics, lists);
    return lists;
  };
}

function behind(anchor: Metric, most: number, metrics: readonly Metric[]): readonly Metric[] {
  const at = placeAmong(metrics, anchor) + 1;
  return metrics.slice(at, at + most);
}

/** Those of a list in text order that stand so; of very many the nearest. */
function standing(stands: Where | undefined, anchor: Metric, such: readonly Metric[]): readonly Metric[] {
  const at = firstFrom(anchor.range[0], such);
  if (stands === 'before') return such.slice(Math.max(0, at - MOST), at);
  if (stands === 'before in the sentence' || stands === 'in the sentence') {
    let [from, to] = [at, at];
    while (from > 0 && such[from - 1]?.sentence === anchor.sentence && at - from < MOST) from--;
    if (stands === 'in the sentence') while (such[to]?.sentence === anchor.sentence && to - at < MOST) to++;
    return such.slice(from, to);
  }
  const near = such.slice(Math.max(0, at - MOST), at + MOST);
  return stands === undefined ? near : near.filter(({ sentence }) => sentence !== anchor.sentence);
}

/** Figures alike on either side that are looked at: more than a report has, so that only texts without an end are cut. */
const MOST = 300;

/** Index of the first figure that begins at an offset or behind it. */
function firstFrom(offset: number, metrics: readonly Metric[]): number {
  let low = 0;
  let high = metrics.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((metrics[middle]?.range[0] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The one figure, or several of one value; two values tell nothing. */
export function theOnly(candidates: readonly Metric[]): Metric | null {
  const [first] = candidates;
  return first && candidates.every(({ value, unit }) => value === first.value && unit === first.unit) ? first : null;
}

/** The first in text order. */
export function theFirst(candidates: readonly Metric[]): Metric | null {
  return candidates[0] ?? null;
}

/** The last in text order. */
export function theLast(candidates: readonly Metric[]): Metric | null {
  return candidates.at(-1) ?? null;
}
