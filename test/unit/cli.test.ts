import assert from 'node:assert/strict';
import type { Analysis } from '../../src/core/index.ts';
import { analysisSchema, analyze } from '../../src/core/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import type { ExportRow } from '../../src/export/index.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import { paragraph, writeDocx } from '../tools/wrappings/write-docx.ts';
import { dismiss, emptyStore, markSelection, serialiseStore, tag } from '../../src/tags/index.ts';

const text = [
  '政府工作报告',
  '一、2023年工作回顾',
  '地区生产总值增长6%。建成学校、医院、公园四个项目。',
  '二、2024年工作安排',
  '（一）稳就业',
  '新增城镇就业1300人以上。',
  '',
].join('\n');

type Files = Readonly<Record<string, string | Uint8Array>>;

const report: Files = { '/w/a.txt': text };

/** Runs the command line over files in memory. */
interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Files that were written. */
  readonly written: Readonly<Record<string, string>>;
}

async function run(words: string, files: Files = report): Promise<Ran> {
  const written: Record<string, string> = {};
  let out = '';
  let err = '';
  const bytesOf = (path: string): Uint8Array => {
    const content = files[path];
    if (content !== undefined) return typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const folder = Object.keys(files).some((each) => each.startsWith(`${path}/`));
    throw Object.assign(new Error(path), {
      code: folder ? 'EISDIR' : path.endsWith('locked.txt') ? 'EACCES' : 'ENOENT',
    });
  };
  const io: Io = {
    resolve: (path) => (path.startsWith('/') ? path : `/w/${path}`),
    size: (path) => Promise.resolve(path.endsWith('huge.txt') ? 51 * 1024 * 1024 : 1),
    readFile: (path) =>
      new Promise((done) => {
        done(bytesOf(path.startsWith('/') ? path : `/w/${path}`));
      }),
    writeFile: (path, words, replace) => {
      if (files[path] !== undefined && !replace)
        return Promise.reject(Object.assign(new Error(path), { code: 'EEXIST' }));
      written[path] = words;
      return Promise.resolve();
    },
    runImporter: readInPlace,
    stdout: (words) => void (out += words),
    stderr: (words) => void (err += words),
  };
  const code = await main(words.split(' ').filter(Boolean), io);
  return { code, out, err, written };
}

function findingOf(rule: string): Analysis['findings'][number] {
  return analyze(text).findings.find((each) => each.rule === rule) ?? assert.fail(`no ${rule}`);
}

describe('report-review analyze', () => {
  it('prints the analysis format', async () => {
    const { code, out, err } = await run('analyze --format json a.txt');
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    const parsed = analysisSchema.parse(JSON.parse(out));
    assert.deepEqual(parsed, analyze(text, { file: 'a.txt', encoding: 'utf-8' }));
  });

  it('names the file by its base name and its encoding', async () => {
    const { out } = await run('analyze sub/b.txt', {
      '/w/sub/b.txt': new Uint8Array(Buffer.from('\uFEFF' + text, 'utf16le')),
    });
    const { file, encoding } = JSON.parse(out) as Analysis;
    assert.deepEqual({ file, encoding }, { file: 'b.txt', encoding: 'utf-16le' });
  });

  it('prints one line a file, in their order', async () => {
    const { code, out } = await run('analyze b.txt a.txt', { ...report, '/w/b.txt': text });
    assert.equal(code, 0);
    const files = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as Analysis).file);
    assert.deepEqual(files, ['b.txt', 'a.txt']);
  });

  it('says messages in the language asked for', async () => {
    const { out } = await run('analyze --language en a.txt');
    assert.deepEqual((JSON.parse(out) as Analysis).findings, analyze(text, { language: 'en' }).findings);
  });
});

describe('report-review outline', () => {
  it('prints headings with their lines, indented by level', async () => {
    const { out } = await run('outline a.txt');
    assert.equal(out, '1  政府工作报告\n2    一、2023年工作回顾\n4    二、2024年工作安排\n5      （一）稳就业\n');
  });

  it('prints the sections as the analysis has them', async () => {
    const { out } = await run('outline --format json a.txt');
    assert.deepEqual((JSON.parse(out) as Analysis).sections, analyze(text).sections);
  });
});

