import type { Kind } from './kinds.ts';
import type { Slip } from './slip.ts';

/** Slips in single figures and dates, where the words around one number tell what it may be. */
export function* readWordings(text: string): Iterable<Slip> {
  for (const { kind, pattern, spoil } of WORDINGS) {
    let turn = 0;
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const put = spoil(match, turn++);
      if (put !== null) yield { kind, cut: [match.index, end], put, relation: [match.index, match.index + put.length] };
    }
  }
}

interface Wording {
  readonly kind: Kind;
  readonly pattern: RegExp;
  /** What stands there instead, or null where the match is no such relation. */
  readonly spoil: (match: RegExpExecArray, turn: number) => string | null;
}

const WORDINGS: readonly Wording[] = [
  {
    kind: 'percent-point',
    pattern: /(\d[\d.]*)个百分点/g,
    spoil: ([, number = '']) => `${number}%`,
  },
  {
    kind: 'approximation',
    pattern: /(?<![近约超过足于突破达\d.到])(\d[\d.]*[万亿]?)(余|多)(?=[个人户家件名亩条万])/g,
    spoil: ([, number = '', word = '']) => `近${number}${word}`,
  },
  {
    kind: 'approximation',
    pattern: /(?<![近约超过足于突破达\d.到])(\d[\d.]*[%万亿元个]*)以上/g,
    spoil: ([, number = '']) => `不足${number}以上`,
  },
  {
    kind: 'approximation',
    pattern: /(?<![近约超过足于突破达\d.到—-])(\d[\d.]*[%万亿元个]*)左右/g,
    spoil: ([, number = '']) => `近${number}左右`,
  },
  {
    kind: 'rate-range',
    pattern:
      /([\u4e00-\u9fff]{2}率|占比|比重)((?:均|已|稳定|保持)?(?:达到|达|为|提高到|提升至|在)?)(\d{1,3})(\.\d+)?%/g,
    spoil: ([, rate = '', verb = '', whole = '', rest = '']) =>
      NO_PART.test(rate) || Number(whole + rest) > 100
        ? null
        : `${rate}${verb}${whole === '100' ? '110' : `1${whole.padStart(2, '0')}`}${rest}%`,
  },
  {
    kind: 'range-order',
    pattern: /(?<![\d.年月第])(\d{1,3}(?:\.\d+)?)(%?)(至|—|-|～|~)(\d{1,3}(?:\.\d+)?)(?=[%个家所座项处亿])/g,
    spoil: ([, low = '', unit = '', to = '', high = '']) =>
      Number(low) < Number(high) ? `${high}${unit}${to}${low}` : null,
  },
  {
    kind: 'growth-sign',
    pattern: /(下降|降低|减少|回落)(了?)(\d[\d.]*)(?=%|个百分点)/g,
    spoil: ([, verb = '', particle = '', number = '']) => `${verb}${particle}-${number}`,
  },
  {
    kind: 'date',
    pattern: /(?<![\d.])(\d{1,2})月(\d{1,2})日/g,
    spoil: ([, month = '', day = ''], turn) =>
      turn % 2 === 0 ? `${month}月3${2 + (turn % 8)}日` : `1${3 + (turn % 6)}月${day}日`,
  },
];

/** Rates that are no part of a whole, or may pass it. */
const NO_PART = /增长|完成|毛入|负债|生产|效率|周转|利率|税率|汇率|发案|贡献|功率|频率|存贷|参保|巩固|利润|收益|死亡/;
