import { hasAny, justBefore } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { announcements } from './announcements.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';
import type { NumberedRun } from './numbered-runs.ts';
import { inStyleOf } from './numbered-runs.ts';
import { endsBefore, fallsInto, partsAt, runsTo } from './part-laws.ts';
import { unnumberedParts } from './unnumbered-parts.ts';

/** Counts that announce what follows: «重点抓好以下七个方面的工作。», «为民办好十件实事：», and the parts at once behind them. */
export const announcedCounts: readonly ListRow[] = [
  {
    kind: 'section-count',
    name: 'a name of a count, with its run right behind it',
    find: search(
      '(?<before>“)(?<number>{countNumeral})(?<measure>{partMeasure}[^，。；：“”\\d\\n]{1,8})”：(?={firstOrdinal})',
      { at: '“' },
    ),
    read: behindIt,
    law: runsTo,
    shown: true,
    example: '坚持“«三个并重»”：一是速度与质量并重；二是建设与管理并重。',
    right: '两个并重',
  },
  {
    kind: 'section-count',
    name: 'what is done in so many parts, with its run right behind it',
    find: search(
      '(?<!{noCountBefore})(?<number>{smallCount})(?<measure>[个大项件]{announcedPart})[^。；：“”\\d\\n]{1,50}[：，。](?={firstOrdinal})',
      { at: '[个大项]', offset: [1, 3] },
    ),
    read: behindIt,
    law: runsTo,
    shown: true,
    example: '从«四个方面»作出安排：一是兴产业；二是强基础；三是惠民生。',
    right: '三个方面',
  },
  {
    kind: 'section-count',
    name: 'whatever is counted, with its run right behind it',
    find: search(
      '(?<!{noCountBefore})(?<number>(?:{smallCount}(?=[^。]{3,12}：))|{countNumeral})(?<measure>[个大项](?!{announcedPart})[^，。；：“”\\d\\n]{2,10})[：。](?={firstOrdinal})',
      { at: '[个大项]', offset: [1, 3] },
    ),
    read: behindIt,
    law: runsTo,
    shown: true,
    example: '开展«四项专项整治»。一是整治占道。二是整治扬尘。三是整治噪声。',
    right: '三项专项整治',
  },
  {
    kind: 'section-count',
    name: 'a count that ends its sentence, and the parts behind it',
    find: announcements,
    read: behindSentence,
    law: runsTo,
    shown: true,
    example: '着力抓好以下«四个方面»的工作。一是兴产业。二是强基础。三是惠民生。',
    right: '三个方面',
  },
];

function behindIt(said: ListMatch): ReadList {
  const { at, number, measure, end } = said;
  return partsFrom(said, [at, at + number.length + measure.length], end);
}

function behindSentence(said: ListMatch): ReadList | null {
  const { text, at, end, number, word } = said;
  const [, part] = PARTS.exec(word('counted')) ?? [];
  if (part === undefined || TWO_LEVELS.test(justBefore(text, at, 8))) return null;
  if (NEEDS_LEAD_IN.test(part) && !LEAD_IN.test(justBefore(text, at, 2))) return null;
  const blanks = SPACES.exec(text.slice(end, end + 60))?.[0].length ?? 0;
  return partsFrom(said, [at, at + number.length + part.length], end + blanks);
}

/** What is counted, and what it is called: 个方面|的重点工作, 件大事|和民生实事. */
const PARTS = rx`^((?:[个大项件]{announcedPart})|方面|{articleMeasure})(?:[的和]?{announcedManner}{0,4}{announcedHead})?$`;

/** 两个方面4项工作: the parts that follow are those of the first count. */
const TWO_LEVELS = rx`(?:{countNumeral}|\d)[个大项类]{announcedPart}的?$`;

/** 5点, 三项 and 四条 count parts only after 以下; 六个方面 and 十件实事 always do. */
const NEEDS_LEAD_IN = rx`^{articleMeasure}$`;
const LEAD_IN = rx`^(?:{leadIn})$`;

/** Blanks, 分别是：, and the marks that a word processor leaves behind. */
const SPACES = rx`^(?:\s|\[bookmark[^\]\n]*\]|{respectively}[是为]：)*`;

/** The numbered parts that begin where what is announced may, else those without numbers; all is well where neither is sure. */
function partsFrom({ text, stated, runAt }: ListMatch, count: Range, next: number): ReadList {
  const run = runAt(next);
  if (!run) {
    const parts = unnumberedParts(text, count, next);
    return parts
      ? { ...partsAt(parts, count, text), law: fallsInto }
      : { count, things: [], counts: new Set([stated]) };
  }
  const { entries, end } = run;
  const parts = partsAt(
    entries.map(({ range }) => range),
    count,
    text,
  );
  if (entries.length === stated) return parts;
  const isCut = entries[0]?.value === 1 && entries.length < stated && (entries.length < 2 || breaksOff(text, end));
  if (!isCut && isPast(entries, stated)) return { ...parts, places: parts.places.slice(-1), law: endsBefore };
  return !isCut && isWhole(run, text) ? parts : { ...parts, counts: new Set([stated]) };
}

/** （一） （五） （六） behind 五个方面: some are left out, and the numbers rise beyond the count all the same, by little. */
function isPast(entries: NumberedRun['entries'], stated: number): boolean {
  const last = entries.at(-1)?.value ?? 0;
  const rises = entries.every(({ value }, index) => index === 0 || value > (entries[index - 1]?.value ?? 0));
  return !isUnbroken(entries) && rises && last > stated && last - stated <= NEAR;
}

/** Counts further apart than this are most likely counts of something else. */
const NEAR = 2;

function isUnbroken(entries: NumberedRun['entries']): boolean {
  return entries.every(({ value }, index) => value === index + 1);
}

/** Whether all its numbers stand there, and no other that would go on with them. */
function isWhole({ entries, end }: NumberedRun, text: string): boolean {
  const last = entries.at(-1);
  return (
    last !== undefined &&
    isUnbroken(entries) &&
    !text.slice(last.range[1], end).includes(inStyleOf(last, last.value + 1))
  );
}

/** Whether the parts go on to the end of a file that stops in mid-sentence: a page copied in part. */
function breaksOff(text: string, end: number): boolean {
  const rest = text.trimEnd();
  return end >= rest.length && !hasAny(rest.slice(-TAIL), '。！？!');
}

/** Behind its last sentence a page may still say where it is from. */
const TAIL = 20;
