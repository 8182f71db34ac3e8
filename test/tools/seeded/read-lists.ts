import type { Slip } from './slip.ts';

/** Slips in counts of what the text itself names or numbers, each found by a pattern of its own. */
export function* readLists(text: string): Iterable<Slip> {
  yield* lists(text);
  yield* announcements(text);
  yield* numbers(text);
  yield* pairings(text);
}

/** 南岗、永安、佳南三个: the count one too high or too low. */
function* lists(text: string): Iterable<Slip> {
  let turn = 0;
  for (const match of text.matchAll(LIST)) {
    const [whole, first = '', rest = '', number = '', measure = ''] = match;
    const names = [first, ...rest.slice(1).split(/、|(?<=.)和(?=.)/)];
    const count = valueOf(number);
    if (names.length !== count || names.some((name) => name === '' || /[等\d]/.test(name))) continue;
    const at = match.index + whole.length - number.length - measure.length;
    const cut = [at, at + number.length] as const;
    yield { kind: 'list-count', cut, put: other(number, turn++), relation: [match.index, match.index + whole.length] };
  }
}

const LIST =
  /([^，。；：、！？“”（）\n]{1,12})((?:、[^，。；：、！？“”（）\n]{1,14})+)([两三四五六七八九]|\d(?!\d))(个|大|项|类|条|家|所|座|处|种|级|方面)(?![月年])/g;

/** 三个方面：一是…二是…三是…: the count one off. */
function* announcements(text: string): Iterable<Slip> {
  let turn = 0;
  for (const match of text.matchAll(ANNOUNCED)) {
    const [whole, number = ''] = match;
    const style = STYLES.find((write) => text.startsWith(write(1), match.index + whole.length));
    if (!style) continue;
    const last = lastInRun(text, match.index + whole.length, style);
    if (last.value !== valueOf(number)) continue;
    const cut = [match.index, match.index + number.length] as const;
    yield { kind: 'section-count', cut, put: other(number, turn++), relation: [match.index, last.end] };
  }
}

const ANNOUNCED =
  /(?<![第一二三四五六七八九十\d])([两三四五六七八九十]|\d)(?:个方面|方面|件实事|项重点|大任务|项任务|项工作|件大事|个重点)[^，。；：\n]{0,10}[。：]\s*/g;

/** 一是 （一） 1. 一、 and their like. */
const STYLES: readonly ((value: number) => string)[] = [
  (value) => `${chinese(value)}是`,
  (value) => `（${chinese(value)}）`,
  (value) => `${value}.`,
  (value) => `${chinese(value)}、`,
];

function lastInRun(text: string, from: number, style: (value: number) => string): { value: number; end: number } {
  let [value, end] = [1, from + style(1).length];
  for (let next = 2; ; next++) {
    const at = text.indexOf(style(next), end);
    const restart = text.indexOf(style(1), end);
    if (at < 0 || (restart >= 0 && restart < at)) return { value, end };
    [value, end] = [next, at + style(next).length];
  }
}

/** Headings （一） （二） （三） on lines of their own, and 一是…二是: a number made the next one or the one before. */
function* numbers(text: string): Iterable<Slip> {
  let turn = 0;
  for (const [pattern, style] of NUMBERED) {
    let before: { value: number; at: number } | null = null;
    for (const match of text.matchAll(pattern)) {
      const value = [...Array(20).keys()].find((each) => style(each + 1) === match[1]);
      if (value === undefined) continue;
      const at = match.index + match[0].length - (match[1]?.length ?? 0);
      const end = at + (match[1]?.length ?? 0);
      if (before && value === before.value + 1) {
        const put = style(turn++ % 2 === 0 ? value + 2 : value);
        yield { kind: 'section-number', cut: [at, end], put, relation: [at, end + 1] };
      }
      before = { value, at };
    }
  }
}

const NUMBERED = [
  [/(?<=^|\n)[ \u3000]*([一二三四五六七八九十]{1,3}、)(?=[^\n])/g, (value: number) => `${chinese(value)}、`],
  [/(?<=^|\n)[ \u3000]*(（[一二三四五六七八九十]{1,3}）)/g, (value: number) => `（${chinese(value)}）`],
  [/(?<=^|\n)[ \u3000]*(\d{1,2}\.)(?!\d)/g, (value: number) => `${value}.`],
  [/(?<=[。；：\n])([一二三四五六七八九]是)/g, (value: number) => `${chinese(value)}是`],
] as const;

/** A、B、C分别增长1%、2%和3%: one value left out. */
function* pairings(text: string): Iterable<Slip> {
  let turn = 0;
  for (const match of text.matchAll(PAIRING)) {
    const [whole, subjects = '', lead = '', values = ''] = match;
    const names = subjects.split(/[、和及与]/);
    const pieces = [...values.matchAll(/(^|[、和及与])([^、和及与]+)/g)];
    if (names.length !== pieces.length || names.length < 2 || names.some((name) => /[等\d均]|^$/.test(name))) continue;
    if (pieces.length < 3 && names.length < 3) continue;
    const gone = pieces[1 + (turn++ % (pieces.length - 1))];
    if (!gone) continue;
    const at = match.index + subjects.length + '分别'.length + lead.length + gone.index;
    const relation = [match.index, match.index + whole.length] as const;
    yield { kind: 'respectively-count', cut: [at, at + gone[0].length], put: '', relation };
  }
}

const PAIRING =
  /([^，。；：！？“”（）\n]{3,40}?)分别([^，。；：、\d\n]{0,8})(\d[\d.]*[^，。；：、\d和及与\n]{1,5}(?:[、和及与]\d[\d.]*[^，。；：、\d和及与\n]{1,5})+)(?=[，。；：\n])/g;

const DIGITS = '一二三四五六七八九十';

function chinese(value: number): string {
  return value <= 10 ? DIGITS.charAt(value - 1) : `十${DIGITS.charAt(value - 11)}`;
}

function valueOf(number: string): number {
  return number === '两' ? 2 : Number(number) || DIGITS.indexOf(number) + 1;
}

/** The number one higher and one lower in turn, never below two. */
function other(number: string, turn: number): string {
  const value = valueOf(number) + (turn % 2 === 1 && valueOf(number) > 2 ? -1 : 1);
  return /\d/.test(number) ? String(value) : value === 2 ? '两' : chinese(value);
}
