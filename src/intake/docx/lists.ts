import { child, elements, isOn, numberOf, valueOf } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import type { Styles } from './styles.ts';

/** One level of a list: how its numbers are counted and printed. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** «（%2）», «%1.%2»: %1 is the number of the first level. */
  readonly text: string;
  /** The level of which a new number starts this one again, counted from 1; 0 for never. */
  readonly restart: number;
  /** All numbers in digits, whatever their formats. */
  readonly legal: boolean;
  /** Nothing stands between the number and the text. */
  readonly tight: boolean;
  /** The paragraph style that stands for this level. */
  readonly style: string | undefined;
}

/** A list as paragraphs name it (w:num). */
export interface List {
  /** Lists of one key count on from each other. */
  readonly key: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** Levels that this list starts at a number of its own. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Reads word/numbering.xml: the lists by their numId. */
export function readLists(root: XmlNode | null, styles: Styles): ReadonlyMap<string, List> {
  const nodes = root ? elements(root) : [];
  const abstracts = new Map<string, XmlNode>();
  for (const node of nodes) {
    if (node.name === 'abstractNum') abstracts.set(node.attributes.get('abstractNumId') ?? '', node);
  }
  const nums = nodes.filter(({ name }) => name === 'num').slice(0, MOST_LISTS);
  const byId = new Map(nums.map((num) => [num.attributes.get('numId') ?? '', num]));
  const abstractOf = (numId = ''): string => valueOf(byId.get(numId), 'abstractNumId') ?? '';
  const lists = new Map<string, List>();
  for (const num of nums) {
    let key = valueOf(num, 'abstractNumId') ?? '';
    const link = valueOf(abstracts.get(key), 'numStyleLink');
    if (link !== undefined) key = abstractOf(styles.numberingOf(link)?.list) || key;
    const overrides = elements(num).filter(({ name }) => name === 'lvlOverride');
    const own = overrides.flatMap((node) => elements(node).filter(({ name }) => name === 'lvl'));
    lists.set(num.attributes.get('numId') ?? '', {
      key,
      levels: new Map([...readLevels(abstracts.get(key)), ...own.map(readLevel)].filter(([index]) => isLevel(index))),
      starts: new Map(
        overrides.flatMap((node) => {
          const start = numberOf(node, 'startOverride');
          return start === undefined ? [] : [[Number(node.attributes.get('ilvl')), start] as const];
        }),
      ),
    });
  }
  return lists;
}

/** Word writes at most some hundreds. */
const MOST_LISTS = 5_000;
/** Of the words around a number: Word shows no more. */
const LONGEST_LABEL = 64;

/** A list has nine levels (ISO/IEC 29500-1, 17.9.6). */
function isLevel(index: number): boolean {
  return Number.isInteger(index) && index >= 0 && index <= 8;
}

function readLevels(abstract: XmlNode | undefined): readonly (readonly [number, Level])[] {
  const nodes = abstract ? elements(abstract) : [];
  return nodes.filter(({ name }) => name === 'lvl').map(readLevel);
}

function readLevel(node: XmlNode): readonly [number, Level] {
  const index = Number(node.attributes.get('ilvl'));
  const choice = child(child(node, 'AlternateContent'), 'Fallback');
  return [
    index,
    {
      start: numberOf(node, 'start') ?? 0,
      format: valueOf(node, 'numFmt') ?? valueOf(choice, 'numFmt') ?? 'decimal',
      text: (valueOf(node, 'lvlText') ?? '').slice(0, LONGEST_LABEL),
      restart: numberOf(node, 'lvlRestart') ?? index,
      legal: isOn(node, 'isLgl'),
      tight: valueOf(node, 'suff') === 'nothing',
      style: valueOf(node, 'pStyle'),
    },
  ];
}
