import type { Bilingual } from '../knowledge/bilingual.ts';
import type { Relation, RelationKind } from '../relations/relation.ts';
import { relations } from '../relations/relations.ts';
import type { Report } from './report.ts';
import type { RawFinding } from './rule.ts';

/** What the failing relations of some kinds are told as: 245间 − 18间 = 227间，文中为217间, with the figures it follows from. */
export function* judge({ body, metrics }: Report, ...kinds: readonly RelationKind[]): Iterable<RawFinding> {
  for (const relation of relations(body.text, metrics))
    if (!relation.holds && kinds.includes(relation.kind)) yield asFinding(relation);
}

function asFinding({ stated, arithmetic, says, range, places, certainty }: Relation): RawFinding {
  return {
    range: range ?? stated.range,
    severity: certainty,
    message: says ?? {
      zh: `${arithmetic}，文中为${stated.text}`,
      en: `${arithmetic}, the text says ${stated.text}`,
    },
    related: places
      .filter(({ metric }) => metric !== stated)
      .map(({ metric }) => ({ range: metric.range, message: BASIS })),
  };
}

const BASIS: Bilingual = { zh: '推算所据', en: 'What it follows from' };
