import { check } from './checks/check.ts';
import type { Report } from './checks/report.ts';
import { findCommitments } from './commitments/find-commitments.ts';
import type { Analysis } from './contract/analysis.ts';
import type { About } from './contract/to-analysis.ts';
import { toAnalysis } from './contract/to-analysis.ts';
import { findFigures } from './figures/find-figures.ts';
import { measure } from './metrics/measure.ts';
import { outline } from './outline/outline.ts';
import { readFacts } from './outline/read-facts.ts';
import { layOut } from './text/lay-out.ts';
import type { Range } from './text/range.ts';
import { read } from './text/read.ts';
import type { Reading } from './text/reading.ts';

/**
 * The whole analysis of one report. `source` is the decoded text without a byte-order mark; every offset of the
 * answer is a UTF-16 offset into it. Synchronous and total: no input makes it throw.
 */
export function analyze(source: string, about: About = {}): Analysis {
  const { reading, report } = readAll(source, about.file ?? null);
  return toAnalysis(reading, report, check(report), about);
}

/** All that is known of a report before it is checked; `file` is its name, which may tell the district and the year. */
export function readAll(source: string, file: string | null): { readonly reading: Reading; readonly report: Report } {
  const reading = read(source);
  const body = layOut(reading.text);
  const sections = outline(body);
  const aside = reading.setAside.map((range) => source.slice(...range));
  const facts = readFacts(body, sections, file, aside);
  const metrics = measure(body, facts, sections, findFigures(body));
  const commitments = findCommitments(body, facts, sections, metrics);
  const written = (range: Range): string => source.slice(...reading.toSource(range));
  return { reading, report: { body, facts, sections, metrics, commitments, written } };
}
