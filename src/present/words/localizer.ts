import type { Bilingual } from '../../core/index.ts';

/**
 * The port through which every word for people goes. The English sentence is the key; {0}, {1} are filled in.
 *
 * t('{0} findings', 3) → 3 处发现
 */
export type Translate = (message: string, ...args: readonly (string | number)[]) => string;

/** How the product speaks to one person: the port for its own sentences, and the side it takes of bilingual data. */
export interface Localizer {
  readonly language: 'zh' | 'en';
  readonly t: Translate;
}

/** The side of one language of bilingual data, such as a rule's title. */
export function localize(localizer: Localizer, words: Bilingual): string {
  return words[localizer.language];
}

/** A port over a bundle of translations (l10n/bundle.l10n.zh-cn.json); a key without one is shown as it is. */
export function translateWith(bundle: Readonly<Record<string, string>>): Translate {
  return (message, ...args) => fill(bundle[message] ?? message, args);
}

function fill(message: string, args: readonly (string | number)[]): string {
  return message.replace(/\{(\d+)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}
