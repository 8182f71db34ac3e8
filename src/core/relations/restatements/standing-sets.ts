import type { Metric } from '../../metrics/metric.ts';
import { clauseBefore, justBefore, sentenceAfter, sentenceBefore } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern, wordsOf } from '../../text/word-pattern.ts';
import type { Pair, Retold, Told } from './restatement.ts';
import { pair } from './restatement.ts';

/**
 * What there is a fixed number of, told with two numbers: «现辖14个乡镇» and «全县12个乡镇全部», «年初承诺的十件实事» and «九件实事».
 * Only a count that is said to be of all of them is one, and a report that puts some of them together has two.
 */
export function* standingSets({ body: { text }, metrics }: Retold): Iterable<Pair> {
  const seen = new Map<string, Counted>();
  const reshaped = new Map<string, boolean>();
  // Where both numbers of a change are told, there is no third.
  const isSettled = ({ noun, former }: Counted): boolean => {
    if (former !== undefined) return true;
    const known = reshaped.get(noun) ?? isReshaped(text, noun);
    reshaped.set(noun, known);
    return !known;
  };
  const counted = [...countsOfAll(text, metrics), ...divisionsOf(text)];
  for (const later of counted.sort((a, b) => a.range[0] - b.range[0])) {
    const first = seen.get(later.noun);
    if (!first || later.former !== undefined) seen.set(later.noun, later);
    else if (first.count !== later.count && first.former !== later.count && isSettled(first))
      yield pair(first, later, later.noun);
  }
}

interface Counted extends Told {
  readonly count: number;
  /** What is counted, by one name: 乡镇. */
  readonly noun: string;
  /** How many there were before, where that is told. */
  readonly former?: number;
}

function* countsOfAll(text: string, metrics: readonly Metric[]): Iterable<Counted> {
  for (const { value, unit, bound, status, range, text: written } of metrics) {
    if (typeof value !== 'number' || bound !== 'exact' || (unit !== '个' && unit !== '件')) continue;
    const behind = sentenceAfter(text, range[1], FAR_BEHIND, '，。；\n0123456789');
    const set = SET.exec(behind)?.[0];
    const changed = set === undefined ? CHANGED.exec(justBefore(text, range[0], NEAR)) : null;
    if (changed) {
      const [, noun = '', former = ''] = changed;
      yield { range, text: written, count: value, noun: nameOf(noun), former: Number(former) };
    } else if (set !== undefined) {
      if (isOfAll(text, range[0], behind.slice(set.length)))
        yield { range, text: written, count: value, noun: nameOf(set) };
    } else if (status === 'actual' && DEEDS.test(behind) && isPromise(text, range[0]))
      yield { range, text: written, count: value, noun: '实事' };
  }
}

/** 年初承诺的·十件实事; of five years there are more. */
function isPromise(text: string, at: number): boolean {
  return PROMISED.test(clauseBefore(text, at, '，。；\n')) && !SEVERAL_YEARS.test(sentenceBefore(text, at));
}

/** 县区 and 区县 are one set, and so are 行政村 and 建制村. */
function nameOf(set: string): string {
  const one = ONE_NAME.get(set) ?? set;
  return OFFICES.test(one) ? '政府部门' : one;
}

const ONE_NAME: ReadonlyMap<string, string> = new Map([
  ['区县', '县区'],
  ['建制村', '行政村'],
]);
const OFFICES = rx`部门$`;

/** 我县辖14个乡镇, 政府工作部门由31个精简为26个; 全县14个乡镇的卫生院均. */
function isOfAll(text: string, at: number, behind: string): boolean {
  const clause = clauseBefore(text, at, '，。；\n');
  const own = OWN.exec(clause);
  if (own) return ENDS.test(behind) && ALL.test(behind);
  const held = HELD.exec(clause);
  if (!held || !ENDS.test(behind) || OF_OTHERS.test(sentenceBefore(text, at))) return false;
  const owner = clause.slice(0, held.index);
  return NO_OWNER.test(owner) || text.slice(0, Math.max(0, text.indexOf('\n'))).includes(owner);
}

/** 辖8镇6乡: as many as both. */
function divisionsOf(text: string): readonly Counted[] {
  return HOLDS_DIVISIONS(text).flatMap((match) => {
    const kinds = Array.from(match[0].matchAll(DIVISION), ([, number = '', kind = '']) => [number, kind] as const);
    const set = SETS_OF.find((each) => each.every((kind) => kinds.some(([, own]) => own === kind)));
    if (!set || kinds.length < 2) return [];
    const own = kinds.filter(([, kind]) => set.includes(kind));
    const count = own.reduce((sum, [number]) => sum + valueOfNumeral(number), 0);
    const start = match.index + 1;
    const range = [start, match.index + match[0].length] as const;
    return own.length === set.length ? [{ range, text: text.slice(...range), count, noun: set.join('') }] : [];
  });
}

const NUMBER = '(?:\\d{1,3}|(?:{numeral}|两){1,3})';
const HOLDS_DIVISIONS = search(`辖(?:${NUMBER}个?(?:{divisionKind})[、和]?){2,4}`, { at: '辖' });
const DIVISION = wordPattern('(\\d{1,3}|(?:{numeral}|两){1,3})个?({divisionKind})', 'g');
const SETS_OF = wordsOf('composedSet').map((set) => Array.from(set));

/** 撤并乡镇, 行政村由231个合并为180个: before and after, there are other numbers. */
function isReshaped(text: string, noun: string): boolean {
  for (let at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1))
    if (RESHAPED.test(justBefore(text, at, NEAR)) || RESHAPED.test(sentenceAfter(text, at, NEAR, '。\n'))) return true;
  return false;
}

const SET = rx`^(?:{standingSet})`;
const DEEDS = rx`^(?:{publicProject}){0,2}实事`;
const PROMISED = rx`(?:{yearOpens})[^，。；]{0,16}(?:{promisedAtStart})的?$`;
/** 政府工作部门·由31个精简为·26个 */
const CHANGED = rx`({standingSet})由原?来?的?(\d{1,4})个{han}{1,4}[为到至成]$`;
const SEVERAL_YEARS = rx`{severalYears}`;
const OWN = rx`^[^，。；]{0,4}(?:{ownPlace})$`;
const ALL = rx`{allMeant}`;
const HELD = rx`(?:{holdsAll})(?:\d{1,4}个[^，。；、\d]{2,6}、)?$`;
const NO_OWNER = rx`^(?:[对将在使我]|{ownPlace}|{total})*$`;
const OF_OTHERS = rx`{zone|park}`;
/** 12个乡镇·卫生院 are others. */
const ENDS = rx`^(?:[的，。、；（]|{allMeant}|已|实现|{completion}|实行|$)`;
const RESHAPED = rx`{reorganised}`;
/** In characters. */
const [FAR_BEHIND, NEAR] = [30, 30];
