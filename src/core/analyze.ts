import { check } from './checks/check.ts';
import type { Report } from './checks/rule.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import type { Analysis } from './contract/analysis.ts';
import type { About } from './contract/to-analysis.ts';
import { toAnalysis } from './contract/to-analysis.ts';
import { findFigures } from './figures/find-figures.ts';
import { measure } from './metrics/measure.ts';
import { outline } from './outline/outline.ts';
import type { Section } from './outline/section.ts';
import { placesInTime } from './outline/places-in-time.ts';
import { readFacts } from './outline/read-facts.ts';
import { segment } from './text/segment.ts';
import type { SegmentedText } from './text/segmented-text.ts';
import type { Range } from './text/range.ts';
import type { NormalisedText } from './text/normalise.ts';
import { normalise } from './text/normalise.ts';
import { languageOf } from './text/language-of.ts';

/**
 * The whole analysis of one report. `source` is the decoded text without a byte-order mark; every offset of the
 * answer is a UTF-16 offset into it. Synchronous and total: no input makes it throw.
 */
export function analyze(source: string, about: About = {}): Analysis {
  const { normalised, report } = readAll(source, about.file ?? null);
  return toAnalysis(normalised, report, check(report), about);
}

/** All that is known of a report before it is checked; `file` is its name, which may tell the district and the year. */
export function readAll(
  source: string,
  file: string | null,
): { readonly normalised: NormalisedText; readonly report: Report } {
  const { normalised, body, sections, aside } = readOutline(source);
  const facts = readFacts(body, sections, file, aside);
  const places = placesInTime(body, sections, facts);
  const isRead = languageOf(normalised.text) === 'simplified';
  const metrics = isRead ? measure(body, facts, sections, places, findFigures(body)) : [];
  const commitments = isRead ? findCommitments(body, facts, places, metrics) : [];
  const written = (range: Range): string => source.slice(...normalised.toSource(range));
  return { normalised, report: { body, facts, sections, metrics, commitments, written } };
}

/** What the facts of a report are read from: its text, its headings and the lines of its pages that are no part of it. */
export function readOutline(source: string): Outlined {
  const normalised = normalise(source);
  const body = segment(normalised.text);
  const aside = normalised.setAside.map((range) => source.slice(...range));
  return { normalised, body, sections: outline(body), aside };
}

interface Outlined {
  readonly normalised: NormalisedText;
  readonly body: SegmentedText;
  readonly sections: readonly Section[];
  readonly aside: readonly string[];
}
