import { wordsOf } from '../../src/core/text/word-pattern.ts';

/** A sentence with one slip, and the same put right. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  readonly wrong: string;
  readonly right: string;
}

/** Verbs that stand only behind a comparison, tell of ranks, or have the rate behind them: they take no 到. */
const NO_REACH = new Set(
  '高 快 多 低 慢 少 高出 超出 净增 净增长 净增加 净减 净减少 增收 正增长 负增长 前移 进位 后移 加快 放缓 走高 走低 增强 萎缩 节约 节省 减轻 精简 压降 翻升 抬升'.split(
    ' ',
  ),
);
/** Verbs whose object is a count, and not a rate in per cent. */
const OF_RATES = new Set('上浮 下浮 上调 下调 提高 提升 上升 下降 降低 回升 回落 扩大 缩小 收窄 攀升 跃升'.split(' '));
/** Verbs of amounts that stand before the amount of the change: 比上年增加12家. */
const OF_CHANGES = new Set(
  '增长 增加 提高 提升 上升 递增 扩大 扩充 扩增 净增 净增长 净增加 增 升 多 下降 减少 降低 回落 压减 精简 削减 缩减 递减 缩小 压缩 降 减 少 净减 净减少'.split(
    ' ',
  ),
);
/** What is told with a minus behind it: 下降−5%. */
const OF_FALLS = new Set(
  '下降 减少 降低 回落 压减 精简 削减 缩减 递减 收窄 缩小 缩短 压缩 下调 下滑 放缓 降 减 跌 下跌'.split(' '),
);

const COMPARISONS =
  '比上年 较上年 比去年 较去年 同比 比上年同期 较上年同期 比2019年 较2019年 与上年相比 比年初 比前一年 比上年末 比计划'.split(
    ' ',
  );
/** What takes a value of its own: 比上年的90.4%. */
const WITH_VALUE = COMPARISONS.filter((words) => words !== '同比' && words !== '与上年相比');

/** Every verb of movement in every phrasing it can take, and every comparison in those that name one. */
export function phrasingGrid(): readonly Cell[] {
  const ups = wordsOf('up').map((verb) => ({ verb, up: true }));
  const downs = wordsOf('down').map((verb) => ({ verb, up: false }));
  return [
    ...[...ups, ...downs].sort((a, b) => (a.verb < b.verb ? -1 : 1)).flatMap(ofVerb),
    ...COMPARISONS.flatMap(ofComparison),
  ];
}

function ofVerb({ verb, up }: { readonly verb: string; readonly up: boolean }): readonly Cell[] {
  const to = (high: string, low: string): string => (up ? high : low);
  const from = (high: string, low: string): string => (up ? low : high);
  const cell = (column: string, when: boolean, text: (slip: boolean) => string): readonly Cell[] =>
    when ? [{ row: verb, column, wrong: text(true), right: text(false) }] : [];
  const reaches = !NO_REACH.has(verb);
  return [
    ...cell(
      '由a V到b，V c',
      reaches,
      (slip) => `登记企业由${from('440', '380')}家${verb}到${to('440', '380')}家，${verb}${slip ? 90 : 60}家。`,
    ),
    ...cell(
      '由a V到b',
      reaches,
      (slip) =>
        `登记企业由${slip ? to('440', '380') : from('440', '380')}家${verb}到${slip ? from('440', '380') : to('440', '380')}家。`,
    ),
    ...cell(
      '由a%V到b%，V 点',
      OF_RATES.has(verb),
      (slip) => `农机入库率由${from('65%', '60%')}${verb}到${to('65%', '60%')}，${verb}${slip ? 9 : 5}个百分点。`,
    ),
    ...cell(
      '比2020年的a V 点',
      OF_RATES.has(verb),
      (slip) =>
        `农机入库率达到${to('95.6%', '90.4%')}，比2020年的${from('95.6%', '90.4%')}${verb}${slip ? 3.2 : 5.2}个百分点。`,
    ),
    ...cell(
      '达到b，比上年V c，V g',
      OF_CHANGES.has(verb),
      (slip) =>
        `登记企业达到${to('58', '46')}家，比上年${verb}12家，${up ? '增长' : '下降'}${slip ? '62.1%' : to('26.1%', '20.7%')}。`,
    ),
    ...cell(
      '比上年的a V c',
      OF_CHANGES.has(verb),
      (slip) => `登记企业达到${to('450', '380')}家，比上年的${from('450', '380')}家${verb}${slip ? 90 : 70}家。`,
    ),
    ...cell('率达47%，V12%', OF_RATES.has(verb), (slip) => `城镇化率达到47%，${verb}${slip ? '12%' : '1.2个百分点'}。`),
    ...cell(
      '分别由…V到',
      reaches,
      (slip) =>
        `甲类、乙类企业分别由${from('440', '380')}家、${from('95', '75')}家${verb}到${to('440', '380')}家、${slip ? to('72', '98') : to('95', '75')}家。`,
    ),
    ...cell('V −5%', OF_FALLS.has(verb), (slip) => `办件总数${verb}${slip ? '-5%' : '5%'}。`),
    ...cell('V 2倍', OF_FALLS.has(verb), (slip) => `办件总数${verb}${slip ? '2倍' : '两成'}。`),
  ];
}

function ofComparison(words: string): readonly Cell[] {
  const cell = (column: string, when: boolean, text: (slip: boolean) => string): readonly Cell[] =>
    when ? [{ row: words, column, wrong: text(true), right: text(false) }] : [];
  const measures = words !== '比计划';
  const valued = WITH_VALUE.includes(words) && measures;
  return [
    ...cell(
      'b，… 增加c，增长g',
      measures,
      (slip) => `登记企业达到58家，${words}增加12家，增长${slip ? '62.1%' : '26.1%'}。`,
    ),
    ...cell(
      'b，增加c，… 增长g',
      measures,
      (slip) => `登记企业达到58家，增加12家，${words}增长${slip ? '62.1%' : '26.1%'}。`,
    ),
    ...cell('率，… 提高12%', measures, (slip) => `城镇化率达到47%，${words}提高${slip ? '12%' : '1.2个百分点'}。`),
    ...cell(
      '… 的a% 提高 点',
      valued,
      (slip) => `农机入库率达到95.6%，${words}的90.4%提高${slip ? 3.2 : 5.2}个百分点。`,
    ),
    ...cell('… 的a 增加c', valued, (slip) => `登记企业达到450家，${words}的380家增加${slip ? 90 : 70}家。`),
    ...cell('… 的a 增长g', valued, (slip) => `接待游客525万人次，${words}的480万人次增长${slip ? '19.4%' : '9.4%'}。`),
    ...cell('增加c，多于总数', measures, (slip) => `登记企业达到327家，${words}增加${slip ? 354 : 54}家。`),
  ];
}
