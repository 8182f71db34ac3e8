/** As much of a DOM node as its text is read from. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute?(name: string): string | null;
}

/** The lines that a page shows, without scripts, forms and what is hidden. Cells stand apart by an ideographic space. */
export function pageLines(root: PageNode): readonly string[] {
  let text = '';
  const walk = (node: PageNode, keeps: boolean): void => {
    if (node.nodeType === TEXT) {
      const value = node.nodeValue ?? '';
      text += keeps ? value : value.replace(/[ \t\r\n\f]+/g, ' ');
      return;
    }
    const name = node.nodeName.toLowerCase();
    if (node.nodeType !== ELEMENT && node.nodeType !== DOCUMENT && node.nodeType !== FRAGMENT) return;
    if (UNREAD.has(name) || isHidden(node)) return;
    const block = BLOCKS.has(name);
    if (block || name === 'br') text += '\n';
    for (const each of node.childNodes) walk(each, keeps || name === 'pre');
    if (block) text += '\n';
    if (name === 'td' || name === 'th') text += '\u3000';
  };
  walk(root, false);
  return text
    .split(/[\n\r]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const ELEMENT = 1;
const TEXT = 3;
const DOCUMENT = 9;
const FRAGMENT = 11;

const UNREAD = new Set(
  'head script style noscript template iframe object svg canvas video audio select textarea button map'.split(' '),
);

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul'
  ).split(' '),
);

function isHidden(node: PageNode): boolean {
  if (!node.getAttribute) return false;
  if (node.getAttribute('hidden') !== null) return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(node.getAttribute('style') ?? '');
}
