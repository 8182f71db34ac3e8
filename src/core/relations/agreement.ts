import type { Metric } from '../metrics/metric.ts';
import { foldName } from '../text/lookup/concepts.ts';
import { commensurable } from './commensurable.ts';

/**
 * How some figures agree in parts of their identity. «开发区企业12家» and «企业15家» are open in scope, «开发区企业12家» and
 * «高新区企业15家» differ; what none of them says agrees. `isTied` tells two figures of which the one says what holds for
 * both, as in «开发区企业由12家增加到15家».
 */
export function agreement<Figure extends Identified>(
  parts: readonly IdentityPart[],
  metrics: readonly Figure[],
  isTied: (a: Figure, b: Figure) => boolean = () => false,
): Agreement {
  const pairs = metrics.flatMap((a, index) => metrics.slice(index + 1).map((b) => [a, b] as const));
  const differ = parts.filter((part) => pairs.some(([a, b]) => ANSWERS[part](a, b) === 'differ'));
  const open = parts.filter(
    (part) => !differ.includes(part) && pairs.some(([a, b]) => ANSWERS[part](a, b) === 'open' && !isTied(a, b)),
  );
  return { agrees: differ.length + open.length === 0, open, differ };
}

/** Whether two figures agree in all of some parts: the short way, where many are held against one. */
export function agreeIn(parts: readonly IdentityPart[], a: Identified, b: Identified): boolean {
  for (const part of parts) if (ANSWERS[part](a, b) !== 'agree') return false;
  return true;
}

/** A figure with what tells whose it is, of this report or of another paper; a part that is left out is not said. */
export interface Identified extends Pick<Metric, 'indicator' | 'concept' | 'aspect' | 'unit' | 'period' | 'status'> {
  readonly subject?: string | null | undefined;
  readonly scope?: string | null | undefined;
  readonly stage?: string | null | undefined;
  readonly basis?: { readonly kind: string; readonly year?: number | undefined } | null | undefined;
  readonly span?: string | null | undefined;
  readonly step?: number | undefined;
}

/**
 * What two figures may agree in: of what they are, whose, of when, held against what, and how finely printed. A name is an
 * indicator whose other words make it another one; a base, what a growth is over where it is said or not.
 */
export type IdentityPart =
  | 'indicator'
  | 'name'
  | 'aspect'
  | 'unit'
  | 'subject'
  | 'scope'
  | 'stage'
  | 'basis'
  | 'base'
  | 'span'
  | 'period'
  | 'status'
  | 'step';

export interface Agreement {
  readonly agrees: boolean;
  /** One says it and another does not, or in other words. */
  readonly open: readonly IdentityPart[];
  /** Both say it, and not the same. */
  readonly differ: readonly IdentityPart[];
}

type Answer = 'agree' | 'open' | 'differ';

const ANSWERS: Readonly<Record<IdentityPart, (a: Identified, b: Identified) => Answer>> = {
  indicator: sameIndicator,
  name: sameName,
  aspect: (a, b) => (a.aspect === b.aspect ? 'agree' : 'differ'),
  unit: (a, b) => (isOneUnit(a, b) ? 'agree' : 'differ'),
  subject: (a, b) => told(a.subject, b.subject),
  scope: sameScope,
  stage: (a, b) => told(a.stage, b.stage),
  basis: (a, b) => told(basisKey(a), basisKey(b)),
  base: (a, b) => (baseOf(a) === baseOf(b) ? 'agree' : 'differ'),
  span: (a, b) => told(a.span, b.span),
  period: (a, b) => told(a.period, b.period),
  status: (a, b) => (a.status === b.status ? 'agree' : 'differ'),
  step: (a, b) => (a.step === b.step ? 'agree' : 'open'),
};

function told(a: string | null = null, b: string | null = null): Answer {
  if (a === b) return 'agree';
  return a === null || b === null ? 'open' : 'differ';
}

/** A known indicator is the same in any words; other names are compared as they are written. */
function sameIndicator(a: Identified, b: Identified): Answer {
  if (a.concept !== null && b.concept !== null) return a.concept === b.concept ? 'agree' : 'differ';
  return a.indicator === b.indicator ? 'agree' : 'open';
}

/** The same between papers and drafts, where other words are another thing: 商品房 is no 商品住房. Without a name, open. */
function sameName(a: Identified, b: Identified): Answer {
  if (a.concept !== null || b.concept !== null) return a.concept === b.concept ? 'agree' : 'differ';
  const [one, other] = [foldName(a.indicator), foldName(b.indicator)];
  if (one === '' || other === '') return 'open';
  return one === other ? 'agree' : 'differ';
}

/** Percent and percentage points are two things; units of one measure (人, 名; 平方公里, 亩) are one. */
function isOneUnit(a: Identified, b: Identified): boolean {
  const isRate = ({ unit }: Identified): boolean => unit.startsWith('%') || unit.startsWith('‰');
  if (isRate(a) || isRate(b)) return a.unit === b.unit;
  return (a.unit === '') === (b.unit === '') && commensurable([a, b]);
}

/** Of the place that reports and no part of it, but where the part is in its name: 城镇 in 城镇化率. */
export function isOfWholePlace({ scope, indicator }: Pick<Metric, 'scope' | 'indicator'>): boolean {
  return scope === null || scope === 'district' || indicator.includes(scope);
}

/** Who does not say where speaks of the place that reports. */
function ownPlace(scope: string | null = null): string | null {
  return scope === 'district' ? null : scope;
}

/** 规上工业 in 规上工业企业 is of the name: who goes on without it speaks of the same known thing. */
function sameScope(a: Identified, b: Identified): Answer {
  const answer = told(ownPlace(a.scope), ownPlace(b.scope));
  const isOne = a.concept === b.concept && (a.concept !== null || a.indicator === b.indicator);
  const isNamed = isOne && [a, b].every((each) => isOfWholePlace(withScope(each)));
  return answer === 'open' && isNamed ? 'agree' : answer;
}

function withScope({ scope = null, indicator }: Identified): Pick<Metric, 'scope' | 'indicator'> {
  return { scope, indicator };
}

function basisKey({ basis = null }: Identified): string | null {
  return basis && `${basis.kind} ${basis.year ?? ''}`;
}

/** Growth without a word for it is growth over the year before. */
function baseOf({ basis }: Identified): string {
  const isUsual = !basis || basis.kind === 'previous-year' || basis.kind === 'same-period';
  return isUsual ? 'previous-year' : `${basis.kind} ${basis.year ?? ''}`;
}
