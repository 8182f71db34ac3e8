import { strToU8, zipSync } from 'fflate';

/** Parts of a Word file besides its body; XML without its root element. */
export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
}

/** The smallest Word file with that body: «<w:p>…</w:p>» after «<w:p>…</w:p>». */
export function writeDocx(body: string, parts: WordParts = {}): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes(Object.keys(parts))),
    '_rels/.rels': strToU8(relations([['officeDocument', 'word/document.xml']])),
    'word/document.xml': strToU8(root('document', `<w:body>${body}</w:body>`)),
    'word/_rels/document.xml.rels': strToU8(relations(Object.keys(parts).map((name) => [name, `${name}.xml`]))),
  };
  for (const [name, inner] of Object.entries(parts) as [keyof WordParts, string][]) {
    files[`word/${name}.xml`] = strToU8(root(ROOTS[name], inner));
  }
  return zipSync(files, { mtime: '1980-01-01' });
}

/** «<w:p>» with those words, and what stands in its properties. */
export function paragraph(text: string, properties = ''): string {
  const inner = properties ? `<w:pPr>${properties}</w:pPr>` : '';
  return `<w:p>${inner}${run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

export function numbered(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

/** The end of a section that is printed under the file's header and over its footer, as far as it has them. */
export function section(...printed: readonly ('header' | 'footer')[]): string {
  return `<w:sectPr>${printed.map((part) => `<w:${part}Reference w:type="default" r:id="${part}"/>`).join('')}</w:sectPr>`;
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

const ROOTS: Readonly<Record<keyof WordParts, string>> = {
  numbering: 'numbering',
  styles: 'styles',
  footnotes: 'footnotes',
  comments: 'comments',
  header: 'hdr',
  footer: 'ftr',
};

/** Word itself opens no file without them. */
function contentTypes(parts: readonly string[]): string {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${main}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}` +
    `${parts.map((name) => override(name, name)).join('')}</Types>`
  );
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function root(name: string, inner: string): string {
  return `${HEAD}<w:${name} xmlns:w="${WORD}" xmlns:r="${OFFICE}">${inner}</w:${name}>`;
}

function relations(rows: readonly (readonly [type: string, target: string])[]): string {
  const each = rows.map(([type, target]) => `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}
