import type { AnalysisFinding, Range } from '../../core/index.ts';
import { makeAnchor } from '../anchors/anchor.ts';
import { anchoredRange } from '../anchors/anchored-range.ts';
import { anchorFinder } from '../anchors/find-anchor.ts';
import { recordId } from '../store/record-id.ts';
import type { Dismissal, Store } from '../store/store.ts';

/**
 * Sets a finding aside where it stands: it stays away while its words and their neighbours stand, on whatever line. In a
 * text without words there is nothing to hold on to, and the store stays as it is.
 */
export function dismiss(store: Store, text: string, finding: AnalysisFinding, reason?: string): Store {
  const range = anchoredRange(text, finding.range);
  if (!range) return store;
  const anchor = makeAnchor(text, range);
  const id = recordId(anchor, finding.rule);
  const dismissal: Dismissal = { id, rule: finding.rule, anchor, ...(reason ? { reason } : {}) };
  return { ...store, dismissed: [...store.dismissed.filter((each) => each.id !== id), dismissal] };
}

/** Sets a rule aside in the whole report, now and after any edit; the finding tells where that was decided. */
export function dismissRule(store: Store, text: string, finding: AnalysisFinding, reason?: string): Store {
  const range = anchoredRange(text, finding.range);
  if (!range) return store;
  const anchor = makeAnchor(text, range);
  const id = `rule-${finding.rule}`;
  const dismissal: Dismissal = { id, rule: finding.rule, everywhere: true, anchor, ...(reason ? { reason } : {}) };
  return { ...store, dismissed: [...store.dismissed.filter((each) => each.id !== id), dismissal] };
}

/** Lets what was set aside be shown again. */
export function undismiss(store: Store, dismissal: Dismissal): Store {
  return { ...store, dismissed: store.dismissed.filter(({ id }) => id !== dismissal.id) };
}

export interface AppliedDismissals {
  /** The findings still to be shown, in their order. */
  readonly shown: readonly AnalysisFinding[];
  readonly dismissed: readonly { readonly finding: AnalysisFinding; readonly dismissal: Dismissal }[];
  /** Dismissals that meet no finding any more: the words changed, or the trouble is gone. */
  readonly idle: readonly Dismissal[];
}

/** Splits findings by the dismissals of `store`; `text` is what was checked. Changed words bring a finding back. */
export function applyDismissals(findings: readonly AnalysisFinding[], text: string, store: Store): AppliedDismissals {
  const find = anchorFinder(text);
  const met = new Map<AnalysisFinding, Dismissal>();
  const idle: Dismissal[] = [];
  const ofRules = new Map<string, Dismissal>();
  for (const dismissal of store.dismissed) {
    if (dismissal.everywhere === true) {
      ofRules.set(dismissal.rule, dismissal);
      if (!findings.some(({ rule }) => rule === dismissal.rule)) idle.push(dismissal);
      continue;
    }
    const { state, range } = find(dismissal.anchor);
    const finding =
      state === 'exact' || state === 'moved'
        ? findings.find((each) => each.rule === dismissal.rule && isAt(range, anchoredRange(text, each.range)))
        : undefined;
    if (finding) met.set(finding, dismissal);
    else idle.push(dismissal);
  }
  const asideBy = (finding: AnalysisFinding): Dismissal | undefined => met.get(finding) ?? ofRules.get(finding.rule);
  return {
    shown: findings.filter((each) => !asideBy(each)),
    dismissed: findings.flatMap((finding) => {
      const dismissal = asideBy(finding);
      return dismissal ? [{ finding, dismissal }] : [];
    }),
    idle,
  };
}

function isAt(range: Range, other: Range | null): boolean {
  return other?.[0] === range[0] && other[1] === range[1];
}
