import { hasDigit } from '../../text/characters.ts';
import { readNumeral } from '../../text/numerals.ts';
import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { isAsNamed } from './list-laws.ts';
import type { ListRow, ReadList, ListMatch } from './list-row.ts';

/** Names made of numbers, and other numbers where they are explained: «“1+5+N”模式，即1个中心、6个站点和N个服务点». */
export const formulaTerms: readonly ListRow[] = [
  {
    name: 'a number of a name, and the count that its explanation closes with',
    find: search(
      '(?<before>“(?<name>\\d{1,2})”(?:{gloss}|就是|是)(?<list>[^；。“”\\n]{4,160}?)“?)(?<number>\\d{1,2}|[两三四五六七八九十]{1,3})(?=[大个项类条场件张篇]{han})',
      { at: '“' },
    ),
    read: countedAgain,
    law: isAsNamed,
    example: '“6”即以扩内需、稳外贸、强产业、优生态、惠民生、守底线«5»大行动为抓手。',
    right: '6',
  },
  {
    name: 'the parts of a name, one count for each, of which a single one is another',
    find: search(
      '(?<before>“)(?<name>\\d{1,2}(?:\\+(?:\\d{1,2}|[NXn])){1,4})”[\\u4e00-\\u9fff]{0,8}(?:：|，?{gloss}|（(?:{gloss})?)：?(?<list>[^，。；（）“”\\n]{6,80})(?=[，。；）\\n])',
      { at: '“' },
    ),
    read: oneByOne,
    law: isAsNamed,
    example: '构建“1+4+N”体系，即1个总站、«5»个分站和N个网点。',
    right: '4',
  },
];

function countedAgain(said: ListMatch): ReadList | null {
  const { list, stated, word } = said;
  const due = Number(word('name'));
  const isOther = !list.includes('、') || Math.abs(due - stated) > NEAR || list.match(NUMBER) !== null;
  return isOther ? null : named(due, said);
}

const NEAR = 3;

/** What a name says, which stands right behind the quotation mark that opens the match. */
function named(due: number, { start, word }: ListMatch): ReadList {
  const name = word('name');
  return { things: [name], counts: new Set([due]), places: [[start + 1, start + 1 + name.length]] };
}

function oneByOne(said: ListMatch): ReadList | null {
  const { list, end, word } = said;
  const terms = word('name').split('+').filter(hasDigit);
  const parts = list.split(PARTS).filter((part) => !LETTER.test(part));
  const numbers = parts.map((part) => part.match(NUMBER) ?? []);
  if (numbers.length !== terms.length || numbers.some(({ length }) => length !== 1)) return null;
  const off = terms.findIndex((term, index) => Number(term) !== valueOf(numbers[index]?.[0]));
  const isOne = terms.every((term, index) => index === off || Number(term) === valueOf(numbers[index]?.[0]));
  const part = parts[off];
  const number = numbers[off]?.[0];
  if (!isOne || part === undefined || number === undefined) return null;
  const at = end - list.length + list.indexOf(part) + part.indexOf(number);
  return {
    ...named(Number(terms[off]), said),
    stated: valueOf(number),
    count: [at, at + number.length],
  };
}

function valueOf(number: string | undefined): number {
  return number === undefined ? NaN : (readNumeral(number, 0)?.value ?? NaN);
}

const PARTS = wordPattern('[、和与及]');
const LETTER = /[NXn]/;
const NUMBER = wordPattern('\\d{1,2}|[一二两三四五六七八九十]{1,3}(?=[个大项类条支级套张种家年])', 'g');
