import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { analyze } from '../../src/core/index.ts';
import type { Analysis } from '../../src/core/index.ts';
import { importDocument } from '../../src/intake/index.ts';
import type { Imported } from '../../src/intake/index.ts';
import { places } from '../tools/places.ts';
import { readInPlace } from '../tools/read-in-place.ts';

const read = (name: string): Promise<Imported> =>
  importDocument(readFileSync(join(places.sharedCorpus, name)), name, readInPlace);

const bare = (text: string): string => text.replace(/\s/g, '');

const names = existsSync(places.sharedCorpus) ? readdirSync(places.sharedCorpus) : [];
const describeReal = names.length > 0 ? describe : describe.skip;

describeReal('real files beside the repository', () => {
  for (const name of names.filter((each) => each.endsWith('.gbk.txt'))) {
    it(`${name} says character for character what its UTF-8 twin says`, async () => {
      const [gbk, utf8] = await Promise.all([read(name), read(name.replace('.gbk', ''))]);
      assert.equal(gbk.encoding, 'gb18030');
      const unix = gbk.text.replaceAll('\r\n', '\n');
      assert.equal(unix, utf8.text.replaceAll('\r\n', '\n'));
      const analysis = (text: string): Analysis => analyze(text, { file: 'a.txt' });
      assert.deepEqual(analysis(unix), analysis(utf8.text.replaceAll('\r\n', '\n')));
      const said = ({ metrics, commitments }: Analysis): unknown => [
        metrics.map(({ text, indicator, period }) => [text, indicator, period]),
        commitments.map(({ text, kind }) => [text, kind]),
      ];
      assert.deepEqual(said(analysis(gbk.text)), said(analysis(utf8.text)));
    });
  }

  for (const name of names.filter((each) => each.endsWith('.docx'))) {
    it(`${name} has the words that another reader of Word files finds`, async () => {
      const { text } = await read(name);
      const { value } = await mammoth.extractRawText({ path: join(places.sharedCorpus, name) });
      assert.equal(bare(text), bare(value));
      assert(analyze(text).sections.length > 10);
    });
  }

  for (const name of names.filter((each) => each.endsWith('.pdf'))) {
    it(`${name} reads in whole paragraphs, without page numbers`, async () => {
      const { text, pages, notes } = await read(name);
      const lines = text.trimEnd().split('\n');
      assert(pages !== null && pages > 1);
      assert.deepEqual(notes, [{ code: 'furniture', count: pages }]);
      assert.deepEqual(
        lines.filter((line) => /^[—\s\d]+$/.test(line)),
        [],
      );
      const broken = lines.filter((line) => line.length > 40 && !/[。！？；：”）]$/.test(line));
      assert.deepEqual(broken, []);
    });
  }
});
