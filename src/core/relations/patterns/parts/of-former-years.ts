import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { valueOf } from '../../interval.ts';

/**
 * Whether more may be done than there was because former years left some of it, as is said, 办结1286件（含上年结转）, or goes without
 * saying: a tenth more than what came in, 受理1260件，办结1286件, and half as much again as what was signed, 签约22个、开工25个.
 */
export function isOfFormerYears(whole: Metric, part: Metric, lead: string, told: string): boolean {
  if (SAID.test(told)) return true;
  if (SAME_YEAR.test(told)) return false;
  const times = valueOf(part) / valueOf(whole);
  return times <= (RECEIVED.test(lead) ? FULL_DESK : SIGNED.test(lead) ? FORMER_SIGNED : 1);
}

const [FULL_DESK, FORMER_SIGNED] = [1.1, 1.5];
const SAID = rx`（{within}{0,2}含{within}{0,6}{carriedOver}`;
/** 160个项目年内签约、年内动工: of former years are none. */
const SAME_YEAR = rx`(?:年内|当年){signed}`;
const RECEIVED = rx`{received}`;
const SIGNED = rx`{signed|broughtIn|proposed}`;
