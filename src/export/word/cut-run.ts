import type { Range } from '../../core/index.ts';
import type { WordPlace } from './word-comment.ts';

/** A stretch of a part's XML, often empty, and what stands there instead. */
export interface XmlEdit {
  readonly range: Range;
  readonly text: string;
}

/** Where a run is cut: the offset in the XML, and what closes the run before it and opens it again behind. */
export interface Cut {
  readonly at: number;
  readonly close: string;
  readonly open: string;
  /** The start tag that must say xml:space="preserve" once its text is cut, or null. */
  readonly preserve: XmlEdit | null;
}

/**
 * Where something can stand right before character `offset` of the text, or right behind it where `behind`.
 * «<w:r><w:t>增长13%</w:t></w:r>» cut before 13: «<w:r><w:t>增长</w:t></w:r>» | «<w:r><w:t>13%</w:t></w:r>». At the edge of
 * a run, and for what cannot be cut, nothing is closed.
 *
 * @param xml the part that holds the place
 */
export function cutRun(xml: string, place: WordPlace, offset: number, behind: boolean): Cut {
  const { run, words } = place;
  const whole = { at: behind ? run[1] : run[0], close: '', open: '', preserve: null };
  if (!words || place.carried !== null) return whole;
  const openEnd = xml.indexOf('>', words[0]) + 1;
  const closeStart = xml.lastIndexOf('<', words[1] - 1);
  const wanted = place.skip + offset - place.range[0];
  const inside = charOffset(xml, openEnd, closeStart, wanted);
  const runTag = xml.slice(run[0], xml.indexOf('>', run[0]) + 1);
  const properties = place.properties ? xml.slice(...place.properties) : '';
  const contentStart = place.properties?.[1] ?? run[0] + runTag.length;
  const runClose = closingTag(runTag);
  const reopened = runTag + properties;
  if (inside === openEnd && wanted === 0)
    return isBlank(xml, contentStart, words[0])
      ? { ...whole, at: run[0] }
      : { at: words[0], close: runClose, open: reopened, preserve: null };
  if (inside === closeStart)
    return isBlank(xml, words[1], run[1] - runClose.length)
      ? { ...whole, at: run[1] }
      : { at: words[1], close: runClose, open: reopened, preserve: null };
  const tag = xml.slice(words[0], openEnd);
  const preserving = tag.includes('xml:space') ? tag : `${tag.slice(0, -1)} xml:space="preserve">`;
  return {
    at: inside,
    close: closingTag(tag) + runClose,
    open: reopened + preserving,
    preserve: preserving === tag ? null : { range: [openEnd - 1, openEnd - 1], text: ' xml:space="preserve"' },
  };
}

/** The offset of a character of escaped text: an entity is one character, a pair of surrogates two. */
function charOffset(xml: string, from: number, to: number, wanted: number): number {
  let at = from;
  for (let count = 0; count < wanted && at < to; count++) {
    if (xml.charAt(at) !== '&') at++;
    else {
      const end = xml.indexOf(';', at);
      const code = Number(
        /^&#(\d+);|^&#x([\da-f]+);/i
          .exec(xml.slice(at, end + 1))
          ?.slice(1)
          .map(decimal)
          .find(Boolean),
      );
      if (code > 0xffff) count++;
      at = end < 0 ? to : end + 1;
    }
  }
  return at;
}

function decimal(digits: string | undefined, index: number): number {
  return digits === undefined ? 0 : Number.parseInt(digits, index === 0 ? 10 : 16);
}

/** <w:r w:rsidR="1"> → </w:r> */
function closingTag(tag: string): string {
  return `</${/^<([^\s/>]+)/.exec(tag)?.[1] ?? ''}>`;
}

function isBlank(xml: string, from: number, to: number): boolean {
  return xml.slice(from, to).trim() === '';
}
