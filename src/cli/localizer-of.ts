import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { Localizer } from '../present/index.ts';
import { translateWith } from '../present/index.ts';

/** The words of one language; English needs no bundle, its sentences are the keys. */
export function localizerOf(language: Localizer['language']): Localizer {
  return { language, t: translateWith(language === 'zh' ? chinese : {}) };
}
