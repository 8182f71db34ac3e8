import { readDue } from './due.ts';
import { readStatus } from './status.ts';
import { storeVersion } from './store.ts';

/**
 * The content of a store file of any older version as the present one has it; anything else comes back as it is, for the
 * schema to judge. Nothing is dropped: a value that has no place any more stays under `former…`.
 */
export function migrate(value: unknown): unknown {
  if (!isObject(value) || value.version !== 1) return value;
  const marks = value.marks;
  return { ...value, version: storeVersion, ...(Array.isArray(marks) ? { marks: marks.map(markOfVersion1) } : {}) };
}

/** Version 1 let status and due be any words, and a field stand empty. */
function markOfVersion1(mark: unknown): unknown {
  if (!isObject(mark)) return mark;
  const { status, due, tags, ...rest } = mark;
  const named = typeof status === 'string' ? readStatus(status) : null;
  const dated = typeof due === 'string' ? readDue(due) : null;
  return {
    ...withoutEmpty(rest),
    ...(Array.isArray(tags) ? { tags: tags.filter((tag) => tag !== '') } : isSaid(tags) ? { tags } : {}),
    ...(named !== null ? { status: named } : isSaid(status) ? { formerStatus: status } : {}),
    ...(dated !== null ? { due: dated } : isSaid(due) ? { formerDue: due } : {}),
  };
}

function withoutEmpty(mark: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(mark).filter(([, value]) => value !== ''));
}

function isSaid(value: unknown): boolean {
  return value !== undefined && value !== '';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
