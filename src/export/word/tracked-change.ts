import type { Range } from '../../core/index.ts';
import { escapeXml } from '../workbook/xml.ts';
import type { WordPlace, WordSuggestion } from './word-comment.ts';

/** A repair as a revision that a person can accept or refuse. */
export interface TrackedChange extends WordSuggestion {
  /** Of the deletion; the insertion has the next one. */
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

/**
 * «12.6亿元» → deleted, «12.9亿元» → inserted, both in the run's own style (ISO/IEC 29500-1, 17.13.5).
 *
 * @param xml the part; `cut` the stretch of it that the deletion stands for
 */
export function trackedChange(
  xml: string,
  { properties }: WordPlace,
  cut: Range,
  { text, id, author, date }: TrackedChange,
  prefix: string,
): string {
  const style = properties ? xml.slice(...properties) : '';
  const about = (of: number): string =>
    `${prefix}id="${of}" ${prefix}author="${escapeXml(author)}" ${prefix}date="${date}"`;
  const textTag = (name: string, content: string): string =>
    `<${prefix}r>${style}<${prefix}${name} xml:space="preserve">${content}</${prefix}${name}></${prefix}r>`;
  const removed = xml.slice(...cut).replace(/<[^>]*>/g, '');
  const deletion = `<${prefix}del ${about(id)}>${textTag('delText', removed)}</${prefix}del>`;
  const insertion = text === '' ? '' : `<${prefix}ins ${about(id + 1)}>${textTag('t', escapeXml(text))}</${prefix}ins>`;
  return deletion + insertion;
}
