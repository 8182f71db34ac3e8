import { rulesNotRun } from './checks/check.ts';
import type { Finding } from './checks/finding.ts';
import type { Report } from './checks/rule.ts';
import type { VerifiedRelation } from './checks/verified-relation.ts';
import { verify } from './checks/verify.ts';
import type { Range } from './text/range.ts';
import type { NormalisedText } from './text/normalise.ts';
import { tableRows } from './text/tables.ts';

/** What was read and recomputed of one report. Offsets are UTF-16 code units into the source, half-open. */
export interface Verification {
  /** Relations that were recomputed and agree, in text order. */
  readonly relations: readonly VerifiedRelation[];
  /** Sentences of the report, headings among them. */
  readonly sentences: number;
  /** Those of them that can be read as sentences; `leftOut` tells of the others. */
  readonly checked: number;
  /** Those of the checked ones that state a figure: of the rest no sum can be tried. */
  readonly withFigures: number;
  readonly figures: number;
  readonly leftOut: LeftOut;
}

/** What the silence of the rules does not speak of. */
export interface LeftOut {
  /** Lines that no rule has seen: page furniture such as counters and running headers. */
  readonly furniture: number;
  /** Rows of tables: words and figures are looked at one by one, rows and columns are not added up. */
  readonly tableRows: number;
  /** Sentences with characters that were lost before the file came here (�). */
  readonly unreadable: number;
  /** Ids of the rules that stopped with an error of their own. */
  readonly rules: readonly string[];
}

/** Recomputes what a report states about its own figures, and counts what was looked at and what was not. */
export function verifyReport(normalised: NormalisedText, report: Report, findings: readonly Finding[]): Verification {
  const { body, metrics } = report;
  const rows = tableRows(body);
  const withFigures = new Set(metrics.map(({ sentence }) => sentence));
  const count = { rows: 0, unreadable: 0, withFigures: 0 };
  for (const { index, paragraph, range } of body.sentences) {
    if (rows.has(paragraph)) count.rows += 1;
    else if (isGarbled(body.text, range)) count.unreadable += 1;
    else if (withFigures.has(index)) count.withFigures += 1;
  }
  return {
    relations: verify(report).map(({ kind, range, places, arithmetic }) => ({
      kind,
      range: normalised.toSource(range),
      places: places.map((place) => normalised.toSource(place)),
      arithmetic,
    })),
    sentences: body.sentences.length,
    checked: body.sentences.length - count.rows - count.unreadable,
    withFigures: count.withFigures,
    figures: metrics.length,
    leftOut: {
      furniture: normalised.setAside.length,
      tableRows: rows.size,
      unreadable: count.unreadable,
      rules: rulesNotRun(findings),
    },
  };
}

/** � stands where a decoder met bytes of another encoding, and in PDFs signs of a font of its own stand in their place. */
function isGarbled(text: string, [start, end]: Range): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === LOST || (OWN_FONT[0] <= code && code <= OWN_FONT[1])) return true;
  }
  return false;
}

const LOST = 0xfffd;
/** Unicode's private use area. */
const OWN_FONT = [0xe000, 0xf8ff] as const;