describe('report-review check', () => {
  it('prints one finding a line, and what was checked', async () => {
    const { out, err } = await run('check a.txt');
    const { severity, message } = findingOf('list-count');
    assert.equal(out, `a.txt:3:22 ${severity} list-count ${message}\n`);
    assert.match(err, /^核对文件 1 个，读出数字 \d+ 处，发现 1 条，已忽略 0 条。\n$/);
  });

  it('ends with 1 at or above --fail-on', async () => {
    const { severity } = findingOf('list-count');
    assert.equal(severity, 'warning');
    assert.equal((await run('check a.txt')).code, 0);
    assert.equal((await run('check --fail-on warning a.txt')).code, 1);
    assert.equal((await run('check --fail-on information a.txt')).code, 1);
  });

  it('prints lines and columns as JSON too', async () => {
    const { out } = await run('check --format json a.txt');
    const { findings, dismissed } = JSON.parse(out) as { findings: readonly object[]; dismissed: number };
    assert.deepEqual(findings, [{ ...findingOf('list-count'), line: 3, column: 22 }]);
    assert.equal(dismissed, 0);
  });

  it('honours what was dismissed in the editor, beside the file or in a folder above', async () => {
    const store = (path: string): string => serialiseStore(dismiss(emptyStore(path), text, findingOf('list-count')));
    for (const [folder, path] of [
      ['/w/', 'sub/a.txt'],
      ['/w/sub/', 'a.txt'],
      ['/', 'w/sub/a.txt'],
    ] as const) {
      const files = { '/w/sub/a.txt': '各位代表：\n' + text, [`${folder}.report-review/${path}.json`]: store(path) };
      const { code, out, err } = await run('check --fail-on information /w/sub/a.txt', files);
      assert.deepEqual({ code, out }, { code: 0, out: '' });
      assert.match(err, /已忽略 1 条/);
    }
  });

  it('says when marks cannot be read, and goes on without them', async () => {
    const { code, out, err } = await run('check a.txt', { ...report, '/w/.report-review/a.txt.json': '{' });
    assert.equal(code, 0);
    assert.match(out, /list-count/);
    assert.match(err, /^a\.txt：未采用其标记：内容不是完整的 JSON\n/);
  });
});

