import type { Range } from '../../core/index.ts';

/**
 * Where the fields of a part stand, those within another left out: «<w:fldSimple …>…</w:fldSimple>», or from the mark that
 * begins one to the end of the run that ends it. LibreOffice takes what a comment says for words of the field where the
 * comment is referred to in one.
 *
 * @param prefix «w:», as the file writes it
 */
export function outermostFields(xml: string, prefix: string): readonly Range[] {
  const found: Range[] = [];
  let depth = 0;
  let start = 0;
  for (const { range, opens, closed } of marksOf(xml, prefix)) {
    if (opens && depth++ === 0) start = range[0];
    if (opens || depth === 0 || --depth > 0) continue;
    found.push([start, closed]);
  }
  return found;
}

interface FieldMark {
  readonly range: Range;
  readonly opens: boolean;
  /** Right behind what it closes. */
  readonly closed: number;
}

/** What begins and ends fields: the tags of simple ones, and the marks in runs of the others. */
function* marksOf(xml: string, prefix: string): Generator<FieldMark> {
  const runEnd = `</${prefix}r>`;
  for (let at = xml.indexOf(FIELD); at >= 0; at = xml.indexOf(FIELD, at + 1)) {
    const range: Range = [xml.lastIndexOf('<', at), xml.indexOf('>', at) + 1];
    const tag = xml.slice(...range);
    const isEnd = tag.startsWith('</');
    if (tag.startsWith(`${isEnd ? '</' : '<'}${prefix}fldSimple`) && !tag.endsWith('/>'))
      yield { range, opens: !isEnd, closed: range[1] };
    else if (tag.startsWith(`<${prefix}fldChar `) && !tag.includes('"separate"'))
      yield { range, opens: tag.includes('"begin"'), closed: xml.indexOf(runEnd, at) + runEnd.length };
  }
}

const FIELD = 'fld';
