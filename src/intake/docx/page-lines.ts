import type { Tally } from '../import/tally.ts';
import { isPageNumber } from '../pdf/page-furniture.ts';
import { elements } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import type { BlockContext } from './blocks.ts';
import { readBlocks } from './blocks.ts';
import type { WordPackage } from './package.ts';
import type { Traced, WordSource } from './traced.ts';
import { joined, textOfTraced, trimmed, untraced } from './traced.ts';

/**
 * What stands above and below the pages of a Word file, each line once: «页眉：前进区2025年政府工作报告（送审稿）». Page numbers
 * and what the text says itself are left out and counted.
 *
 * @param lines those of the document, whose first run of a section carries its headers: Word takes no comment in them
 */
export function pageLines(
  body: XmlNode,
  word: WordPackage,
  lines: readonly Traced[],
  context: BlockContext,
  tally: Tally,
): readonly Traced[] {
  const runs = lines.flat().flatMap(({ source }) => (source?.part === word.documentName ? [source] : []));
  const known = new Set(lines.map((line) => bare(textOfTraced(line))));
  return headersOf(body).flatMap(({ kind, id, from }) => {
    const found = word.related(id);
    const first = runs.find(({ run }) => run[0] >= from);
    if (!found || !first) return [];
    const carrier: WordSource = { ...first, carried: 'page' };
    const read = readBlocks(found.node, { ...context, part: found.name, carrier });
    const said = read.filter((line) => !isPageNumber(textOfTraced(line)) && !known.has(bare(textOfTraced(line))));
    tally.add('furniture', read.length - said.length);
    for (const line of said) known.add(bare(textOfTraced(line)));
    if (said.length > 0) tally.add('headers', said.length);
    return said.map((line) => joined([untraced(LABELS[kind]), trimmed(line)], ''));
  });
}

interface PageHeader {
  readonly kind: 'header' | 'footer';
  /** Of the relation that names its part. */
  readonly id: string;
  /** Where the section begins that it is printed on, in the document's XML. */
  readonly from: number;
}

const LABELS: Readonly<Record<PageHeader['kind'], string>> = { header: '页眉：', footer: '页脚：' };

/** Each once, in the order of sections (ISO/IEC 29500-1, 17.6.17): a w:sectPr ends its section. */
function headersOf(body: XmlNode): readonly PageHeader[] {
  const found: PageHeader[] = [];
  let from = 0;
  const walk = (node: XmlNode): void => {
    for (const each of elements(node)) {
      if (each.name === 'headerReference' || each.name === 'footerReference')
        found.push({
          kind: each.name === 'headerReference' ? 'header' : 'footer',
          id: each.attributes.get('id') ?? '',
          from,
        });
      else walk(each);
      if (each.name === 'sectPr') from = each.range[1];
    }
  };
  walk(body);
  return found.filter(({ id }, at) => found.findIndex((each) => each.id === id) === at);
}

function bare(text: string): string {
  return text.replace(/\s/g, '');
}
