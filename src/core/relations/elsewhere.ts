import type { Metric } from '../metrics/metric.ts';
import type { IdentityPart } from './agreement.ts';
import { agreement } from './agreement.ts';
import type { FigureTest } from './figure-test.ts';
import { figureTest } from './figure-test.ts';

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
  readonly where?: (metric: Metric, of: Of, said: Said) => boolean;
  readonly choose: (candidates: readonly Metric[], of: Of) => Metric | null;
}

type Where = 'before' | 'before in the sentence' | 'in another sentence';

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
  where,
  choose,
}: Elsewhere<Of, Said>): (of: Of, said: Said, taken: readonly Metric[], metrics: readonly Metric[]) => Metric | null {
  const isSuch = figureTest(is);
  const allIn = oncePerReport(isSuch);
  const [role, ...rest] = like ?? [];
  const parts: readonly IdentityPart[] = rest;
  const isOfConcept = is.known === true && parts.includes('indicator');
  return (of, said, taken, metrics) => {
    const [anchor] = taken;
    if (!anchor) return null;
    const model = role === undefined ? null : (of[role] as Metric);
    const near =
      typeof stands === 'object'
        ? behind(anchor, stands.behind, metrics).filter(isSuch)
        : allIn(metrics, isOfConcept ? (model?.concept ?? null) : null).filter((each) => isAt(stands, each, anchor));
    const candidates = near.filter(
      (metric) =>
        !taken.includes(metric) &&
        // The cheaper question first.
        where?.(metric, of, said) !== false &&
        (model === null || agreement(parts, [model, metric]).agrees),
    );
    return candidates.length === 0 ? null : choose(candidates, of);
  };
}

/** The figures of a report that pass a test, all or those of a concept; each is asked once, however many seek them. */
function oncePerReport(
  isSuch: (metric: Metric) => boolean,
): (metrics: readonly Metric[], concept: string | null) => readonly Metric[] {
  const known = new WeakMap<readonly Metric[], ReadonlyMap<string | null, readonly Metric[]>>();
  return (metrics, concept) => {
    const such = known.get(metrics) ?? byConcept(metrics.filter(isSuch));
    known.set(metrics, such);
    return such.get(concept) ?? [];
  };
}

/** Figures by their concepts; under null all of them. */
function byConcept(metrics: readonly Metric[]): ReadonlyMap<string | null, readonly Metric[]> {
  const found = new Map<string | null, Metric[]>([[null, [...metrics]]]);
  for (const metric of metrics) {
    if (metric.concept === null) continue;
    const alike = found.get(metric.concept);
    if (alike) alike.push(metric);
    else found.set(metric.concept, [metric]);
  }
  return found;
}

function behind(anchor: Metric, most: number, metrics: readonly Metric[]): readonly Metric[] {
  const at = metrics.indexOf(anchor) + 1;
  return metrics.slice(at, at + most);
}

function isAt(stands: Where | undefined, metric: Metric, anchor: Metric): boolean {
  if (stands === undefined) return true;
  if (stands === 'in another sentence') return metric.sentence !== anchor.sentence;
  return metric.range[0] < anchor.range[0] && (stands === 'before' || metric.sentence === anchor.sentence);
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
