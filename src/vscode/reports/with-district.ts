import { districtOfCode } from '../../core/index.ts';
import type { Analysis } from '../../core/index.ts';
import type { Store } from '../../tags/index.ts';

/** The analysis of a report with the district that a person chose for it, where somebody did. */
export function withDistrict(analysis: Analysis, { district: code }: Store): Analysis {
  const district = code === undefined ? null : districtOfCode(code);
  return district ? { ...analysis, report: { ...analysis.report, district } } : analysis;
}
