import { wordPattern } from '../text/word-pattern.ts';
import type { Range } from '../text/range.ts';
import type { CommitmentKind } from './commitment.ts';
import type { Part } from './parts.ts';

/** One promise: its clause, with the clauses that ground it before and those that only add to it after. */
export interface Stretch {
  readonly range: Range;
  readonly kind: CommitmentKind;
}

/**
 * The promises of a sentence from its parts. Grounds go to the promise after them or, at the end, to the one
 * before; purposes (让群众满意) and figures without a verb to the one before, and directions in a row are one.
 */
export function joinParts(parts: readonly Part[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let ground: Range | null = null;
  let last: Stretch | null = null;
  for (const part of parts) {
    const range: Range = [ground?.[0] ?? part.clause.range[0], part.clause.range[1]];
    if (part.kind === null) {
      ground = part.mood === 'ground' ? range : null;
      if (!ground) last = null;
      continue;
    }
    ground = null;
    if (last && addsTo(last, part)) stretches.pop();
    last =
      last && addsTo(last, part) ? { kind: last.kind, range: [last.range[0], range[1]] } : { kind: part.kind, range };
    stretches.push(last);
  }
  if (!ground) return stretches;
  if (!last) return stretches.length > 0 ? stretches : [{ range: ground, kind: 'intent' }];
  return [...stretches.slice(0, -1), { kind: last.kind, range: [last.range[0], ground[1]] }];
}

function addsTo(last: Stretch, part: Part): boolean {
  if (part.kind === 'intent') return last.kind === 'intent' || isPurpose(part);
  return part.kind === last.kind && isRest(part);
}

/** 让老城区亮起来, 使群众受益. */
function isPurpose({ clause: { text, range } }: Part): boolean {
  return PURPOSES.has(text.charAt(range[0]));
}

const PURPOSES = new Set(['让', '使']);

/** A figure without a verb of its own: 庭院管线2.6公里, 其中高新技术企业20家. */
function isRest({ clause: { text, range, chain }, mood }: Part): boolean {
  return mood === 'open' && !chain && !OWN_VERB.test(text.slice(...range));
}

const OWN_VERB = wordPattern('{figureVerb}');
