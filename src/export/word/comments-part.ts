import { escapeXml } from '../workbook/xml.ts';
import type { WordComment, WordReply } from './word-comment.ts';

/** A comment with the ids that the document and the parts of comments know it by. */
export interface NumberedComment {
  readonly comment: WordComment;
  readonly id: number;
  /** One a reply. */
  readonly replyIds: readonly number[];
}

/** word/comments.xml with the comments behind those that it has; `xml` is null where there is none yet. */
export function commentsPart(xml: string | null, comments: readonly NumberedComment[], space: WordSpace): string {
  const prefix = xml === null ? space.prefix : (/<(\w+:)?comments\b/.exec(xml)?.[1] ?? '');
  const written = comments.flatMap(({ comment, id, replyIds }) => [
    element(comment, id, prefix),
    ...comment.replies.map((reply, index) => element(reply, replyIds[index] ?? 0, prefix)),
  ]);
  return intoRoot(xml, `${prefix}comments`, declaration(prefix, space.uri), written.join(''));
}

/**
 * word/commentsExtended.xml (MS-DOCX, 2.5.4): which comment answers which, and which are settled. Null where no comment
 * wants it.
 */
export function extendedPart(xml: string | null, comments: readonly NumberedComment[]): string | null {
  const threads = comments.filter(({ comment }) => comment.done || comment.replies.length > 0);
  if (threads.length === 0) return null;
  const prefix = xml === null ? 'w15:' : (/<(\w+:)?commentsEx\b/.exec(xml)?.[1] ?? '');
  const entry = (id: number, done: boolean, parent: number | null): string => {
    const of = parent === null ? '' : ` ${prefix}paraIdParent="${paragraphId(parent)}"`;
    return `<${prefix}commentEx ${prefix}paraId="${paragraphId(id)}"${of} ${prefix}done="${done ? 1 : 0}"/>`;
  };
  const written = threads.flatMap(({ comment: { done }, id, replyIds }) => [
    entry(id, done, null),
    ...replyIds.map((reply) => entry(reply, done, id)),
  ]);
  return intoRoot(xml, `${prefix}commentsEx`, declaration(prefix, EXTENDED), written.join(''));
}

/** How a document names the elements of WordprocessingML. */
export interface WordSpace {
  /** «w:» as a rule; «» where it is the default. */
  readonly prefix: string;
  readonly uri: string;
}

const EXTENDED = 'http://schemas.microsoft.com/office/word/2012/wordml';
const PARAGRAPH_IDS = 'http://schemas.microsoft.com/office/word/2010/wordml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Each line a paragraph; the last one has the id that commentsExtended.xml speaks of. */
function element({ lines, author, date }: WordReply, id: number, prefix: string): string {
  const paragraphs = lines.map((line, index) => {
    const named = index === lines.length - 1 ? ` w14:paraId="${paragraphId(id)}"` : '';
    const text = `<${prefix}t xml:space="preserve">${escapeXml(line)}</${prefix}t>`;
    return `<${prefix}p${named}><${prefix}r>${text}</${prefix}r></${prefix}p>`;
  });
  const about = `${prefix}id="${id}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${escapeXml(date)}"`;
  return `<${prefix}comment xmlns:w14="${PARAGRAPH_IDS}" ${about} ${prefix}initials="${INITIALS}">${paragraphs.join('')}</${prefix}comment>`;
}

const INITIALS = 'RR';

/** Eight hexadecimal digits below 80000000 (MS-DOCX, 2.6.1.14), far from those that Word deals out at random. */
function paragraphId(id: number): string {
  return (FIRST_PARAGRAPH + id).toString(16).toUpperCase().padStart(8, '0');
}

const FIRST_PARAGRAPH = 0x52_52_00_00;

function declaration(prefix: string, uri: string): string {
  return prefix === '' ? `xmlns="${uri}"` : `xmlns:${prefix.slice(0, -1)}="${uri}"`;
}

/** Behind the root's last child; a root that closes itself is opened. */
function intoRoot(xml: string | null, root: string, namespace: string, content: string): string {
  if (xml === null) return `${HEAD}<${root} ${namespace}>${content}</${root}>`;
  const end = xml.lastIndexOf(`</${root}`);
  if (end >= 0) return xml.slice(0, end) + content + xml.slice(end);
  return xml.replace(/\/>\s*$/, () => `>${content}</${root}>`);
}
