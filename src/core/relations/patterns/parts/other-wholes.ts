import type { Metric } from '../../../metrics/metric.ts';
import { rx } from '../../../text/word-pattern.ts';
import { isMoney } from '../../commensurable.ts';
import { valueOf } from '../../interval.ts';
import { placeAmong } from '../../place-among.ts';

/**
 * Another whole that parts behind 其中 may be of, where they are more than the nearest figure of their unit: «产业集群3个，入驻企业420家，
 * 其中5个超百亿元» the nearer one of another measure word, for which 个 stands as well; «研发平台36个，孵化器5个，其中省级12个» an
 * earlier one, which parts that stand in a row go through with the last.
 */
export function otherWhole(
  parts: readonly Metric[],
  whole: Metric,
  source: string,
  metrics: readonly Metric[],
): 'nearer' | 'earlier' | null {
  const [first] = parts;
  if (!first || !isCount(whole)) return null;
  const at = placeAmong(metrics, whole);
  const holdsAll = (each: Metric): boolean =>
    isCount(each) && each.sentence === whole.sentence && parts.every((part) => valueOf(part) <= valueOf(each));
  const nearer = metrics.slice(at + 1, placeAmong(metrics, first));
  if (first.unit === ANY_MEASURE && nearer.some((each) => each.unit !== whole.unit && holdsAll(each))) return 'nearer';
  const isBeside = (each: Metric): boolean =>
    each.unit === whole.unit && !BEGINS_ANEW.test(source.slice(each.range[1], whole.range[0]));
  return metrics.slice(Math.max(0, at - EARLIER), at).some((each) => isBeside(each) && holdsAll(each))
    ? 'earlier'
    : null;
}

/** In figures: wholes of one sentence, each with its growth. */
const EARLIER = 6;
const ANY_MEASURE = '个';
const BEGINS_ANEW = rx`；|{among}`;

function isCount({ aspect, bound, step, unit }: Metric): boolean {
  return aspect === 'level' && bound === 'exact' && step === 1 && unit !== '' && !unit.endsWith('元');
}

/** 新开工33个、续建41个、建成19个，其中: of all three; 由46家减少到19家，其中复产21家: of those that are gone. */
export function isLastOfRow(whole: Metric, source: string, metrics: readonly Metric[]): boolean {
  const at = placeAmong(metrics, whole);
  const [before, behind] = [metrics[at - 1], metrics[at + 1]];
  // 建议336件、提案502件，其中
  if (behind && IN_ROW.test(source.slice(whole.range[1], behind.range[0])) && !isMoney(whole)) return true;
  if (before?.sentence !== whole.sentence) return false;
  const between = source.slice(before.range[1], whole.range[0]);
  // 分别支出5.6亿元、0.9亿元和1.4亿元，其中人员经费分别
  if (NEXT_VALUE.test(between)) return true;
  return (IN_ROW.test(between) && !isMoney(whole)) || (before.unit === whole.unit && FELL_TO.test(between));
}

const NEXT_VALUE = rx`^(?:、|{and})$`;
const IN_ROW = rx`^、(?!{among})[^，。；、\d]{0,16}$`;
const FELL_TO = rx`^{within}{0,4}{down}[了到至为成]{0,2}$`;
