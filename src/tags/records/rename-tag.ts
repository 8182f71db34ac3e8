import { changeMark } from './change-mark.ts';
import type { Signed } from '../store/history.ts';
import type { Mark, Store } from '../store/store.ts';
import { isUnder, tagPath } from './tag-path.ts';

/**
 * Gives a tag another name, with all tags under it; where the name is taken the two become one, and no record loses or
 * gains more than that. Done to every store of a workspace it renames the tag everywhere. The same store where it stands
 * nowhere.
 *
 * 民生 → 社会: 民生/教育 becomes 社会/教育, 民生实事 stays.
 */
export function renameTag(store: Store, from: string, to: string, signed?: Signed): Store {
  const name = tagPath(to);
  if (name === '' || name === from) return store;
  const marks = store.marks.map((mark) => renamed(mark, from, name, signed));
  return marks.every((mark, index) => mark === store.marks[index]) ? store : { ...store, marks };
}

/** Takes a tag and all tags under it off every record; the records stay. */
export function removeTag(store: Store, name: string, signed?: Signed): Store {
  const marks = store.marks.map((mark) =>
    changeMark(mark, { removeTags: mark.tags.filter((each) => isUnder(each, name)) }, signed),
  );
  return marks.every((mark, index) => mark === store.marks[index]) ? store : { ...store, marks };
}

/** What a tag is called once `from` is `to`: 民生/教育 → 社会/教育; one that does not stand under `from` keeps its name. */
export function renamedTag(tag: string, from: string, to: string): string {
  return isUnder(tag, from) ? to + tag.slice(from.length) : tag;
}

function renamed(mark: Mark, from: string, to: string, signed: Signed | undefined): Mark {
  const old = mark.tags.filter((each) => isUnder(each, from));
  const tags = old.map((each) => renamedTag(each, from, to));
  return changeMark(mark, { removeTags: old.filter((each) => !tags.includes(each)), addTags: tags }, signed);
}
