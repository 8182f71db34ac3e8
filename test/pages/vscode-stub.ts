// What the pages ask of VS Code while they are made, in a browser without it.
import chinese from '../../l10n/bundle.l10n.zh-cn.json' with { type: 'json' };
import { translateWith } from '../../src/present/index.ts';

export const env = { language: 'zh-cn' };
export const l10n = { t: translateWith(chinese) };
export const workspace = { asRelativePath: (uri: { readonly path: string }): string => uri.path };
