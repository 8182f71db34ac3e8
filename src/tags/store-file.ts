import type { Bilingual } from '../core/index.ts';
import type { Store } from './store.ts';
import { storeSchema } from './store.ts';

export type Parsed = { readonly ok: true; readonly store: Store } | { readonly ok: false; readonly problem: Bilingual };

/**
 * Reads the text of a store file. Nothing that a person or another tool can have done to it throws: what cannot be read
 * comes back as one sentence that says where the trouble is.
 */
export function parseStore(text: string): Parsed {
  const content = text.replace(/^\uFEFF/, '');
  if (/^(?:<{7}|>{7}) /m.test(content)) return { ok: false, problem: problems.conflict };
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return { ok: false, problem: content.trim() === '' ? problems.empty : problems.notJson };
  }
  if (isNewer(value)) return { ok: false, problem: problems.newer };
  const parsed = storeSchema.safeParse(value);
  if (parsed.success) return { ok: true, store: parsed.data };
  return { ok: false, problem: problems.wrongAt(pathOf(parsed.error.issues[0]?.path ?? [])) };
}

/** The text of a store file: keys in one order, records in text order, two blanks of indent, a line end at the end. */
export function serialiseStore(store: Store): string {
  const { version, report, marks, dismissed, ...rest } = store;
  const ordered = { version, report, marks: inTextOrder(marks), dismissed: inTextOrder(dismissed), ...rest };
  return JSON.stringify(ordered, sortKeys, 2) + '\n';
}

const problems = {
  empty: { zh: '文件是空的', en: 'the file is empty' },
  notJson: { zh: '内容不是完整的 JSON', en: 'it is not complete JSON' },
  conflict: { zh: '其中有尚未解决的合并冲突', en: 'it holds a merge conflict that is not resolved' },
  newer: { zh: '它由更新版本的报告审阅写成', en: 'a newer version of Report Review wrote it' },
  wrongAt: (place: string): Bilingual => ({
    zh: `“${place}”的内容不合规定`,
    en: `what stands at “${place}” is not allowed`,
  }),
} as const;

function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    value.version > 1
  );
}

/** ['marks', 2, 'anchor', 'quote'] → marks[2].anchor.quote */
function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return text === '' ? '{}' : text.replace(/^\./, '');
}

const KEYS = [
  'version',
  'report',
  'marks',
  'dismissed',
  'id',
  'kind',
  'rule',
  'tags',
  'status',
  'owner',
  'due',
  'note',
];
const LATER = ['reason', 'anchor', 'quote', 'prefix', 'suffix', 'start', 'copies'];
const ORDER = new Map([...KEYS, ...LATER].map((key, index) => [key, index]));

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const rank = (key: string): number => ORDER.get(key) ?? ORDER.size;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

function inTextOrder<Item extends Store['marks'][number] | Store['dismissed'][number]>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1));
}
