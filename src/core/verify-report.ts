import { readAll } from './analyze.ts';
import type { VerifiedRelation } from './checks/verified/verified-relation.ts';
import { verify } from './checks/verify.ts';

/** What was read and recomputed of one report. Offsets are UTF-16 code units into the source, half-open. */
export interface Verification {
  /** Relations that were recomputed and agree, in text order. */
  readonly relations: readonly VerifiedRelation[];
  /** Sentences of the report, and those that were read for relations. */
  readonly sentences: number;
  readonly checked: number;
  readonly figures: number;
  /** Lines that no rule has seen: page furniture such as counters and running headers. */
  readonly setAside: number;
}

/** Reads a report and recomputes what it states about its own figures. Synchronous and total, as `analyze` is. */
export function verifyReport(source: string): Verification {
  const { reading, report } = readAll(source, null);
  const { length } = report.body.sentences;
  return {
    relations: verify(report).map(({ kind, range, places, arithmetic }) => ({
      kind,
      range: reading.toSource(range),
      places: places.map((place) => reading.toSource(place)),
      arithmetic,
    })),
    sentences: length,
    checked: length,
    figures: report.metrics.length,
    setAside: reading.setAside.length,
  };
}
