import type { AnalysisFinding } from '../../core/index.ts';
import type { Localizer } from '../words/localizer.ts';
import { ruleRecords } from './rule-name.ts';

/** A finding as a list shows it, with those that it stands for: where 千 stands behind digits in thirty places, one line says so. */
export interface ListedFinding extends AnalysisFinding {
  /** The others like it, in text order. */
  readonly like: readonly AnalysisFinding[];
}

/**
 * Findings in the same order, where like ones of wording (one rule, one severity, one message but for its numbers) stand as one
 * from the fifth on: the first of them, whose message tells how many there are and whose related places are the others. Errors
 * stand each by itself.
 */
export function likeAsOne(findings: readonly AnalysisFinding[], { t }: Localizer): readonly ListedFinding[] {
  const groups = new Map<string, AnalysisFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = key === null ? undefined : groups.get(key);
    if (group) group.push(finding);
    else if (key !== null) groups.set(key, [finding]);
  }
  return findings.flatMap((finding): readonly ListedFinding[] => {
    const group = groups.get(keyOf(finding) ?? '') ?? [];
    if (group.length < FEWEST) return [{ ...finding, like: [] }];
    if (group[0] !== finding) return [];
    const like = group.slice(1);
    const others = like.map(({ range }) => ({ range, message: t('Another place like it') }));
    const message = t('{0} ({1} places like this)', finding.message, group.length);
    return [{ ...finding, message, related: [...finding.related, ...others], like }];
  });
}

/** Fewer are read as fast one by one. */
const FEWEST = 5;

/** What like findings have in common; null for what is always shown by itself. */
function keyOf({ rule, severity, message }: AnalysisFinding): string | null {
  const isWording = ruleRecords().some(({ id, wording }) => id === rule && wording === true);
  return isWording && severity !== 'error' ? [rule, severity, message.replace(NUMBERS, '0')].join('|') : null;
}

const NUMBERS = /[\d.,]+/g;
