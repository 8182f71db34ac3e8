import { commitmentOnlyLabels } from '../knowledge/commitment-phrasing.ts';
import { wordPattern } from '../text/word-pattern.ts';
import { readMark } from '../outline/number-mark.ts';
import type { Section } from '../outline/section.ts';
import type { Range } from '../text/range.ts';
import type { Outlook } from './outlook.ts';

/**
 * The part of a sentence that can promise, or null: what stands after its heading in a plan, or a sentence elsewhere
 * that turns to what is to come («对此，我们将采取有力措施，切实加以解决。»).
 */
export function commitmentPart(
  text: string,
  sentence: Range,
  { section, plans }: Outlook,
  hasTarget: boolean,
): Range | null {
  if (!plans && !AHEAD.test(text.slice(sentence[0], sentence[0] + LEAD_IN))) return null;
  const from = section ? afterHeading(text, section, sentence, hasTarget) : sentence[0];
  const start = from === sentence[0] ? behindNumber(text, from) : from;
  return start < sentence[1] - 1 ? [start, sentence[1]] : null;
}

/** 3.新建泵站2座（责任单位：水利局）: a task's own number, where it heads nothing. */
function behindNumber(text: string, at: number): number {
  const mark = readMark(text, at);
  return mark?.style === 'arabic' || mark?.style === 'bracketed-arabic' ? mark.end : at;
}

/**
 * Whether a sentence is an item of a list rather than a heading: «1.新建充电桩30个。», «（3）开工建设城东水厂。»,
 * «（三）改造泵站3座；建成城东水厂。» before a paragraph of its own.
 */
export function isItem(text: string, section: Section | null, [from, to]: Range): boolean {
  if (section?.kind !== 'numbered' || section.heading[0] < from - 1 || section.heading[1] > to) return false;
  const whole = section.range[1] - section.heading[1] <= 1;
  const isOne = whole || ITEM_NUMBER.test(section.number ?? '') || text.slice(...section.heading).includes('；');
  return isOne && STOPS.has(text.charAt(section.heading[1]));
}

const ITEM_NUMBER = /^[（(]?\d/;
const STOPS = new Set('。；');

/** How far into a sentence outside the plan its turn to the future may stand. */
const LEAD_IN = 12;
const AHEAD = wordPattern('{turnsAhead}|{fromNowOn}，');

/** In characters: what stands below an item and only says whose it is. */
const LONGEST_LABELS = 160;

function afterHeading(text: string, section: Section, sentence: Range, hasTarget: boolean): number {
  const { heading, kind, number, range } = section;
  if (heading[1] <= sentence[0] || heading[0] >= sentence[1]) return sentence[0];
  if (kind === 'title') return heading[1];
  const below = text.slice(heading[1], Math.min(range[1], heading[1] + LONGEST_LABELS));
  const isWhole = range[1] - heading[1] <= 1 || commitmentOnlyLabels.test(below);
  const isSentence = kind === 'numbered' && text.charAt(heading[1]) === '。';
  if (hasTarget && (kind === 'ordinal' || isWhole || isSentence)) return heading[0] + (number?.length ?? 0);
  if (isItem(text, section, sentence)) return heading[0] + (number?.length ?? 0);
  return heading[1];
}
