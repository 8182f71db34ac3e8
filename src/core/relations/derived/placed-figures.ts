import { unitNamed } from '../../figures/unit-at.ts';
import type { Metric } from '../../metrics/metric.ts';
import { justBefore } from '../../text/beside.ts';
import { onceFor } from '../../text/once-a-text.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { FigureClass } from '../figure-class.ts';
import { classOfChar, isFigureCode } from '../figure-class.ts';
import type { MaskedText } from '../masked-text.ts';

/** A figure with where it stands and what it is called there. */
export interface PlacedFigure {
  readonly metric: Metric;
  readonly figure: FigureClass;
  /** Its place among all figures of the text. */
  readonly at: number;
  /** The number of its line. */
  readonly line: number;
  /** Its clause up to it, its sentence up to it, and behind it up to the next mark or figure. */
  readonly lead: string;
  readonly sentence: string;
  readonly tail: string;
  /** What it is called: the thing that is counted behind it, its indicator. */
  readonly names: readonly string[];
}

/** The figures of a text that are one number, in text order. */
export const placedFigures = onceFor((_: string, masked: MaskedText): readonly PlacedFigure[] => {
  const placed: PlacedFigure[] = [];
  let [line, from] = [0, 0];
  for (const [place, metric] of masked.metricAt) {
    for (; from < place; from++) if (masked.text.charCodeAt(from) === LINE_END) line++;
    const figure = classOfChar(masked.text, place);
    if (figure === 'range') continue;
    const before = justBefore(masked.text, place, LONGEST);
    const lead = before.slice(lastStop(before) + 1);
    const tail = masked.text.slice(place + 1, place + 1 + BEHIND);
    const behind = tail.slice(0, firstStop(tail));
    const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
    placed.push({
      metric,
      figure,
      at: placed.length,
      line,
      lead,
      sentence,
      tail: behind,
      names: namesOf(metric, behind),
    });
  }
  return placed;
});

const LINE_END = '\n'.charCodeAt(0);
/** In characters of a clause. */
const [LONGEST, BEHIND] = [40, 12];
const STOPS = '，。；：、（）\n';

function isStop(text: string, at: number): boolean {
  return STOPS.includes(text.charAt(at)) || isFigureCode(text.charCodeAt(at));
}

function lastStop(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && !isStop(text, at)) at--;
  return at;
}

function firstStop(text: string): number {
  let at = 0;
  while (at < text.length && !isStop(text, at)) at++;
  return at;
}

/** 218个·行政村: what a count has behind it is what it counts; an amount of a measure goes by its indicator alone. */
function namesOf({ unit, indicator }: Metric, behind: string): readonly string[] {
  return [isCounted(unit) ? behind : '', indicator].map(bare).filter((name) => name !== '');
}

/** Whether a unit counts things: 家 and 个, and no 元 and no 亩. */
export function isCounted(unit: string): boolean {
  return (unitNamed(unit)?.kind ?? 'count') === 'count';
}

/** Without what tells where, when and how many: 全县·行政村·总数. */
function bare(name: string): string {
  return name.replace(BARE, '');
}

const BARE = wordPattern(
  '^(?:{ownPlace}|{thisYear}|{addition}|{newly}|{cumulative}|{rest})+|(?:总数量?|总量|总额|数量?|年[初末底])$',
  'g',
);

/** Whether two stand in one line and at most so many sentences apart. */
export function areNear(a: PlacedFigure, b: PlacedFigure, sentences = 2): boolean {
  return a.line === b.line && Math.abs(a.metric.sentence - b.metric.sentence) <= sentences;
}

/** An amount of the unit of another one. */
export function isAmountOf({ figure, metric }: PlacedFigure, stated: PlacedFigure): boolean {
  return figure === 'amount' && metric.unit === stated.metric.unit;
}

/** How much there is, and not by how much it changed. */
export function isLevel({ metric: { aspect } }: Pick<PlacedFigure, 'metric'>): boolean {
  return aspect === 'level' || aspect === 'share';
}
