/**
 * Words that name several things without a mark between them, and how many. 城乡居民人均可支配收入分别增长6%和9.2% speaks of
 * two incomes. A count of listed things may be higher by these words, never lower.
 */
export const jointWords: readonly (readonly [word: string, things: number])[] = [
  ['批零住餐', 4],
  ['三次产业', 3],
  ['省市县', 3],
  ['市县乡', 3],
  ['县乡村', 3],
  ['区镇村', 3],
  ['区街居', 3],
  ['京津冀', 3],
  ['东中西', 3],
  ['一二三', 3],
  ['水电气', 3],
  ['产学研', 3],
  ['进出口', 2],
  ['存贷款', 2],
  ['二三产', 2],
  ['批零', 2],
  ['住餐', 2],
  ['城乡', 2],
  ['内外', 2],
  ['供排', 2],
  ['收支', 2],
  ['省市', 2],
  ['市县', 2],
  ['市区', 2],
  ['县乡', 2],
  ['县区', 2],
  ['区县', 2],
  ['区街', 2],
  ['乡镇', 2],
  ['镇村', 2],
  ['镇街', 2],
  ['街镇', 2],
  ['街乡', 2],
  ['农林牧渔', 4],
];

/** Two subjects in one word: 城乡居民 are those of towns and those of the country. */
export const halvesOfWords: readonly (readonly [both: string, first: string, second: string])[] = [
  ['城乡', '城镇', '农村'],
  ['存贷款', '存款', '贷款'],
];
