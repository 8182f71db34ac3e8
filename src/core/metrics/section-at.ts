import type { Section } from '../outline/section.ts';

/** The innermost section of an offset; asked in text order, it walks once over the sections. */
export function sectionFinder(sections: readonly Section[]): (offset: number) => Section | null {
  let next = 0;
  const open: Section[] = [];
  return (offset) => {
    for (let section = sections[next]; section && section.range[0] <= offset; section = sections[++next])
      open.push(section);
    while (open.length > 0 && (open.at(-1)?.range[1] ?? 0) <= offset) open.pop();
    return open.at(-1) ?? null;
  };
}
