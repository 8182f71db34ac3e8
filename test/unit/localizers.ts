import chinese from '../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };
import type { Localizer } from '../../src/present/index.ts';
import { translateWith } from '../../src/present/index.ts';

export const zh: Localizer = { language: 'zh', t: translateWith(chinese) };
export const en: Localizer = { language: 'en', t: translateWith({}) };
