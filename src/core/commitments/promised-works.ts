import {
  builtWorks,
  lineBefore,
  lineName,
  linesParted,
  worksParts,
  worksPlaces,
  worksRoute,
  worksShared,
  worksSharedAlone,
} from '../knowledge/project-words.ts';
import { onceAText } from '../text/once-a-text.ts';
import { overlaps, type Range } from '../text/range.ts';
import { namesInClause } from './project-names.ts';
import { promiseClauses, type PromiseClause } from './promise-clauses.ts';
import type { PromisedObject } from './promised-object.ts';
import { isSurely, isTold, type WorkItem } from './work-item.ts';
import { wordsIn, wordsOf } from '../text/word-pattern.ts';

/**
 * The names of the works that a promise is about, in text order: what surely names a project and, since something is
 * promised, what its verb is done to where that can be told from others. «加快云禾、望青高速公路建设» → 云禾高速公路,
 * 望青高速公路; «继续推进青禾智谷、望江产业基地等一批载体建设» → 青禾智谷, 望江产业基地. What only says a kind is none. `isChecked`: the
 * promise can be checked; of another only places that are built or treated count.
 */
export function promisedWorks(promise: string, isChecked: boolean): readonly string[] {
  const { text, sure, clauses } = read(promise);
  const more = clauses.flatMap((each) => inClause(each, isChecked));
  return [...sure, ...more.filter(({ range }) => !sure.some((each) => overlaps(each.range, range)))]
    .sort((a, b) => a.range[0] - b.range[0])
    .flatMap((named) => linesOf(text, named));
}

/** The same promise is asked for what it surely and what it perhaps names. */
const read = onceAText((promise) => {
  const clauses = promiseClauses(promise);
  const text = clauses[0]?.clause.text ?? '';
  const sure: readonly Named[] = clauses
    .flatMap(({ clause }) => namesInClause(clause))
    .map((range) => ({ range, name: text.slice(...range) }));
  return { text, sure, clauses };
});

/** 地铁1、3、4号线 are three lines, each of its own name. */
function linesOf(text: string, { range: [start], name }: Named): readonly string[] {
  const [written = '', mode = '', numbers = ''] =
    lineBefore.exec(text.slice(Math.max(0, start - LONGEST_LIST), start)) ?? [];
  const line = lineName.exec(name)?.[1];
  if (written === '' || line === undefined) return [name];
  return [...numbers.split(linesParted).filter(Boolean), line].map((each) => mode + each + name.slice(line.length));
}

const LONGEST_LIST = 24;

interface Named {
  readonly range: Range;
  readonly name: string;
}

function inClause({ clause, object, items: all }: PromiseClause, isChecked: boolean): readonly Named[] {
  if (object === null) return [];
  const { text } = clause;
  const items = all.flatMap(({ work }) => work ?? []);
  const isListed = items.length > 1 && items.some(isSurely);
  const shared = sharedHead(text, items, object);
  const some = clause.tokens.find(({ role, start }) => role === 'many' && start >= object.start)?.start ?? Infinity;
  return items
    .filter(({ start, isPlace }) => start < some || isPlace)
    .filter(({ start, isPlace }) => text.charAt(start) !== QUOTE || isPlace || object.closing === 'works')
    .filter((item) => isTaken(item, object, isListed) && (isChecked || isPlaced(item, object)))
    .filter((item) => !isBare(item, object, shared))
    .map(({ start, end, work }) => ({
      range: [start, end],
      name:
        object.tract !== '' && work === null
          ? withTract(text.slice(start, end), object.tract)
          : withHead(text.slice(start, end), work === null ? shared : ''),
    }));
}

function isTaken(item: WorkItem, { closing, isBuilt, isShaped }: PromisedObject, isListed: boolean): boolean {
  if (isShaped && closing === null && ASPIRED.has(item.work ?? '')) return false;
  if (closing === 'tracts' || (closing === 'works' && isOfWorks(item))) return true;
  if (closing !== 'works' && isListed && (isTold(item) || item.own >= OWN)) return true;
  if (closing === 'listed') return isSurely(item);
  if (closing === 'treated' && (item.own > OWN || item.isPlace)) return true;
  if (closing === 'field' && item.own > OWN) return item.isPlace;
  if (isSurely(item)) return isBuilt || closing !== null || FIRM.has(item.work ?? '');
  return isBuilt && item.telling > 0 && item.end - item.start >= TELLING && isTold(item);
}

/** What stands before 等项目 is one of them by its head, by characters of its own, or by being so long. */
function isOfWorks(item: WorkItem): boolean {
  return isTold(item) || item.own > OWN || (item.end - item.start > TELLING && item.telling > OWN);
}

/** In a promise that cannot be checked, what its verb builds or its list says to be works, and what is in place. */
function isPlaced(item: WorkItem, { closing, isBuilt }: PromisedObject): boolean {
  if (closing === 'tracts' || (item.isPlace && (isBuilt || closing === 'treated'))) return true;
  return item.own >= OWN && (closing === 'works' || (isBuilt && item.work !== null));
}

/** 青禾 of «青禾、望江业务用房»: a place whose work stands with another, and would be found under every work there. */
function isBare({ start, end, work, isPlace }: WorkItem, { closing }: PromisedObject, shared: string): boolean {
  return work === null && !isPlace && shared === '' && OPEN.has(closing) && end - start <= LONGEST_SHARING;
}

const OPEN: ReadonlySet<PromisedObject['closing']> = new Set([null, 'moved', 'listed']);

/** The roads of a list have what they are from the last: 望云、青江|高速公路. */
function sharedHead(text: string, items: readonly WorkItem[], { closing }: PromisedObject): string {
  const last = items.at(-1);
  if (last === undefined || items.length < 2) return '';
  const name = text.slice(last.start, last.end);
  const heads = closing === 'works' ? SHARED : [...SHARED, ...SHARED_ALONE];
  return heads.find((word) => CALLED.some((tail) => name.endsWith(word + tail))) ?? '';
}

/** 望云 → 望云高速公路, 望云北段 → 望云高速公路北段; “青禾集聚区” without its quotes. */
function withHead(name: string, head: string): string {
  if (name.startsWith('“') && name.endsWith('”')) return name.slice(1, -1);
  const part = worksParts.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - part.length);
  return head !== '' && (stem.length <= LONGEST_SHARING || worksRoute.test(stem)) ? stem + head + part : name;
}

/** Of the names of tracts each one says what it is: 云溪 → 云溪棚户区. */
function withTract(name: string, tract: string): string {
  return name.endsWith(tract) || worksPlaces.test(name) ? name : name + tract;
}

/** What a place wishes to be as often as it is built: 打造|区域物流中心. */
const ASPIRED = new Set(wordsOf('aspired'));
const QUOTE = '“';
const FIRM = new Set(wordsIn(builtWorks));
const SHARED = worksShared.split(' ');
const SHARED_ALONE = worksSharedAlone.split(' ');
const CALLED = ['', '工程', '项目'];
/** Characters that only this report knows. */
const OWN = 2;
/** So long a name tells which one. */
const TELLING = 6;
const LONGEST_SHARING = 3;
