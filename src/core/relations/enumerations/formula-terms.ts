import { search } from '../../text/search.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import { readNumeral } from '../../text/numerals.ts';
import type { Range } from '../../text/range.ts';
import { hasDigit } from '../../text/characters.ts';

/** «“1+5+N”模式，即1个中心、6个站点和N个服务点»: a number of a name, and the other one where the name is explained. */
export interface FormulaTerm {
  /** The number in the explanation. */
  readonly range: Range;
  readonly said: number;
  /** The name with its numbers: 1+5+N. */
  readonly formula: string;
  readonly formulaRange: Range;
  readonly due: number;
}

/** Every name made of numbers whose explanation gives as many, one for each part, of which a single one is another. */
export function* formulaTerms(text: string): Iterable<FormulaTerm> {
  yield* countedAgain(text);
  yield* summedUp(text);
  for (const match of EXPLAINED(text)) {
    const [whole, formula = '', list = ''] = match;
    const terms = formula.split('+').filter(hasDigit);
    const parts = list.split(PARTS).filter((part) => !LETTER.test(part));
    const numbers = parts.map((part) => part.match(NUMBER) ?? []);
    if (numbers.length !== terms.length || numbers.some(({ length }) => length !== 1)) continue;
    const off = terms.findIndex((term, index) => Number(term) !== valueOf(numbers[index]?.[0]));
    const isOne = terms.every((term, index) => index === off || Number(term) === valueOf(numbers[index]?.[0]));
    const part = parts[off];
    const number = numbers[off]?.[0];
    if (!isOne || part === undefined || number === undefined) continue;
    const start = match.index + whole.length - list.length + list.indexOf(part) + part.indexOf(number);
    yield {
      range: [start, start + number.length],
      said: valueOf(number),
      formula,
      formulaRange: [match.index + 1, match.index + 1 + formula.length],
      due: Number(terms[off]),
    };
  }
}

/** “6”即以甲、乙、丙…6大行动为抓手: a number of a name, and the count that its explanation closes with. */
function* countedAgain(text: string): Iterable<FormulaTerm> {
  for (const match of CLOSED_BY(text)) {
    const [whole, number = '', list = '', again = ''] = match;
    const [due, said] = [Number(number), valueOf(again)];
    if (due === said || !list.includes('、') || Math.abs(due - said) > NEAR || list.match(NUMBER)) continue;
    const end = match.index + whole.length;
    yield {
      range: [end - again.length, end],
      said,
      formula: number,
      formulaRange: [match.index + 1, match.index + 1 + number.length],
      due,
    };
  }
}

/** “28+10”稳增长政策，共38项: the numbers of a name, and how many they are all told. */
function* summedUp(text: string): Iterable<FormulaTerm> {
  for (const match of SUMMED_UP(text)) {
    const [whole, formula = '', all = ''] = match;
    const due = formula.split('+').reduce((sum, term) => sum + Number(term), 0);
    const end = match.index + whole.length;
    if (Number(all) !== due)
      yield {
        range: [end - all.length, end],
        said: Number(all),
        formula,
        formulaRange: [match.index + 1, match.index + 1 + formula.length],
        due,
      };
  }
}

const SUMMED_UP = search(
  '“(\\d{1,2}(?:\\+\\d{1,2}){1,3})”[^，。；：“”\\d\\n]{0,14}，?[总一]?共计?(\\d{1,3})(?=[个大项类条]{1,2}[\\u4e00-\\u9fff，。；])',
  { at: '“' },
);

const NEAR = 3;
const CLOSED_BY = search(
  '“(\\d{1,2})”(?:{gloss}|就是|是)([^；。“”\\n]{4,160}?)“?(\\d{1,2}|[两三四五六七八九十]{1,3})(?=[大个项类条场件张篇][\\u4e00-\\u9fff])',
  { at: '“' },
);

function valueOf(number: string | undefined): number {
  return number === undefined ? NaN : (readNumeral(number, 0)?.value ?? NaN);
}

const EXPLAINED = search(
  '“(\\d{1,2}(?:\\+(?:\\d{1,2}|[NXn])){1,4})”[\\u4e00-\\u9fff]{0,8}(?:：|，?{gloss}|（(?:{gloss})?)：?([^，。；（）“”\\n]{6,80})(?=[，。；）\\n])',
  { at: '“' },
);
const PARTS = wordPattern('[、和与及]');
const LETTER = /[NXn]/;
const NUMBER = wordPattern('\\d{1,2}|[一二两三四五六七八九十]{1,3}(?=[个大项类条支级套张种家年])', 'g');
