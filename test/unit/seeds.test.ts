import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const seedsFolder = new URL('../../seeds/', import.meta.url);
const publishedFolder = new URL('../../../shared/reports/', import.meta.url);

/** Lines that open a heading, in the order of the README's columns. A —— before a date belongs to the title. */
const headingOpenings = [
  /^[一二三四五六七八九十]+、/,
  /^[（(][一二三四五六七八九十]+[）)]/,
  /^\d+\.(?!\d)/,
  /^——(?! ?\d{4}年)/,
];

/** The longest run of Chinese characters that a sample may share with a published report. */
const longestSharedRun = 12;

/** Names that every report writes in full: they do not count as shared words. */
const setPhrases = new RegExp(
  [
    '习近平新时代中国特色社会主义思想',
    '第[一二三四五六七八九十]+届人民代表大会(?:第[一二三四五六七八九十]+次会议)?',
    '政府工作报告',
    '一般公共预算收入',
    '社会消费品零售总额',
    '规模以上工业增加值',
    '数字经济核心产业增加值',
    '居民人均可支配收入',
    '二〇三五年远景目标',
    '全面建设社会主义现代化国家',
    '全面建成小康社会',
  ].join('|'),
  'g',
);

const readme = readUtf8(new URL('README.md', seedsFolder));
const seeds = readSeeds();
const plantedErrors = readPlantedErrors();

describe('the sample reports', () => {
  it('are the files that their README lists', () => {
    assert.deepEqual(seeds.map((seed) => seed.file).sort(), textFiles(seedsFolder));
  });

  for (const seed of seeds) {
    describe(seed.file, () => {
      checkSeed(seed);
    });
  }

  it('say nothing twice', () => {
    const said = seeds.flatMap((seed) => sentences(seed.text));
    assert.ok(said.length > 500);
    assert.deepEqual(
      said.filter((sentence, index) => said.indexOf(sentence) !== index),
      [],
    );
  });

  (existsSync(publishedFolder) ? it : it.skip)('share no sentence with a published report', () => {
    const published = textFiles(publishedFolder).map((file) => han(readUtf8(new URL(file, publishedFolder))));
    assert.ok(published.length > 0);
    assert.deepEqual(
      seeds.flatMap((seed) => published.flatMap((report) => sharedRuns(han(seed.text), report))),
      [],
    );
  });

  it('are compared so that a copied clause shows and a set phrase does not', () => {
    const clause = '把每一件小事办成群众满意的大事';
    assert.deepEqual(sharedRuns(`争取${clause}办好`, `继续${clause}干实`), [clause]);
    assert.deepEqual(sharedRuns('一般公共预算收入增长目标', '一般公共预算收入增长目标'), []);
  });
});

interface Seed {
  readonly file: string;
  readonly text: string;
  /** How many lines open a heading of each kind of `headingOpenings`. */
  readonly headings: readonly number[];
  readonly errors: number;
}

interface PlantedError {
  readonly file: string;
  readonly words: string;
}

function checkSeed(seed: Seed): void {
  it('is UTF-8 without a byte-order mark, with LF line ends, and nothing lost', () => {
    assert.doesNotMatch(seed.text, /[\uFEFF\uFFFD\r\t]/);
    assert.ok(seed.text.endsWith('\n'));
  });

  it('is long enough to be worked on', () => {
    assert.ok(seed.text.length >= 2500, `${seed.text.length} characters`);
  });

  it('has the headings that the README counts', () => {
    const lines = seed.text.split('\n').map((line) => line.trim());
    assert.deepEqual(
      headingOpenings.map((opening) => lines.filter((line) => opening.test(line)).length),
      seed.headings,
    );
  });

  it('has each error of the README once, in the words quoted', () => {
    const own = plantedErrors.filter((error) => error.file === seed.file);
    assert.equal(own.length, seed.errors);
    assert.deepEqual(
      own.filter((error) => seed.text.split(error.words).length !== 2),
      [],
    );
  });
}

function readSeeds(): readonly Seed[] {
  return rowsUnder('## 各份报告').map(([file = '', , ...cells]) => ({
    file,
    text: readUtf8(new URL(file, seedsFolder)),
    headings: cells.slice(0, headingOpenings.length).map(Number),
    errors: Number(cells[headingOpenings.length + 1]),
  }));
}

function readPlantedErrors(): readonly PlantedError[] {
  return ['## 设置的差错', '## 随数字而来的差错'].flatMap((heading) =>
    rowsUnder(heading).map(([file = '', words = '']) => ({ file, words })),
  );
}

/** The cells of the README's table under a heading, without its head. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = readme.slice(readme.indexOf(heading)).split(/\n## /)[0] ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function sentences(text: string): readonly string[] {
  return text
    .split(/[。！？!?\n]/)
    .map((sentence) => sentence.replace(/\s/g, ''))
    .filter((sentence) => sentence.length >= 8);
}

/** Every longest run that stands in both texts and is more than set phrases and `longestSharedRun` characters. */
function sharedRuns(text: string, other: string): readonly string[] {
  const size = longestSharedRun + 1;
  const pieces = new Set<string>();
  for (let at = 0; at + size <= other.length; at++) pieces.add(other.slice(at, at + size));
  const runs: string[] = [];
  for (let at = 0; at + size <= text.length; at++) {
    if (!pieces.has(text.slice(at, at + size))) continue;
    let end = at + size;
    while (end < text.length && other.includes(text.slice(at, end + 1))) end++;
    const run = text.slice(at, end);
    if (run.replace(setPhrases, '').length > longestSharedRun) runs.push(run);
    at = end - size;
  }
  return runs;
}

function han(text: string): string {
  return text.replace(/[^\u4e00-\u9fff〇]/g, '');
}

function textFiles(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort();
}

function readUtf8(file: URL): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(readFileSync(file));
}
