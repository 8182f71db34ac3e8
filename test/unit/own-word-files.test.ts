import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { WordComment } from '../../src/export/index.ts';
import { withPlaceNotes, writeComments } from '../../src/export/index.ts';
import type { Imported } from '../../src/intake/index.ts';
import { importDocument, unpackWord } from '../../src/intake/index.ts';
import { hasLibreOffice, savedByLibreOffice } from '../tools/libre-office.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import type { OwnWordFile } from '../tools/wrappings/own-word-files.ts';
import { ownWordFiles } from '../tools/wrappings/own-word-files.ts';
import { zh } from './localizers.ts';

const read = (bytes: Uint8Array): Promise<Imported> => importDocument(bytes, 'a.docx', readInPlace);
const about = { author: '审阅人', date: '2024-06-30T09:30:00Z', done: false, replies: [], suggestion: null };

/** A copy with a comment on each of the words of the file, those among them that Word takes no comment on. */
async function commented({ bytes, words, carried = [] }: OwnWordFile): Promise<Uint8Array> {
  const { text, trace = [] } = await read(bytes);
  const comments = [...words, ...carried].map((each): WordComment => {
    const start = text.indexOf(each);
    assert.ok(start >= 0, `${each} is read: ${text}`);
    return { ...about, range: [start, start + each.length], lines: [`看“${each}”`] };
  });
  return writeComments({ parts: unpackWord(bytes), places: trace }, withPlaceNotes(comments, trace, text, zh));
}

/** Every w:id that comments are told by, in the document and in their part. */
function idsIn(xml: string, name: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<w:${name}\\b[^>]*\\bw:id="(\\d+)"`, 'g'))].map(([, id = '']) => id).sort();
}

describe('fourteen Word files of our own making, with comments', () => {
  const files = ownWordFiles();

  it('are fourteen', () => {
    assert.equal(files.length, 14);
  });

  for (const file of files) {
    it(`${file.name}: the words stay, each comment stands on its words, ids agree`, async () => {
      const before = await read(file.bytes);
      const copy = await commented(file);
      const after = await read(copy);
      assert.equal(after.text, before.text);
      const own = (after.comments ?? []).filter(({ author }) => author === about.author);
      assert.equal(own.length, file.words.length + (file.carried?.length ?? 0));
      for (const words of file.words) {
        const [found, ...others] = own.filter(({ text }) => text === `看“${words}”`);
        assert.equal(found && after.text.slice(...found.range), words);
        assert.deepEqual(others, []);
      }
      for (const words of file.carried ?? []) {
        const [found] = own.filter(({ text }) => text.startsWith(`看“${words}”`));
        assert.match(found?.text ?? '', /不能在那里加批注，批注放在/);
      }
      const parts = unzipSync(copy);
      const documents = Object.entries(parts).filter(([name]) => /^word\/(?:document|footnotes)\.xml$/.test(name));
      const xml = documents.map(([, bytes]) => strFromU8(bytes)).join('');
      const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
      const ids = idsIn(comments, 'comment');
      assert.equal(new Set(ids).size, ids.length);
      for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
        assert.deepEqual(idsIn(xml, name), ids, name);
      for (const [name, bytes] of Object.entries(parts)) if (name.endsWith('.xml')) checkWellFormed(strFromU8(bytes));
    });
  }

  if (hasLibreOffice())
    it('open in LibreOffice, which finds every comment', async function () {
      this.timeout(300_000);
      const folder = mkdtempSync(join(tmpdir(), 'word-'));
      try {
        const paths: string[] = [];
        for (const [at, file] of files.entries()) {
          paths.push(join(folder, `${at}.docx`));
          writeFileSync(paths.at(-1) ?? '', await commented(file));
        }
        const saved = savedByLibreOffice(paths, 'docx', folder);
        assert.equal(readdirSync(saved).length, files.length);
        for (const [at, file] of files.entries()) {
          const { comments = [], text } = await read(readFileSync(join(saved, `${at}.docx`)));
          const own = comments.filter(({ author }) => author === about.author);
          const said = own.map((each) => each.text);
          for (const words of file.words) assert.ok(said.includes(`看“${words}”`), `${file.name}: ${said.join('|')}`);
          assert.ok(!text.includes('看“'), `${file.name}: what a comment says is no text of the report: ${text}`);
          assert.equal(own.length, file.words.length + (file.carried?.length ?? 0), file.name);
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    });
  else
    it('were not opened in LibreOffice, which is not installed here', () => {
      assert.equal(hasLibreOffice(), false);
    });
});

/** Every tag is closed where it has to be. */
function checkWellFormed(xml: string): void {
  const open: string[] = [];
  for (const [, close, name = '', self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (close === '/') assert.equal(open.pop(), name);
    else if (self !== '/') open.push(name);
  }
  assert.deepEqual(open, []);
}
