import type { Range } from '../text/range.ts';

export type SectionKind = 'title' | 'numbered' | 'unnumbered' | 'dash' | 'lead' | 'ordinal';

/**
 * One entry of the outline. «（一）抓好疫情防控，守护人民生命健康。严格落实责任……»: number （一）, title
 * 抓好疫情防控，守护人民生命健康, heading its number and title, range all of it up to the next entry of its level.
 */
export interface Section {
  /** Path of ordinal positions: "3.1" is the first child of the third top-level entry. */
  readonly id: string;
  readonly parent: string | null;
  /** 0 for the document's title, 1 for 一、, and so on by nesting in this document. */
  readonly level: number;
  readonly kind: SectionKind;
  /** As written, with its punctuation (一、 （一） 一是), or null. */
  readonly number: string | null;
  readonly title: string;
  readonly titleRange: Range;
  /** The heading's own characters: number and title. */
  readonly heading: Range;
  /** Heading and everything under it. */
  readonly range: Range;
}

/** The chapters of a report, which are numbered or open with a heading of their own (一、2020年工作回顾). */
export function chaptersOf(sections: readonly Section[]): readonly Section[] {
  return sections.filter(({ level, kind }) => level === 1 && (kind === 'numbered' || kind === 'unnumbered'));
}
