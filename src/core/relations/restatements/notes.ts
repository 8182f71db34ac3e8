import { justBefore, lineEnd } from '../../text/beside.ts';
import { reportMatches } from '../../text/report-matches.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import type { Pair } from './restatement.ts';
import { pair } from './restatement.ts';
import { search } from '../../text/search.ts';
import { rx, wordPattern } from '../../text/word-pattern.ts';

/**
 * What a report and its notes say of one thing with two numbers: «新建7所镇区学校〔4〕» and the note «〔4〕6所镇区学校：»,
 * «占地450亩的物流园〔9〕» and «〔9〕物流园：占地540亩», «惠企“28条”：…26条措施», and «持续实施7个科研专项» where 9 were told of
 * before.
 */
export function* notesAgainstText(text: string): Iterable<Pair> {
  for (const { first, later, words, sure } of notedAgain(text))
    yield {
      ...pair({ range: first, text: text.slice(...first) }, { range: later, text: text.slice(...later) }, words),
      certainty: sure ? 'warning' : 'information',
    };
}

function* notedAgain(text: string): Iterable<NotedAgain> {
  if (HAS_NOTES.test(text)) yield* notesAndText(text);
  for (const match of NAMED_BY_COUNT(text)) {
    const again = countOfMeasures(text, match);
    if (again) yield again;
  }
  for (const match of reportMatches(text, CARRIED_ON)) yield* toldBefore(text, match);
}

interface NotedAgain {
  /** Number and measure word of the first, and of the second place: 7所, 6所. */
  readonly first: Range;
  readonly later: Range;
  /** What is counted or measured: 镇区学校, 物流园占地. */
  readonly words: string;
  /** Both surely speak of the same: a note is headed by the very count, a policy named by it. */
  readonly sure: boolean;
}

const HAS_NOTES = /\n[ \t　]*[〔[]\d/;
const NOTE = /\n[ \t　]*([〔[]\d{1,3}[〕\]])“?([^：“”\n]{2,30})”?：/g;

function* notesAndText(text: string): Iterable<NotedAgain> {
  for (const match of text.matchAll(NOTE)) {
    const [whole, marker = '', title = ''] = match;
    const at = text.indexOf(marker);
    if (at >= match.index || at < LONGEST_LEAD) continue;
    const close = text.charAt(at - 1) === '”' ? at - 1 : at;
    const lead = text.slice(close - LONGEST_LEAD, close);
    const again =
      sameCount(lead, close, title, match.index + whole.indexOf(title)) ??
      sameMeasure(lead, close, title, text, match.index + whole.length);
    if (again) yield again;
  }
}

const LONGEST_LEAD = 40;
const COUNTED = wordPattern('^({largerCount})({noteMeasure})(\\p{Script=Han}{2,16})$', 'u');
const COUNT_ENDS = rx`(?<!{noCountBefore}|两)({largerCount}){noteMeasure}$`;

/** The note is headed by a count of what the text counts before its marker. */
function sameCount(lead: string, end: number, title: string, at: number): NotedAgain | null {
  const [, number = '', measure = '', words = ''] = COUNTED.exec(title) ?? [];
  if (words === '' || !lead.endsWith(words)) return null;
  const counted = COUNT_ENDS.exec(lead.slice(0, -words.length));
  const other = counted?.[1] ?? '';
  if (!counted || valueOfNumeral(other) === valueOfNumeral(number)) return null;
  const stop = end - words.length;
  return {
    first: [stop - counted[0].length, stop],
    later: [at, at + number.length + measure.length],
    words,
    sure: true,
  };
}

const MEASURED = rx`({noteSize})(\d{1,7}(?:\.\d{1,4})?)(万?{noteUnit})的$`;

/** The note tells the size of what is named before its marker. */
function sameMeasure(lead: string, end: number, title: string, text: string, from: number): NotedAgain | null {
  if (!lead.endsWith(title)) return null;
  const [whole = '', word = '', number = '', unit = ''] = MEASURED.exec(lead.slice(0, -title.length)) ?? [];
  if (word === '') return null;
  const note = text.slice(from, lineEnd(text, from));
  const at = note.indexOf(word);
  const written = /^\d{1,7}(?:\.\d{1,4})?/.exec(note.slice(at + word.length))?.[0] ?? '';
  const stop = at + word.length + written.length;
  if (at > FIRST_WORDS || written === '' || !note.startsWith(unit, stop) || note.includes(word, stop)) return null;
  if (Number(written) === Number(number)) return null;
  const start = end - title.length - whole.length + word.length;
  return {
    first: [start, start + number.length + unit.length],
    later: [from + stop - written.length, from + stop + unit.length],
    words: title + word,
    sure: false,
  };
}

/** 项目占地: further on, a note may speak of parts of the whole. */
const FIRST_WORDS = 4;

const NAMED_BY_COUNT = search('“(\\d{1,3})条”{policyNoun}?(?:：|{gloss})', { at: '“' });
const MEASURES = wordPattern('(?<![\\d.])(\\d{1,3})条{policyNoun}{1,3}', 'g');

/** A policy that is named by how many measures it holds. */
function countOfMeasures(text: string, match: RegExpExecArray): NotedAgain | null {
  const from = match.index + match[0].length;
  const told = [...text.slice(from, Math.min(lineEnd(text, from), from + LONGEST)).matchAll(MEASURES)];
  const [only] = told;
  const [number = '', other = ''] = [match[1], only?.[1]];
  if (!only || told.length > 1 || number === other) return null;
  const at = from + only.index;
  return {
    first: [match.index + 1, match.index + 2 + number.length],
    later: [at, at + other.length + 1],
    words: '条措施',
    sure: true,
  };
}

const LONGEST = 300;

const CARRIED_ON = wordPattern('{carriesOn}{carriedOn}({largerCount})({partMeasure})(\\p{Script=Han}{6})', 'gu');

/** What is carried on is as many as were told of before under the same name. */
function* toldBefore(text: string, match: RegExpExecArray): Iterable<NotedAgain> {
  const [whole, number = '', measure = '', words = ''] = match;
  const end = match.index + whole.length - words.length;
  const later: Range = [end - measure.length - number.length, end];
  for (let at = text.indexOf(words); at >= 0 && at < later[0]; at = text.indexOf(words, at + 1)) {
    const counted = COUNT_ENDS.exec(justBefore(text, at, 6));
    if (!counted?.[0].endsWith(measure) || valueOfNumeral(counted[1] ?? '') === valueOfNumeral(number)) continue;
    yield { first: [at - counted[0].length, at], later, words, sure: false };
  }
}
