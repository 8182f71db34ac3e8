import { eventNames } from '../../knowledge/anniversaries.ts';
import { justBefore, sentenceStart } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import type { NamedAgain } from './named-again.ts';

/**
 * An event that is to be held with another number than follows: 办好«第六届»洽谈会, or «第七届», or «第九届», after 成功举办了第七届
 * 洽谈会; and one that was held with two numbers in one year. A number may be skipped where more than one year was looked back on.
 */
export function* editions(text: string, ofOneYear: boolean): Iterable<NamedAgain> {
  const awarded: Edition[] = [];
  const held: Edition[] = [];
  for (const match of EDITION(text)) {
    const [, said = '', name = ''] = match;
    if (ASSEMBLY.test(name)) continue;
    const number = valueOfNumeral(said);
    const range: Range = [match.index, match.index + said.length + 2];
    const before = justBefore(text, match.index, LEAD);
    // 获得第33届…举办权: it is to be held still.
    if (WON.test(name)) awarded.push({ name, number, range });
    else if (HELD.test(before) || HELD_BEHIND.test(name)) {
      const other = ofOneYear && heldAgain(held, { name, number, range }, text);
      if (other) yield { range, known: text.slice(...other.range), elsewhere: other.range, sure: false };
      held.push({ name, number, range });
    } else if (TO_HOLD.test(before)) {
      const same = held.filter((other) => sameEvent(other.name, name));
      const higher = same.find((other) => other.number > number);
      // 举办第十二届丰收节, told once more of the year that is reviewed
      const isTheSame = same.at(-1)?.number === number && HOLDS.test(before);
      const last = higher ?? (ofOneYear && !isTheSame ? same.at(-1) : undefined);
      const own = awarded.find((other) => sameEvent(other.name, name));
      if (own) {
        if (own.number > number) yield { range, known: text.slice(...own.range), elsewhere: own.range, sure: true };
      } else if (last && (higher || number !== last.number + 1) && same.every((other) => other.number !== number - 1))
        yield { range, known: text.slice(...last.range), elsewhere: last.range, sure: higher !== undefined };
    }
  }
}

interface Edition {
  readonly name: string;
  readonly number: number;
  readonly range: Range;
}

const WON = rx`{rightToHold}`;
const EDITION = search('第({numeral}{1,3}|\\d{1,3})届((?:{han}|[·—-]|（{han}{2,6}）){3,24})', {
  at: '届',
  offset: [2, 4],
});
const LEAD = 10;
const HELD = rx`{eventHeld}[^，。；：、\n]{0,6}$`;
/** 第八届进博会·成功举办 */
const HELD_BEHIND = rx`^.{2,16}?{eventEnd}(?:{planManner|eventHeld}){0,2}{eventOver}(?![权地城])`;
const TO_HOLD = rx`{eventToHold|intention}[^，。；：、了\n]{0,4}$`;
/** 成功举办第六届茶文化节 and 第七届茶文化节成功举办 in one year, where no sentence names another: the first of them. */
function heldAgain(held: readonly Edition[], own: Edition, text: string): Edition | undefined {
  const event = EVENT.exec(own.name)?.[0] ?? '';
  if (event.length < LONG_EVENT) return undefined;
  return held.find(
    (other) =>
      other.number !== own.number &&
      EVENT.exec(other.name)?.[0] === event &&
      [other, own].every(
        ({ range: [at] }) => !OF_YEAR.test(text.slice(Math.max(sentenceStart(text, at), at - FARTHEST), at)),
      ),
  );
}

/** 运动会, 艺术节: each level has its own. */
const LONG_EVENT = 5;
const OF_YEAR = rx`\d{4}年|{lastYear}`;
/** In characters. */
const FARTHEST = 120;
const HOLDS = rx`{eventOver}[^，。；：、\n]{0,4}$`;
/** Assemblies of the place and of those above it count each for themselves. */
const ASSEMBLY = rx`{assembly}`;

/** Two names of one event: the same up to 会 or 节, or they begin alike, however each goes on. */
function sameEvent(a: string, b: string): boolean {
  const [short, other] = [a, b].map(shortName);
  if (short !== undefined && short === other) return true;
  const [one, two] = [a, b].map((name) => EVENT.exec(name)?.[0]);
  if (one !== undefined && two !== undefined) return one === two;
  let same = 0;
  while (same < a.length && a.charAt(same) === b.charAt(same)) same++;
  return same >= Math.min(SAME, a.length, b.length);
}

/** 进博会 for 中国国际进口博览会 and for itself. */
function shortName(name: string): string | undefined {
  return eventNames.find(
    ([short, full]) => name.startsWith(short) || EVENT.exec(name)?.[0].endsWith(full) === true,
  )?.[0];
}

const SAME = 6;
const EVENT = rx`^.{1,20}?{eventEnd}`;
