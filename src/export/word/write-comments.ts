import { strFromU8, strToU8, zipSync } from 'fflate';
import type { NumberedComment, WordSpace } from './comments-part.ts';
import { commentsPart, extendedPart } from './comments-part.ts';
import type { XmlEdit } from './cut-run.ts';
import { markPassages } from './mark-passages.ts';
import type { RelatedPart, WordParts } from './package-parts.ts';
import {
  commentsRelation,
  commentsType,
  extendedRelation,
  extendedType,
  relatedName,
  relationsName,
  withContentType,
  withRelation,
} from './package-parts.ts';
import type { WordComment, WordPlace } from './word-comment.ts';

/** A Word file as the importer took it apart. */
export interface WordFile {
  /** XML among them in UTF-8 without a byte-order mark, as the importer's offsets count. */
  readonly parts: WordParts;
  /** Which run holds which characters of the text that was read. */
  readonly places: readonly WordPlace[];
}

/**
 * A copy of a Word file with comments on their passages (ISO/IEC 29500-1, 17.13.4). Every part is the original's but
 * for the marks around the passages, the comments themselves and what the package says of them; of parts that hold no
 * passage not a byte changes.
 */
export function writeComments({ parts, places }: WordFile, comments: readonly WordComment[]): Uint8Array {
  const document = places[0]?.part ?? 'word/document.xml';
  const copy = new Map(parts);
  const decoded = new Map<string, string>();
  const read = (name: string): string | null => {
    const bytes = copy.get(name);
    const xml = decoded.get(name) ?? (bytes ? strFromU8(bytes) : null);
    if (xml !== null) decoded.set(name, xml);
    return xml;
  };
  const write = (name: string, xml: string): void => {
    decoded.set(name, xml);
    copy.set(name, strToU8(xml));
  };
  const documentXml = read(document) ?? '';
  const relations = read(relationsName(document)) ?? '';
  const folder = document.slice(0, document.lastIndexOf('/') + 1);
  const commentsName = relatedName(relations, document, 'comments') ?? `${folder}comments.xml`;
  const extendedName = relatedName(relations, document, 'commentsExtended') ?? `${folder}commentsExtended.xml`;
  const space = spaceOf(documentXml);
  const numbered = number(comments, read(commentsName), documentXml);
  const passages = numbered.map(({ comment: { range, suggestion, author, date }, id, replyIds }) => ({
    range,
    ids: [id, ...replyIds],
    change: suggestion && { ...suggestion, author, date },
  }));
  const edits = markPassages(places, passages, (name) => read(name) ?? '', space.prefix, nextId(documentXml));
  const extended = extendedPart(read(extendedName), numbered);
  const added: readonly (RelatedPart & { readonly xml: string })[] = [
    {
      name: commentsName,
      relation: commentsRelation,
      contentType: commentsType,
      xml: commentsPart(read(commentsName), numbered, space),
    },
    ...(extended === null
      ? []
      : [{ name: extendedName, relation: extendedRelation, contentType: extendedType, xml: extended }]),
  ];
  for (const [name, partEdits] of edits) write(name, edited(read(name) ?? '', partEdits));
  for (const { xml, ...part } of added) {
    const isNew = !copy.has(part.name);
    write(part.name, xml);
    if (!isNew) continue;
    write(relationsName(document), withRelation(read(relationsName(document)), document, part));
    write(TYPES, withContentType(read(TYPES) ?? '', part));
  }
  return zipSync(Object.fromEntries([...copy].map(([name, bytes]) => [name, [bytes, { level: 6, mtime: EPOCH }]])));
}

const TYPES = '[Content_Types].xml';
/** The first day that a zip file can name: the same comments make the same bytes. */
const EPOCH = '1980-01-01T12:00:00';

function number(
  comments: readonly WordComment[],
  commentsXml: string | null,
  documentXml: string,
): readonly NumberedComment[] {
  let next = Math.max(nextId(commentsXml ?? ''), nextCommentId(documentXml));
  return comments.map((comment) => ({ comment, id: next++, replyIds: comment.replies.map(() => next++) }));
}

/** One above every w:id of a part: comments, bookmarks and revisions count on their own, and none is used twice so. */
function nextId(xml: string): number {
  return 1 + highest(xml.matchAll(/\bid="(\d{1,9})"/g));
}

function nextCommentId(xml: string): number {
  return 1 + highest(xml.matchAll(/\bcomment\w+ \w+:id="(\d{1,9})"/g));
}

function highest(found: Iterable<RegExpMatchArray>): number {
  let most = -1;
  for (const [, id] of found) if (Number(id) > most) most = Number(id);
  return most;
}

function spaceOf(xml: string): WordSpace {
  const found = /\bxmlns(?::(\w+))?="([^"]*\/wordprocessingml\/(?:2006\/)?main)"/.exec(xml);
  return { prefix: found?.[1] === undefined ? '' : `${found[1]}:`, uri: found?.[2] ?? MAIN };
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function edited(xml: string, edits: readonly XmlEdit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { range, text } of edits) {
    parts.push(xml.slice(at, range[0]), text);
    at = range[1];
  }
  return parts.join('') + xml.slice(at);
}
