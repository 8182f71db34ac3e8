import type { Basis } from '../metrics/identity.ts';
import type { Metric } from '../metrics/metric.ts';

/**
 * How some figures agree in parts of their identity. «开发区企业12家» and «企业15家» are open in scope, «开发区企业12家» and
 * «高新区企业15家» differ; what none of them says agrees. `isTied` tells two figures of which the one says what holds for
 * both, as in «开发区企业由12家增加到15家».
 */
export function agreement(
  parts: readonly IdentityPart[],
  metrics: readonly Metric[],
  isTied: (a: Metric, b: Metric) => boolean = () => false,
): Agreement {
  const pairs = metrics.flatMap((a, index) => metrics.slice(index + 1).map((b) => [a, b] as const));
  const differ = parts.filter((part) => pairs.some(([a, b]) => ANSWERS[part](a, b) === 'differ'));
  const open = parts.filter(
    (part) => !differ.includes(part) && pairs.some(([a, b]) => ANSWERS[part](a, b) === 'open' && !isTied(a, b)),
  );
  return { agrees: differ.length + open.length === 0, open, differ };
}

/** What two figures may agree in: of what they are, whose, of when, held against what, and how finely printed. */
export type IdentityPart =
  'indicator' | 'aspect' | 'subject' | 'scope' | 'stage' | 'basis' | 'span' | 'period' | 'step';

export interface Agreement {
  readonly agrees: boolean;
  /** One says it and another does not, or in other words. */
  readonly open: readonly IdentityPart[];
  /** Both say it, and not the same. */
  readonly differ: readonly IdentityPart[];
}

type Answer = 'agree' | 'open' | 'differ';

const ANSWERS: Readonly<Record<IdentityPart, (a: Metric, b: Metric) => Answer>> = {
  indicator: sameIndicator,
  aspect: (a, b) => (a.aspect === b.aspect ? 'agree' : 'differ'),
  subject: (a, b) => told(a.subject, b.subject),
  scope: (a, b) => told(ownPlace(a.scope), ownPlace(b.scope)),
  stage: (a, b) => told(a.stage, b.stage),
  basis: (a, b) => told(basisKey(a.basis), basisKey(b.basis)),
  span: (a, b) => told(a.span, b.span),
  period: (a, b) => told(a.period, b.period),
  step: (a, b) => (a.step === b.step ? 'agree' : 'open'),
};

function told(a: string | null, b: string | null): Answer {
  if (a === b) return 'agree';
  return a === null || b === null ? 'open' : 'differ';
}

/** A known indicator is the same in any words; other names are compared as they are written. */
function sameIndicator(a: Metric, b: Metric): Answer {
  if (a.concept !== null && b.concept !== null) return a.concept === b.concept ? 'agree' : 'differ';
  return a.indicator === b.indicator ? 'agree' : 'open';
}

/** Who does not say where speaks of the place that reports. */
function ownPlace(scope: string | null): string | null {
  return scope === 'district' ? null : scope;
}

function basisKey(basis: Basis | null): string | null {
  return basis && `${basis.kind} ${basis.year ?? ''}`;
}
