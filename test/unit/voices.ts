import chinese from '../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };
import type { Voice } from '../../src/present/index.ts';
import { translateWith } from '../../src/present/index.ts';

export const zh: Voice = { language: 'zh', t: translateWith(chinese) };
export const en: Voice = { language: 'en', t: translateWith({}) };
