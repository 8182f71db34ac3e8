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
  /** Where it stands, beside the first figure of the words; wherever that is, if not said. */
  readonly stands?: 'before' | 'before in the sentence' | 'behind' | 'in another sentence';
  /** In figures: it stands no further. */
  readonly within?: number;
  /** In what it agrees, with nothing left open, with the figure of another role. */
  readonly like?: readonly [role: keyof Of, ...parts: IdentityPart[]];
  readonly where?: (metric: Metric, of: Of, said: Said) => boolean;
  readonly choose: (candidates: readonly Metric[], of: Of) => Metric | null;
}

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

function seeker<Of, Said>(
  role: Elsewhere<Of, Said>,
): (of: Of, said: Said, taken: readonly Metric[], metrics: readonly Metric[]) => Metric | null {
  const isSuch = figureTest(role.is);
  return (of, said, taken, metrics) => {
    const [anchor] = taken;
    const [like, ...parts] = role.like ?? [];
    const model = like === undefined ? null : (of[like] as Metric);
    const candidates = (anchor ? nearOf(role, anchor, metrics) : []).filter(
      (metric) =>
        isSuch(metric) &&
        !taken.includes(metric) &&
        // The cheaper question first.
        role.where?.(metric, of, said) !== false &&
        (model === null || agreement(parts, [model, metric]).agrees),
    );
    return candidates.length === 0 ? null : role.choose(candidates, of);
  };
}

function nearOf(
  { stands, within }: Pick<Elsewhere<never, never>, 'stands' | 'within'>,
  anchor: Metric,
  metrics: readonly Metric[],
): readonly Metric[] {
  if (stands === undefined) return metrics;
  if (stands === 'in another sentence') return metrics.filter(({ sentence }) => sentence !== anchor.sentence);
  const at = metrics.indexOf(anchor);
  if (stands === 'behind') return metrics.slice(at + 1, at + 1 + (within ?? metrics.length));
  const before = metrics.slice(Math.max(0, at - (within ?? at)), at);
  return stands === 'before' ? before : before.filter(({ sentence }) => sentence === anchor.sentence);
}

/** The one figure, or several of one value; two values tell nothing. */
export function theOnly(candidates: readonly Metric[]): Metric | null {
  const [first] = candidates;
  return first && candidates.every(({ value, unit }) => value === first.value && unit === first.unit) ? first : null;
}

export function theFirst(candidates: readonly Metric[]): Metric | null {
  return candidates[0] ?? null;
}

export function theLast(candidates: readonly Metric[]): Metric | null {
  return candidates.at(-1) ?? null;
}
