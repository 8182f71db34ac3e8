import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import type { Voice } from '../present/index.ts';
import { translateWith } from '../present/index.ts';

/** The words of one language; English needs no bundle, its sentences are the keys. */
export function voiceOf(language: Voice['language']): Voice {
  return { language, t: translateWith(language === 'zh' ? chinese : {}) };
}
