import { sloganNouns } from '../../knowledge/fixed-names.ts';
import { hasAny, justBefore } from '../../text/beside.ts';
import { reportMatches } from '../../text/report-matches.ts';
import type { Range } from '../../text/range.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';
import type { NamedAgain } from './named-again.ts';
import { addTo } from '../../text/group-by.ts';

/**
 * A quoted slogan that counts what it names, with another number than elsewhere: «“五个中心”» beside “四个中心”. The number that
 * stands less often is in doubt, of equals the later one. Slogans of one sentence, of who decides for the place (按照省委“三个板块”部署),
 * and those that count what there are several programmes of (三大工程, 五大工程; 三个一, 五个一), are left out.
 */
export function* slogansAgain(text: string): Iterable<NamedAgain> {
  for (const told of slogansByNoun(text).values()) {
    const numbers = new Set(told.map(({ number }) => number));
    if (numbers.size !== 2) continue;
    const [wrong, right] = oddOneOut(told);
    if (!wrong || !right || told.some((other) => other !== wrong && areTogether(text, wrong.range, other.range)))
      continue;
    const known = text.slice(...right.range);
    yield { range: wrong.range, known, elsewhere: right.range, sure: false };
  }
}

interface Slogan {
  readonly number: string;
  readonly range: Range;
}

function slogansByNoun(text: string): ReadonlyMap<string, readonly Slogan[]> {
  const found = new Map<string, Slogan[]>();
  for (const { index, 1: number = '', 2: noun = '' } of reportMatches(text, SLOGAN)) {
    if (OF_SEVERAL.test(noun) || OF_OTHERS.test(justBefore(text, index, NEAR))) continue;
    const one: Slogan = { number, range: [index + 1, index + 1 + number.length + noun.length] };
    addTo(found, noun, one);
  }
  return found;
}

/** “四个中心”: a number, its measure and what is counted. */
const SLOGAN = wordPattern('“({countNumeral}{1,2})([个大条项张件]{han}{2,10})”', 'g');
/** Whose the slogan is, a few others of theirs before it. */
const OF_OTHERS = rx`{owner}[^，。；\n]{0,14}$`;
const NEAR = 20;
const OF_SEVERAL = wordPattern(`^.(?:${sloganNouns.join('|')})`);

function oddOneOut(told: readonly Slogan[]): readonly Slogan[] {
  const [first] = told;
  const same = told.filter(({ number }) => number === first?.number);
  const others = told.filter(({ number }) => number !== first?.number);
  if (others.length === 1) return [...others, ...same.slice(0, 1)];
  return same.length === 1 ? [...same, ...others.slice(0, 1)] : [];
}

/** 由“三个中心”向“五个中心”拓展: of two slogans in one sentence each is meant. */
function areTogether(text: string, a: Range, b: Range): boolean {
  const between = a[0] < b[0] ? text.slice(a[1], b[0]) : text.slice(b[1], a[0]);
  return !hasAny(between, '。\n');
}
