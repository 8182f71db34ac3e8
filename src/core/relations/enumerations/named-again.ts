import { fixedNames, joinedNames, laterNames } from '../../knowledge/fixed-names.ts';
import { numeralSigns } from '../../knowledge/numerals.ts';
import { lineStart } from '../../text/beside.ts';
import { valueOfNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { search } from '../../text/search.ts';
import { rx } from '../../text/word-pattern.ts';
import { addTo, groupBy } from '../../text/group-by.ts';

/** A name with a number in it that is known by another number: «“五个不摘”», «“三创五建”» beside “三创四建”. */
export interface NamedAgain {
  /** The name with the number that does not fit. */
  readonly range: Range;
  /** The name as it is known, or as the report has it elsewhere. */
  readonly known: string;
  /** Where the report has it so; null where everybody does. */
  readonly elsewhere: Range | null;
  /** Whether the other number surely is a slip: the name is fixed, or said so more than once. */
  readonly sure: boolean;
}

const NUMERALS = `${numeralSigns}两`;
/** 千万工程: the scales that a fixed name has. */
const SCALES = '百千万';

/** Every fixed name with another number than it has. */
export function* misnamed(text: string): Iterable<NamedAgain> {
  for (const match of FIXED(text)) {
    const range: Range = [match.index, match.index + match[0].length];
    const said = match[0].replace(MARKS, '');
    const names = BY_FORM.get(fixedForm(said)) ?? [];
    const [known = ''] = names;
    if (names.includes(said)) continue;
    // 五上企业 are more of them.
    if (laterNames.includes(known) && valueOfNumeral(said.charAt(0)) > valueOfNumeral(known.charAt(0))) continue;
    const joined = joinedNames.includes(known);
    if (joined && !hasOther(text, range, known)) continue;
    yield { range, known, elsewhere: null, sure: !laterNames.includes(known) };
  }
}

const MARKS = /[“”、]/g;

/** Each numeral of a name as N: 四个不摘 → N个不摘. */
function formOf(name: string): string {
  return name.replace(NUMERAL, 'N');
}

const NUMERAL = new RegExp(`[${NUMERALS}]`, 'g');

function fixedForm(name: string): string {
  return name.replace(ANY_NUMBER, 'N');
}

const ANY_NUMBER = new RegExp(`[${NUMERALS}${SCALES}]`, 'g');
const BY_FORM = groupBy([...fixedNames, ...joinedNames, ...laterNames], fixedForm);

/** Any numbers in the form of a fixed name, with quotation marks wherever they may stand. */
const FIXED = search(
  `(?<![${NUMERALS}第百千\\d])(?:${[...BY_FORM.keys()]
    .map((form) => Array.from(form, (char) => (char === 'N' ? `[${NUMERALS}${SCALES}]` : char)).join('[“”、]{0,3}'))
    .join('|')})`,
  {
    at: `[${NUMERALS}百千${[...BY_FORM.keys()].map((form) => (form.startsWith('N') ? '' : form.charAt(0))).join('')}]`,
  },
);

/** 增强“五个意识”、坚定“四个自信”: another name of the kind is near, and right. */
function hasOther(text: string, [start, end]: Range, known: string): boolean {
  const around = text.slice(Math.max(0, start - NEARBY), end + NEARBY);
  return joinedNames.some((name) => name !== known && around.includes(name));
}

const NEARBY = 40;

/**
 * A quoted name of several numbers that a report says with one of them changed: «“一主三双七大街区”» where “一主三双六大街区”
 * stands elsewhere more often, or as the name that a note explains; else the later of the two is in doubt, but in one
 * paragraph each is meant: 国家级园区“两主一特”、省级园区“一主一特”.
 */
export function* namedAgain(text: string): Iterable<NamedAgain> {
  for (const names of namesByForm(text).values()) {
    if (names.size < 2) continue;
    const forms = [...names].sort(([, a], [, b]) => b.length - a.length);
    const explained = forms.filter(([name, places]) => places.some(([, end]) => isExplained(text, name, end)));
    const [[most, places] = ['', []], second] = forms;
    const sure = (second?.[1].length ?? 0) < places.length;
    const usual = sure ? most : explained.length === 1 ? explained[0]?.[0] : undefined;
    for (const [name, [range]] of forms) {
      const known =
        usual ?? forms.find(([other, [first]]) => differBy(name, other) === 1 && isBefore(first, range))?.[0] ?? name;
      const elsewhere = names.get(known)?.[0];
      if (!elsewhere || !range || differBy(name, known) !== 1) continue;
      if (sure || !areInOneParagraph(text, elsewhere, range)) yield { range, known, elsewhere, sure };
    }
  }
}

function areInOneParagraph(text: string, [start]: Range, [other]: Range): boolean {
  return lineStart(text, start) === lineStart(text, other);
}

type Places = readonly Range[];

function isBefore(a: Range | undefined, b: Range | undefined): boolean {
  return a !== undefined && b !== undefined && a[0] < b[0];
}

function namesByForm(text: string): ReadonlyMap<string, ReadonlyMap<string, Places>> {
  const forms = new Map<string, Map<string, Range[]>>();
  for (const match of NAME(text)) {
    const name = match[1] ?? '';
    const form = formOf(name);
    const numbers = form.split('N').length - 1;
    if (
      numbers < 2 ||
      form.includes('NN') ||
      name.replace(MARKS, '').length - numbers < SHORTEST ||
      OTHER_NUMBERS.test(name)
    )
      continue;
    const names = forms.get(form) ?? new Map<string, Range[]>();
    addTo(names, name, [match.index + 1, match.index + 1 + name.length]);
    forms.set(form, names);
  }
  return forms;
}

/** “三创四建”, [三创四建]; “两跨越、四提升” */
const NAME = search('[“[【]([\\u4e00-\\u9fff、]{4,14})[”\\]】]', { at: '[“\\[【]' });
/** Characters that are no number. */
const SHORTEST = 2;
/** 十四五, 十五五; 三个一批, 五个一 */
const OTHER_NUMBERS = rx`五$|^.个一|位一体`;

/** “三创四建”：, [三创四建]即, “三创四建”是指: where a note tells what it is. */
function isExplained(text: string, name: string, end: number): boolean {
  const opens = lineStart(text, end - name.length) >= end - name.length - LONGEST_NUMBER;
  return opens && GLOSS.test(text.slice(end + 1, end + 5));
}

const LONGEST_NUMBER = 6;
const GLOSS = rx`^(?:：|{gloss})`;

function differBy(a: string, b: string): number {
  return Array.from(a).filter((char, index) => char !== b.charAt(index)).length;
}

/** A day that is the name of an event, with the digits of its day otherwise: «“8·12”山洪灾害» where it was “8·21”. */
export function* daysNamed(text: string): Iterable<NamedAgain> {
  const days = new Map<string, { readonly said: string; readonly range: Range }>();
  for (const match of DAY(text)) {
    const [, said = '', event = ''] = match;
    const [month = '', day = ''] = said.split(/\D/);
    const range: Range = [match.index + 1, match.index + 1 + said.length];
    const key = `${Array.from(month + day)
      .sort()
      .join('')}|${event}`;
    const before = days.get(key);
    if (!before) days.set(key, { said, range });
    else if (before.said !== said) yield { range, known: before.said, elsewhere: before.range, sure: true };
  }
}

const DAY = search('“(\\d{1,2}[·.．・]\\d{1,2})”([\\u4e00-\\u9fff]{3,4})', { at: '“' });
