import { elements, textOf } from '../xml/nodes.ts';
import type { XmlNode } from '../xml/parse-xml.ts';
import type { TracedPlace } from './traced.ts';

/** A comment of a Word file, as people left it. */
export interface ImportedComment {
  readonly id: string;
  readonly author: string;
  /** As Word wrote it: 2024-06-30T09:30:00Z; «» where it did not. */
  readonly date: string;
  /** A line a paragraph. */
  readonly text: string;
  readonly done: boolean;
  /** The comment that it answers, or null. */
  readonly parent: string | null;
  /** The words it stands on, in the text that was read; UTF-16 offsets, half-open. */
  readonly range: readonly [start: number, end: number];
}

/** The parts of a Word file that comments are kept in; null where it has none. */
export interface CommentParts {
  /** The main document by its name in the package. */
  readonly document: XmlNode;
  readonly documentName: string;
  readonly comments: XmlNode | null;
  /** word/commentsExtended.xml (MS-DOCX, 2.5.4): answers, and what is settled. */
  readonly extended: XmlNode | null;
}

/** The comments of a file in the order of their passages; those on no word that was read are left out. */
export function readComments(
  { document, documentName, comments, extended }: CommentParts,
  trace: readonly TracedPlace[],
): readonly ImportedComment[] {
  if (!comments) return [];
  const states = readStates(extended);
  const passages = readPassages(document);
  const places = trace.filter(({ part }) => part === documentName);
  const nodes = elements(comments).filter(({ name }) => name === 'comment');
  const byParagraph = new Map(nodes.map((node) => [paragraphId(node), node.attributes.get('id') ?? '']));
  return nodes
    .flatMap((node): readonly ImportedComment[] => {
      const id = node.attributes.get('id') ?? '';
      const state = states.get(paragraphId(node));
      const parent = state?.parent === undefined ? null : (byParagraph.get(state.parent) ?? null);
      const range = rangeOf(passages.get(id) ?? passages.get(parent ?? ''), places);
      if (!range) return [];
      const [author = '', date = ''] = [node.attributes.get('author'), node.attributes.get('date')];
      return [{ id, author, date, text: wordsOf(node), done: state?.done ?? false, parent, range }];
    })
    .toSorted((a, b) => a.range[0] - b.range[0]);
}

interface State {
  readonly done: boolean;
  readonly parent: string | undefined;
}

function readStates(extended: XmlNode | null): ReadonlyMap<string, State> {
  const entries = extended ? elements(extended) : [];
  return new Map(
    entries.map(({ attributes }) => [
      attributes.get('paraId') ?? '',
      { done: attributes.get('done') === '1', parent: attributes.get('paraIdParent') },
    ]),
  );
}

/** The id of a comment's last paragraph, by which commentsExtended.xml knows it. */
function paragraphId(comment: XmlNode): string {
  const paragraphs = elements(comment).filter(({ name }) => name === 'p');
  return paragraphs.at(-1)?.attributes.get('paraId') ?? '';
}

function wordsOf(comment: XmlNode): string {
  return elements(comment)
    .filter(({ name }) => name === 'p')
    .map(textOf)
    .join('\n');
}

type Passage = readonly [start: number, end: number];

/** Where in the document's XML each comment begins and ends. */
function readPassages(document: XmlNode): ReadonlyMap<string, Passage> {
  const passages = new Map<string, Passage>();
  const walk = (node: XmlNode): void => {
    for (const each of elements(node)) {
      const id = each.attributes.get('id') ?? '';
      if (each.name === 'commentRangeStart') passages.set(id, [each.range[1], each.range[1]]);
      else if (each.name === 'commentRangeEnd')
        passages.set(id, [passages.get(id)?.[0] ?? each.range[0], each.range[0]]);
      else walk(each);
    }
  };
  walk(document);
  return passages;
}

function rangeOf(passage: Passage | undefined, places: readonly TracedPlace[]): Passage | null {
  if (!passage) return null;
  const within = places.filter(({ run }) => passage[0] <= run[0] && run[1] <= passage[1]);
  // What a run carries stands elsewhere in the text: it is meant only where nothing else is.
  const own = within.filter(({ carried }) => carried === null);
  const held = own.length > 0 ? own : within;
  const [first, last] = [held[0], held.at(-1)];
  return first && last ? [first.range[0], last.range[1]] : null;
}
