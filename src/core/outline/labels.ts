import { labelPredicates, labelVerbs, statementOpeners, statementWords } from '../knowledge/headings.ts';
import { addTo } from '../text/group-by.ts';
import { hasDigit } from '../text/characters.ts';

/** How much a paragraph's first sentence looks like its label. */
export type LabelKind = 'verb' | 'predicate' | 'plain' | 'two verbs' | 'pair';

export interface Label {
  readonly kind: LabelKind;
  /** Before its closing 。 */
  readonly end: number;
}

const SHORTEST = 3;
/** 抓项目 is a label beside another. */
const SHORTEST_ALONE = 4;
const LONGEST = 40;

/**
 * The theme sentence that opens a paragraph, or null. «强化精准防控。把外防输入作为……» → 强化精准防控, kind verb.
 * A plain one (完善功能), two deeds (践行群众路线，打造服务政府) and any other pair are labels only beside others.
 */
export function readLabel(text: string, start: number, end: number): Label | null {
  const limit = Math.min(end, start + LONGEST + 1);
  let comma = 0;
  let stop = -1;
  for (let at = start; at < limit && stop < 0; at++) {
    const code = text.charCodeAt(at);
    if (code === FULL_STOP) stop = at;
    else if (code === COMMA && comma++ === 0 && at - start > 20) return null;
  }
  if (stop < 0 || comma > 1 || stop - start < SHORTEST || end - stop < 16) return null;
  const title = text.slice(start, stop);
  if (hasDigit(title) && hasDigit(title.replace(/[“《][^“”《》]*[”》]/g, ''))) return null;
  if (statementOpeners.test(title)) return null;
  if (statementWords.test(title.includes('“') ? title.replace(/“[^“”]*”/g, '') : title)) return null;
  return { kind: kindOf(title), end: stop };
}

const FULL_STOP = '。'.charCodeAt(0);
const COMMA = '，'.charCodeAt(0);

function kindOf(title: string): LabelKind {
  const comma = title.indexOf('，');
  if (comma >= 0) return beginsWithVerb(title) && beginsWithVerb(title.slice(comma + 1)) ? 'two verbs' : 'pair';
  if (beginsWithVerb(title)) return title.length < SHORTEST_ALONE ? 'plain' : 'verb';
  return labelPredicates.some((word) => title.endsWith(word)) ? 'predicate' : 'plain';
}

function beginsWithVerb(title: string): boolean {
  const words = VERBS.get(title.charCodeAt(0));
  return words?.some((word) => title.startsWith(word)) ?? false;
}

const VERBS = new Map<number, string[]>();
for (const word of labelVerbs) {
  const first = word.charCodeAt(0);
  addTo(VERBS, first, word);
}
