/** What the word of a mean divides by, by the measure words that count it: 户均 is a mean over 户 and over 家. */
export const meanUnits: Readonly<Record<string, readonly string[]>> = {
  人均: ['人', '名', '位', '人次'],
  户均: ['户', '家'],
  家均: ['家', '户'],
  企均: ['家', '户'],
  宗均: ['宗'],
  亩均: ['亩'],
  亩产: ['亩'],
  单产: ['亩', '公顷'],
  平均亩产: ['亩'],
  村均: ['村', '个村', '个'],
  校均: ['所'],
  社均: ['家', '个'],
  场均: ['场'],
};

/** Measure words that count the same, so that each of them may have what a mean says of another: 每位 of 320万人次. */
export const countedAlike: readonly (readonly string[])[] = [
  ['人', '名', '位', '人次', '口人', ''],
  ['户', '家'],
];
