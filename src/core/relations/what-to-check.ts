import type { Bilingual } from '../knowledge/bilingual.ts';
import { scales } from '../knowledge/numerals.ts';

/**
 * What is to be looked at where a figure is far from what it should be: its digits and, of the scales, only those that one
 * of the figures has: 数字和“万”.
 */
export function whatToCheck(...texts: readonly string[]): Bilingual {
  const said = SCALES.filter((scale) => texts.some((text) => text.includes(scale)));
  return said.length === 0
    ? { zh: '请核对数字和单位', en: 'check the digits and the unit' }
    : {
        zh: `请核对数字和${said.map((scale) => `“${scale}”`).join('')}`,
        en: `check the digits and ${said.join(' and ')}`,
      };
}

const SCALES = [...new Map(scales).keys()].filter((scale) => scale.length === 1);
