/**
 * Where a report said whose it is.
 * - title: «2022年某市某区政府工作报告»
 * - session: «——2021年1月23日在某区第十六届人民代表大会第五次会议上»
 * - line: another line above the report, such as «某区人民政府区长 某某»
 * - opening: «我代表某区人民政府»
 * - signOff: a line under the report
 * - file: the file's name
 * - header: a running header that is no part of the report
 * - text: the place that the text names most
 */
export type DistrictClueKind = 'title' | 'session' | 'line' | 'opening' | 'signOff' | 'file' | 'header' | 'text';

/** What told the district of a report. */
export interface DistrictReason {
  /** What named it, the weightiest first, with the words; empty where nothing did. */
  readonly clues: readonly { readonly kind: DistrictClueKind; readonly words: string }[];
  /** The places that the name can mean, from the province down: more than one where only the rest of the text can tell. */
  readonly couldBe: readonly (readonly string[])[];
}