describe('report-review commitments and export', () => {
  const start = text.indexOf('建成学校');
  const { commitments } = analyze(text);
  const target = { range: commitments[0]?.range ?? [0, 0], mark: null } as const;
  const store = markSelection(tag(emptyStore('a.txt'), text, target, '重点督办'), text, [start, start + 4]);
  const marked: Files = { ...report, '/w/.report-review/a.txt.json': serialiseStore(store) };

  it('print what the report promises', async () => {
    const { out } = await run('commitments a.txt');
    assert.equal(out, 'a.txt:6 量化目标 新增城镇就业1300人以上\n');
  });

  it('print tags, and words marked by hand', async () => {
    const { out } = await run('commitments a.txt', marked);
    assert.equal(out, 'a.txt:3 可核查事项 建成学校\na.txt:6 量化目标 新增城镇就业1300人以上 #重点督办\n');
  });

  it('can be held to tags', async () => {
    assert.equal((await run('commitments --tag 重点督办 a.txt', marked)).out.split('\n').length, 2);
    assert.equal((await run('commitments --tag 需核实 a.txt', marked)).out, '');
    assert.equal((await run('commitments --tagged a.txt', marked)).out.split('\n').length, 3);
  });

  it('print rows in every format', async () => {
    const csv = await run('export a.txt');
    assert(csv.out.startsWith('\uFEFF原文,'));
    const json = JSON.parse((await run('export --format json a.txt')).out) as readonly ExportRow[];
    assert.deepEqual(
      json.map((row) => text.slice(row.start, row.end)),
      ['新增城镇就业1300人以上'],
    );
    assert.deepEqual(JSON.parse((await run('commitments --format json a.txt')).out), json);
    assert.deepEqual(JSON.parse((await run('commitments --format ndjson a.txt')).out), json[0]);
    assert.match((await run('export --format markdown --language en a.txt')).out, /^# Commitments\n/);
  });
});

describe('report-review import', () => {
  const word = writeDocx(
    text
      .split('\n')
      .map((line) => paragraph(line))
      .join(''),
  );
  const files: Files = { ...report, '/w/b.docx': word, '/w/c/b.docx': word, '/w/out/a.txt': 'old' };

  it('prints the text of one file', async () => {
    const { code, out, err } = await run('import b.docx', files);
    assert.deepEqual({ code, out, err }, { code: 0, out: text, err: '' });
  });

  it('writes the texts of several, and none over another', async () => {
    const { code, err, written } = await run('import b.docx c/b.docx a.txt --out out', files);
    assert.deepEqual({ code, written }, { code: 3, written: { '/w/out/b.txt': text } });
    assert.match(err, /^c\/b\.docx：out\/b\.txt 已由另一个文件写出\nout\/a\.txt 已存在；用 --force 覆盖\n$/);
    assert.deepEqual((await run('import a.txt --out out --force', files)).written, { '/w/out/a.txt': text });
  });

  it('reports in JSON, and tidies', async () => {
    const { out } = await run('import --format json --tidy a.txt', {
      '/w/a.txt': '一、回顾\r\n\r\n　　增长6%。\r\n— 3 —\r\n',
    });
    assert.deepEqual(JSON.parse(out), {
      file: 'a.txt',
      kind: 'text',
      encoding: 'utf-8',
      pages: null,
      characters: 13,
      notes: [],
      text: '一、回顾\r\n增长6%。\r\n',
    });
  });

  it('asks where several texts go', async () => {
    const { code, err } = await run('import a.txt b.docx', files);
    assert.equal(code, 2);
    assert.match(err, /--out/);
  });

  it('is not needed: every command reads Word files', async () => {
    const { out } = await run('analyze b.docx', files);
    assert.deepEqual(JSON.parse(out), analyze(text, { file: 'b.docx', encoding: 'docx' }));
  });
});

describe('report-review says what is wrong', () => {
  const files: Files = {
    ...report,
    '/w/empty.txt': '',
    '/w/blank.txt': ' \n',
    '/w/b.pdf': '%PDF-1.7',
    '/w/b.docx': 'PK\u0003\u0004 word/document.xml',
    '/w/b.doc': Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    '/w/b.bin': Uint8Array.from({ length: 999 }, (_, at) => (at * 7919) & 255),
  };
  const cases: readonly (readonly [string, RegExp])[] = [
    ['none.txt', /^none\.txt：找不到这个文件\n$/],
    ['/w', /^\/w：这是文件夹/],
    ['locked.txt', /^locked\.txt：没有读取权限/],
    ['huge.txt', /^huge\.txt：文件有 51 MB，超过 50 MB 的不读取\n$/],
    ['empty.txt', /^empty\.txt：文件里没有文字\n$/],
    ['blank.txt', /文件里没有文字/],
    ['b.pdf', /这份 PDF 已损坏/],
    ['b.docx', /这份 Word 文档已损坏/],
    ['b.doc', /这是旧版 Word 或 WPS 文档/],
    ['b.bin', /不是可识别编码的文本/],
  ];
  for (const [name, message] of cases) {
    it(`of ${name}, and ends with 3`, async () => {
      const { code, out, err } = await run(`analyze ${name}`, files);
      assert.deepEqual({ code, out }, { code: 3, out: '' });
      assert.match(err, message);
    });
  }

  it('and reads the other files all the same', async () => {
    const { code, out, err } = await run('check none.txt a.txt', files);
    assert.equal(code, 3);
    assert.match(out, /^a\.txt:3:22 /);
    assert.match(err, /找不到这个文件\n核对文件 1 个/);
  });

  const usages: readonly (readonly [string, RegExp])[] = [
    ['anlyze a.txt', /没有“anlyze”这个命令/],
    ['--format json', /请说明要做什么：analyze, outline, check, commitments, export, import。/],
    ['check', /请至少给出一个文件/],
    ['check --fast a.txt', /没有 --fast 这个选项/],
    ['check -q a.txt', /没有 -q 这个选项/],
    ['check a.txt --format', /--format 后面要给出取值/],
    ['check --format xml a.txt', /--format 可选：text, json, ndjson。/],
    ['check --fail-on hint a.txt', /--fail-on 可选：error, warning, information。/],
    ['check --language fr a.txt', /--language 可选：zh, en。/],
    ['analyze --format json a.txt b.txt', /多个文件请用 --format ndjson/],
    ['--language en chekc a.txt', /^There is no command “chekc”\.\nreport-review --help/],
  ];
  for (const [words, message] of usages) {
    it(`of “${words}”, and ends with 2`, async () => {
      const { code, out, err } = await run(words);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, message);
    });
  }
});

describe('report-review --help', () => {
  it('names every command, option and exit code, in both languages', async () => {
    for (const words of ['', '--help', 'check --help', '-h --language en']) {
      const { code, out } = await run(words);
      assert.equal(code, 0);
      for (const each of [
        'analyze|outline|check|commitments|export|import',
        '--format',
        '--language',
        '--fail-on',
        '--tagged',
        '70',
      ])
        assert(out.includes(each), `${words}: ${each}`);
    }
  });

  it('has the version beside it', async () => {
    assert.match((await run('--version')).out, /^\d+\.\d+\.\d+\n$/);
  });
});
