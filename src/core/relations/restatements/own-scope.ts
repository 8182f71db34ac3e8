import { rx } from '../../text/word-pattern.ts';

/** 全省 in the report of a province is the place itself: the one of its kind that is said most often. */
export function ownScope(text: string): string {
  const titled = TITLE.exec(text.slice(0, 200))?.[1];
  if (titled !== undefined) return `全${titled}`;
  const times = new Map<string, number>();
  for (let at = text.indexOf('全'); at >= 0; at = text.indexOf('全', at + 1)) {
    const scope = text.slice(at, at + 2);
    if (PLACES.includes(scope.charAt(1))) times.set(scope, (times.get(scope) ?? 0) + 1);
  }
  return [...times].reduce((most, each) => (each[1] > most[1] ? each : most), ['', FEW])[0];
}

const PLACES = '省市区县州旗';
/** 青岚区政府工作报告, 青岚区第五届人民代表大会: who reports. */
const TITLE = rx`([省市区县州旗])(?:(?:人民)?政府工作报告|第{numeral}{1,4}届人民代表大会)`;
/** Said less often, it tells nothing. */
const FEW = 3;
