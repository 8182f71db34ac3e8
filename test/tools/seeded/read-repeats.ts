import { numbersIn } from './numbers-in.ts';
import type { Slip } from './slip.ts';
import { wrongNumber } from './wrong-number.ts';

/** Slips in a value that the text gives twice for one thing, in two sentences of one half, review or plan. */
export function* readRepeats(text: string): Iterable<Slip> {
  const seen = new Map<string, number>();
  let turn = 0;
  for (const number of numbersIn(text, 0, text.length)) {
    const { at, digits, unit, end } = number;
    if (digits.replace('.', '').replace(/0+$/, '').length < 2 || unit === '' || unit === '年' || unit === '月')
      continue;
    const before = /[\u4e00-\u9fff]{0,20}$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
    const [name, moves] = nameOf(before);
    if (name.length < NAME || SPANS.test(before)) continue;
    const key = [halfOf(text, at), name.slice(-LONGEST), moves, text.slice(at, end)].join('|');
    const first = seen.get(key);
    seen.set(key, at);
    if (first === undefined || !text.slice(first, at).includes('。')) continue;
    const relation = [at, end] as const;
    yield { kind: 'repeated-value', cut: [at, at + digits.length], put: wrongNumber(digits, turn++), relation };
    const scale = /^[万亿]/.exec(text.slice(at + digits.length))?.[0];
    if (scale === undefined) continue;
    const cut = [at + digits.length, at + digits.length + 1] as const;
    yield { kind: 'unit-slip', cut, put: scale === '万' ? '亿' : '万', relation };
  }
}

/** The shortest name that is one thing to a reader. */
const NAME = 4;
/** As much of a long name as makes it another thing: 工业增加值 and 服务业增加值. */
const LONGEST = 6;

/** 固定资产投资|增长: the name, and the verb of growth that makes it another value. */
function nameOf(before: string): readonly [name: string, moves: string] {
  const moves = /(?:增长|下降|提高|增加|减少|降低)[到至]?$/.exec(before)?.[0] ?? '';
  const rest = before.slice(0, before.length - moves.length);
  return [rest.replace(/(?:完成|实现|达到|达|为|突破|超过|共|已|累计|总额|预计){1,3}$/, ''), moves];
}

/** Yearly averages, other places and parts are other values. */
const SPANS = /年均|累计|平均|其中|全省|全国/;

/** Where the plans begin: the last heading that looks ahead decides. */
function halfOf(text: string, at: number): string {
  const plans = text.search(/\n[^\n]{0,12}(?:总体要求|预期目标|工作安排|工作任务|目标任务|重点工作|工作部署)/);
  return plans >= 0 && at > plans ? 'plan' : 'review';
}
