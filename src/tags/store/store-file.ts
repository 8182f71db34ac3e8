import type { Bilingual } from '../../core/index.ts';
import { joinTwins, mergeStores } from './merge-stores.ts';
import { migrate } from './migrate.ts';
import { isTooDeep } from './too-deep.ts';
import { splitConflict } from './split-conflict.ts';
import { newerWords } from './store-trouble.ts';
import type { Store, StoreRecord } from './store.ts';
import { storeSchema, storeVersion } from './store.ts';

/** `newer`: a newer version wrote it; what this one knows of it may be read, and nothing may be written over it. */
export type Parsed =
  | { readonly ok: true; readonly newer: boolean; readonly store: Store }
  | { readonly ok: false; readonly newer: boolean; readonly problem: Bilingual };

/**
 * Reads the text of a store file of this or an older version. Nothing that a person or another tool can have done to it
 * throws: what cannot be read comes back as one sentence that says where the trouble is. Where git left both sides of a
 * conflict that can be read the two are joined, and no record goes.
 */
export function parseStore(text: string): Parsed {
  const content = text.replace(/^\uFEFF/, '');
  const sides = splitConflict(content);
  if (!sides) return parseContent(content);
  const [ours, theirs, base] = [sides.ours, sides.theirs, sides.base ?? ''].map(parseContent);
  const isNewer = ours?.newer === true || theirs?.newer === true;
  if (!ours?.ok || !theirs?.ok) return { ok: false, newer: isNewer, problem: problems.conflict };
  return { ok: true, newer: isNewer, store: mergeStores(base?.ok ? base.store : null, ours.store, theirs.store) };
}

function parseContent(content: string): Parsed {
  if (isTooDeep(content)) {
    const newer = saysNewer(content);
    return { ok: false, newer, problem: newer ? newerWords : problems.tooDeep };
  }
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { ok: false, newer: false, problem: content.trim() === '' ? problems.empty : problems.notJson };
  }
  const newer = isNewer(value);
  const parsed = storeSchema.safeParse(isNewer(value) ? { ...value, version: storeVersion } : migrate(value));
  if (!parsed.success) {
    const problem = newer ? newerWords : problems.wrongAt(pathOf(parsed.error.issues[0]?.path ?? []));
    return { ok: false, newer, problem };
  }
  const { marks, dismissed, reviews, discussions, decisions, ...rest } = parsed.data as Store;
  const joined = {
    marks: joinTwins(marks),
    dismissed: joinTwins(dismissed),
    reviews: joinTwins(reviews),
    ...(discussions ? { discussions: joinTwins(discussions) } : {}),
    ...(decisions ? { decisions: joinTwins(decisions) } : {}),
  };
  return { ok: true, newer, store: { ...rest, ...joined } };
}

/** The text of a store file: keys in one order, records in text order, two blanks of indent, a line end at the end. */
export function serialiseStore(store: Store): string {
  const { version, report, marks, dismissed, reviews, discussions, decisions, ...rest } = store;
  const records = {
    marks: inTextOrder(marks),
    dismissed: inTextOrder(dismissed),
    reviews: inTextOrder(reviews),
    ...(discussions ? { discussions: inTextOrder(discussions) } : {}),
    ...(decisions ? { decisions: inTextOrder(decisions) } : {}),
  };
  return JSON.stringify({ version, report, ...records, ...rest }, sortKeys, 2) + '\n';
}

const problems = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  notJson: { zh: '内容不是完整的 JSON', en: 'it is not complete JSON' },
  conflict: { zh: '其中有尚未解决的合并冲突', en: 'it holds a merge conflict that is not resolved' },
  tooDeep: { zh: '嵌套层数过多', en: 'it is nested too deeply' },
  wrongAt: (place: string): Bilingual => ({
    zh: `“${place}”的内容不合规定`,
    en: `what stands at “${place}” is not allowed`,
  }),
} as const;

/** A part of a sentence for bytes that are no text in any encoding that is certain. */
export const unknownEncoding: Bilingual = { zh: '文字编码无法确定', en: 'its encoding is not certain' };

/** Of what cannot be parsed: every version writes its number first. */
function saysNewer(content: string): boolean {
  return Number(VERSION.exec(content)?.[1] ?? 0) > storeVersion;
}

const VERSION = /^\s*\{\s*"version"\s*:\s*(\d+)/;

function isNewer(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    value.version > storeVersion
  );
}

/** ['marks', 2, 'anchor', 'quote'] → marks[2].anchor.quote */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? '{}' : text.replace(/^\./, '');
}

/** The keys of a store in the order of the file; others stand behind them. */
const KEYS = [
  ...['version', 'report', 'district', 'marks', 'dismissed', 'reviews', 'discussions', 'decisions'],
  ...[
    'id',
    'kind',
    'on',
    'rule',
    'of',
    'verdict',
    'why',
    'tags',
    'status',
    'owner',
    'unit',
    'due',
    'note',
    'evidence',
    'reason',
    'resolved',
  ],
  ...[
    'at',
    'by',
    'field',
    'from',
    'to',
    'author',
    'text',
    'original',
    'anchor',
    'quote',
    'prefix',
    'suffix',
    'start',
    'copies',
    'comments',
    'alike',
    'history',
  ],
];
const ORDER = new Map(KEYS.map((key, index) => [key, index]));

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const rank = (key: string): number => ORDER.get(key) ?? ORDER.size;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function inTextOrder<Item extends StoreRecord>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1));
}
