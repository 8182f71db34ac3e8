import { unitNamed } from '../figures/unit-at.ts';
import { investmentInvestment } from '../knowledge/metric-phrasing.ts';
import { hasDigit } from '../text/characters.ts';
import { lastIn } from '../text/within.ts';
import type { Indicator } from './indicator-phrase.ts';
import type { Place } from './place.ts';
import { rx } from '../text/word-pattern.ts';
import { phraseBefore } from './phrase-before.ts';
import { dealOut, respectively } from './respectively.ts';
import type { SentenceMemory } from './sentence-memory.ts';

/** The subject that is this figure's own: by 分别, or where as many subjects stand before as figures in a row. */
export function respectiveSubject(place: Place, places: readonly Place[], sentence: SentenceMemory): Indicator | null {
  const { text, clause, figure } = place;
  const word = lastIn(text, '分别', clause[0], figure.range[0]);
  if (word < 0 && !touchesJoint(place)) return ofAll(place, sentence);
  const mates = clauseMates(places, place);
  const row = inRow(mates, place);
  const dealt = word < 0 ? row : mates.filter((other) => other.figure.range[0] > word);
  // 分别为2.6万元和1.3万元、增长9%和11%: each row is of all subjects.
  const isOneOfRows = row.length > 1 && row.length < dealt.length;
  const group = isOneOfRows ? row : dealt;
  if (group.length < 2) return null;
  const at = group.indexOf(place);
  const isLater = isOneOfRows && row[0] !== dealt[0] && sentence.respective.length === row.length;
  if (
    at === 0 &&
    !isLater &&
    !sharedBefore(mates, place, word, sentence, group.length) &&
    !reachedBefore(place, group, sentence)
  )
    sentence.respective =
      respectively(group) ??
      (word < 0
        ? dealtBefore(sentence, group, place)
        : (listedBefore(place, word, group.length) ?? lastSaid(sentence, group.length)));
  const phrase = sentence.respective[at];
  if (phrase === undefined) return null;
  const invested = word < 0 ? null : investedIn(text.slice(word, group[0]?.figure.range[0]), place);
  return invested === null ? { phrase, range: null } : { phrase: invested, range: null, of: phrase };
}

/** 省重点项目、市重点项目分别完成投资9亿元、3亿元: the measure is 投资, of each. */
function investedIn(words: string, { figure }: Place): string | null {
  return unitNamed(figure.unit)?.kind === 'money' ? (investmentInvestment.exec(words)?.[2] ?? null) : null;
}

/** 城镇居民收入、农民收入分别达到2.6万元、1.1万元，均增长9%: one number for all of them. */
function ofAll({ text, left, figure, clause }: Place, { respective, said }: SentenceMemory): Indicator | null {
  const last = said.at(-1);
  if (respective.length < 2 || left !== clause[0] || last?.at !== clause[0] - 1) return null;
  if (!respective.includes(last.phrase) && last.phrase !== respective.join('、')) return null;
  return ALIKE.test(text.slice(left, figure.range[0])) ? { phrase: respective.join('、'), range: null } : null;
}

const ALIKE = rx`^(?:{each}|同步|双双)[^，。；]{0,4}$`;

/** 城乡居民收入达到2.6万元和1.1万元、分别增长8%和9%: the second row is of the subjects of the first. */
function sharedBefore(
  mates: readonly Place[],
  { text, index }: Place,
  word: number,
  { respective }: SentenceMemory,
  count: number,
): boolean {
  const last = word < 0 ? undefined : mates.findLast((mate) => mate.index < index);
  return (
    last !== undefined &&
    respective.length === count &&
    word - last.figure.range[1] <= 1 &&
    text.charAt(word - 1) === '、'
  );
}

/** 由4100元、2300元提升至5600元、3100元: the row that was reached is of the subjects of the row before. */
function reachedBefore(
  { text, left, figure }: Place,
  group: readonly Place[],
  { respective }: SentenceMemory,
): boolean {
  return respective.length === group.length && REACHED.test(text.slice(left, figure.range[0]));
}

const REACHED = rx`^(?:{respectively})?{reach}$`;

/** The figures that follow each other with nothing but 、 or 和 between, this one among them. */
function inRow(mates: readonly Place[], place: Place): readonly Place[] {
  let first = mates.indexOf(place);
  let end = first + 1;
  while (first > 0 && joined(mates[first - 1], mates[first])) first--;
  while (joined(mates[end - 1], mates[end])) end++;
  return mates.slice(first, end);
}

function touchesJoint({ text, figure }: Place): boolean {
  return JOINTS.has(text.charCodeAt(figure.range[1])) || JOINTS.has(text.charCodeAt(figure.range[0] - 1));
}

const JOINTS = new Set(Array.from('、和与', (char) => char.charCodeAt(0)));

function joined(a: Place | undefined, b: Place | undefined): boolean {
  if (!a || !b || b.figure.range[0] - a.figure.range[1] !== 1) return false;
  return JOINTS.has(a.text.charCodeAt(a.figure.range[1]));
}

/** All figures of the figure's clause. */
function clauseMates(places: readonly Place[], { index, clause }: Place): readonly Place[] {
  let first = index;
  while (first > 0 && places[first - 1]?.clause[0] === clause[0]) first--;
  let end = index + 1;
  while ((places[end]?.clause[0] ?? -1) === clause[0]) end++;
  return places.slice(first, end);
}

/** 城乡居民收入分别为2.6万元、1.1万元，增长8.5%、9%: a row that names nothing is of the subjects of the row before. */
function dealtBefore(
  { respective }: SentenceMemory,
  group: readonly Place[],
  { text, clause, figure }: Place,
): readonly string[] {
  if (respective.length !== group.length) return [];
  // …分别达到10平方公里、8平方公里，集聚企业21家、17家: of what is named there.
  const named = unitNamed(figure.unit)?.kind === 'count' ? phraseBefore(text, clause[0], figure.range[0]) : null;
  return named && named[1] - named[0] >= SHORTEST_NAME ? [] : respective;
}

/** In characters: 企业. */
const SHORTEST_NAME = 2;

/** 低保、特困和高龄补贴标准再次提高，月人均分别提高30元、90元和10元: the subjects are those of the clause before. */
function listedBefore({ text, clause, sentence }: Place, word: number, count: number): readonly string[] | null {
  if (!OF_EACH.test(text.slice(clause[0], word)) || text.charAt(clause[0] - 1) !== '，') return null;
  const end = clause[0] - 1;
  const start = Math.max(sentence[0], text.lastIndexOf('，', end - 1) + 1, text.lastIndexOf('；', end) + 1);
  const range = phraseBefore(text, start, end);
  const subjects = range && text.slice(...range);
  return subjects && !hasDigit(subjects) ? dealOut(subjects, count) : null;
}

/** Nothing but 月人均 stands before 分别. */
const OF_EACH = rx`^[每月年]?{meanOfEach}$`;

/** X达到95%，Y达到90%，分别高于标准3个和2个百分点: the subjects are those just spoken of. */
function lastSaid(sentence: SentenceMemory, count: number): readonly string[] {
  const said = sentence.said.map(({ phrase }) => phrase);
  // 收入由5亿元增加到7亿元，支出由3亿元增加到4亿元，分别增长…: each is told of twice.
  const told = said.filter((phrase, at) => phrase !== said[at - 1]);
  const subjects = told.length >= count ? told : said;
  return subjects.length >= count ? subjects.slice(-count) : [];
}
