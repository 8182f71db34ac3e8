import { readOutline } from './analyze.ts';
import { districtClues } from './outline/district-clues.ts';
import type { DistrictReason } from './outline/district-reason.ts';
import { inferDistrict } from './outline/find-district.ts';

/**
 * What told `analyze` the district of a report, for people who want to know.
 * «政府工作报告\n——2020年1月6日在凤翔区第十八届人民代表大会……» → the session's line, and one place of that name.
 *
 * @param source the decoded text
 * @param file the file's name, as given to `analyze`, or null
 */
export function districtReason(source: string, file: string | null): DistrictReason {
  const { body, sections, aside } = readOutline(source);
  return inferDistrict(body, districtClues(body, sections, file, aside)).reason;
}
