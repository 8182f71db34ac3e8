/** On which side of the printed number a word puts the true one. Narrower than a bound: 近 lies below, 约 on either side. */
export type Side = 'below' | 'around' | 'above' | 'floor' | 'ceiling';

/** The words of ./bounds.ts that stand before a number. */
export const sideBefore: Readonly<Record<string, Side>> = {
  近: 'below',
  接近: 'below',
  将近: 'below',
  不足: 'below',
  不到: 'below',
  少于: 'below',
  低于: 'below',
  约: 'around',
  大约: 'around',
  超: 'above',
  超过: 'above',
  突破: 'above',
  逾: 'above',
  多达: 'above',
  不低于: 'floor',
  不少于: 'floor',
  不小于: 'floor',
  至少: 'floor',
  不超过: 'ceiling',
  不高于: 'ceiling',
  不突破: 'ceiling',
  不大于: 'ceiling',
  至多: 'ceiling',
  最多: 'ceiling',
};

/** The words of ./bounds.ts that stand behind a number or, as 余 and 多, inside it. */
export const sideAfter: Readonly<Record<string, Side>> = {
  余: 'above',
  多: 'above',
  左右: 'around',
  上下: 'around',
  以上: 'floor',
  以下: 'ceiling',
  以内: 'ceiling',
  之内: 'ceiling',
};

/**
 * What two words around one number do to each other: they contradict (近5万余, 不足20家以上) or say one thing twice
 * (约20家左右, 超过100项以上).
 */
export const clashes: Readonly<Record<Side, Readonly<Record<Side, 'contradiction' | 'repetition'>>>> = {
  below: {
    below: 'repetition',
    around: 'contradiction',
    above: 'contradiction',
    floor: 'contradiction',
    ceiling: 'repetition',
  },
  around: {
    below: 'contradiction',
    around: 'repetition',
    above: 'repetition',
    floor: 'contradiction',
    ceiling: 'contradiction',
  },
  above: {
    below: 'contradiction',
    around: 'contradiction',
    above: 'repetition',
    floor: 'repetition',
    ceiling: 'contradiction',
  },
  floor: {
    below: 'contradiction',
    around: 'contradiction',
    above: 'repetition',
    floor: 'repetition',
    ceiling: 'contradiction',
  },
  ceiling: {
    below: 'repetition',
    around: 'contradiction',
    above: 'contradiction',
    floor: 'contradiction',
    ceiling: 'repetition',
  },
};
