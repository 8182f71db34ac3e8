import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Random } from '../hostile/random.ts';
import { places } from '../places.ts';

/** Some hundred characters put together from pieces of the samples, signs, numbers and dirt, in an order that nobody writes. */
export function fuzzText(random: Random): string {
  const { below, pick } = random;
  const parts = Array.from({ length: 1 + below(14) }, () => {
    const piece = pick(SOURCES)(random);
    return below(12) === 0 ? piece.repeat(1 + below(20)) : piece;
  });
  return parts.join(pick(['', '', '，', '。', '\n']));
}

const SAMPLES = readdirSync(places.seeds)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(places.seeds, name), 'utf8'));

const SOURCES: readonly ((random: Random) => string)[] = [
  stretchOfSample,
  stretchOfSample,
  stretchOfSample,
  number,
  ({ pick }) => pick(WORDS),
  ({ pick }) => pick(DIRT),
  ({ below }) => String.fromCharCode(...Array.from({ length: 1 + below(4) }, () => below(0x10000))),
];

/** From any character to any other, so that words, numbers and pairs of characters are cut in two. */
function stretchOfSample({ below, pick }: Random): string {
  const sample = pick(SAMPLES);
  const from = below(sample.length);
  return sample.slice(from, from + 1 + below(80));
}

function number({ below, pick }: Random): string {
  const digits = String(below(10 ** (1 + below(9))));
  return pick(['', '-', '约', '第', '“']) + digits + pick(['', '.', '.5', ',000', '０', '〇']) + pick(UNITS);
}

const UNITS = ['', '%', '亿元', '万', '个百分点', '倍', '年', '户', '—', '：', '/', '个项目', '位', '万亿', '多'];
const WORDS =
  '其中 比上年 增长 下降 由 增加到 达到 占 总计 分别 等 四个 一是 （一） 一、 1. 目标是 力争 新建 完成 政府工作报告 各位代表： 附件1 附：名词解释 今年 2025年 “十四五” 表1 指标|数值|'.split(
    ' ',
  );
const DIRT = [
  '\n',
  '\r\n',
  '\t',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u0000',
  '\ufffd',
  '\ud83d',
  '\udc4d',
  '\ue800',
  '&amp;',
  '&nbsp;',
  '- 12 -\n',
  '……3\n',
  '<b>',
  '|',
  '，，',
  '。。',
  '（（',
  '》',
];
