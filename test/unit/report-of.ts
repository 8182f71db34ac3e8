import type { Report } from '../../src/core/checks/rule.ts';
import { findFigures } from '../../src/core/figures/find-figures.ts';
import { measure } from '../../src/core/metrics/measure.ts';
import { outline } from '../../src/core/outline/outline.ts';
import { placesInTime } from '../../src/core/outline/places-in-time.ts';
import { readFacts } from '../../src/core/outline/read-facts.ts';
import { segment } from '../../src/core/text/segment.ts';
import { normalise } from '../../src/core/text/normalise.ts';

/** What a rule sees of a text, but for the commitments, which no rule reads. */
export function reportOf(source: string): Report {
  const body = segment(normalise(source).text);
  const sections = outline(body);
  const facts = readFacts(body, sections, null);
  const places = placesInTime(body, sections, facts);
  return { body, facts, sections, metrics: measure(body, facts, sections, places, findFigures(body)), commitments: [] };
}
