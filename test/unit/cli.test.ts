import assert from 'node:assert/strict';
import { posix } from 'node:path';
import type { Analysis } from '../../src/core/index.ts';
import { analysisSchema, analyze } from '../../src/core/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { commands } from '../../src/cli/commands.ts';
import { examples } from '../../src/cli/examples.ts';
import { localizerOf } from '../../src/cli/localizer-of.ts';
import { parseArguments } from '../../src/cli/parse-arguments.ts';
import { main } from '../../src/cli/main.ts';
import { optionsFor } from '../../src/cli/option-table.ts';
import type { ExportRow } from '../../src/export/index.ts';
import { columnSets } from '../../src/export/index.ts';
import { importDocument } from '../../src/intake/index.ts';
import { ledgerSchema } from '../../src/ledger/index.ts';
import { encodeGb18030 } from '../tools/wrappings/encode-gb18030.ts';
import { readInPlace } from '../tools/read-in-place.ts';
import { paragraph, writeDocx } from '../tools/wrappings/write-docx.ts';
import type { PlainFiles } from '../../src/tags/index.ts';
import { dismiss, emptyStore, markSelection, parseStore, serialiseStore, tag } from '../../src/tags/index.ts';
import { readTable } from '../tools/read-table.ts';

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
  /** Those of them that are not text. */
  readonly bytes: Readonly<Record<string, Uint8Array>>;
}

async function run(line: string | readonly string[], files: Files = report): Promise<Ran> {
  const written: Record<string, string> = {};
  const bytes: Record<string, Uint8Array> = {};
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
    readRevision: (revision, path) =>
      new Promise((done) => {
        done(bytesOf(`/git/${revision}/${path}`));
      }),
    writeFile: (path, content, replace) => {
      if (files[path] !== undefined && !replace)
        return Promise.reject(Object.assign(new Error(path), { code: 'EEXIST' }));
      if (typeof content === 'string') written[path] = content;
      else bytes[path] = content;
      return Promise.resolve();
    },
    storeFiles: (folder) => storeFiles(folder, files, written),
    foldersAbove: (file) => Promise.resolve({ folders: foldersOf(file), repository: null }),
    userName: () => Promise.resolve('李明'),
    isSameFile: (path, other) => Promise.resolve(path === other),
    list: (folder) =>
      Promise.resolve(
        Object.keys(files).flatMap((each) => (posix.dirname(each) === folder ? [posix.basename(each)] : [])),
      ),
    isInside: (path, folder) => Promise.resolve(path.startsWith(`${folder}/`)),
    serveTools: () => Promise.resolve(),
    now: () => '2024-06-30T08:00:00Z',
    today: () => '2024-06-30',
    runImporter: readInPlace,
    threads: null,
    terminal: null,
    drained: () => Promise.resolve(),
    stdout: (words) => void (out += words),
    stderr: (words) => void (err += words),
  };
  const code = await main(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, io);
  return { code, out, err, written, bytes };
}

/** The files of a store; what is written goes to `written`. */
function storeFiles(folder: string, files: Files, written: Record<string, string>): PlainFiles {
  const at = (path: string): string => posix.join(folder, path);
  const kept = new Map<string, string>();
  return {
    read: (path) => {
      const there = kept.get(path) ?? written[at(path)] ?? files[at(path)] ?? null;
      return Promise.resolve(typeof there === 'string' ? new TextEncoder().encode(there) : there);
    },
    claim: (path, text) => {
      const isNew = !kept.has(path);
      if (isNew) kept.set(path, text);
      return Promise.resolve(isNew);
    },
    excludes: true,
    write: (path, text) => Promise.resolve(void kept.set(path, text)),
    isFolder: (path) => Promise.resolve(Object.keys(files).some((each) => each.startsWith(`${at(path)}/`))),
    list: () => Promise.resolve([]),
    age: () => Promise.resolve(0),
    now: () => 0,
    replace: (from, to) => {
      written[at(to)] = kept.get(from) ?? '';
      return Promise.resolve(void kept.delete(from));
    },
    remove: (path) => Promise.resolve(void kept.delete(path)),
    wait: () => Promise.resolve(),
    newName: () => 'here.1.1',
  };
}

/** /w/sub/a.txt → /w/sub, /w, / */
function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('/') || '/');
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

interface Known {
  readonly reports: readonly { readonly report: string; readonly findings: readonly { readonly rule: string }[] }[];
}

describe('report-review check with a baseline', () => {
  it('writes the findings of now and knows them afterwards, whatever line they move to', async () => {
    const first = await run('check --write-baseline known.json --fail-on warning a.txt');
    assert.equal(first.code, 0);
    const baseline = first.written['/w/known.json'] ?? assert.fail('nothing written');
    const later = { '/w/a.txt': `政府工作报告草案\n${text}`, '/w/known.json': baseline };
    const { code, out, err } = await run('check --baseline known.json --fail-on warning a.txt', later);
    assert.deepEqual([code, out], [0, '']);
    assert.match(err, /基线中已有 1 条。/);
  });

  it('fails on what is new', async () => {
    const { written } = await run('check --write-baseline known.json a.txt');
    const files = { '/w/a.txt': `${text}2月30日开工。\n`, '/w/known.json': written['/w/known.json'] ?? '' };
    const { code, out } = await run('check --baseline known.json a.txt', files);
    assert.equal(code, 1);
    assert.match(out, /^a\.txt:7:1 error date-impossible [^\n]+\n$/);
  });

  it('says in SARIF what is known', async () => {
    const { written } = await run('check --write-baseline known.json a.txt');
    const files = { ...report, '/w/known.json': written['/w/known.json'] ?? '' };
    const { out } = await run('check --format sarif --baseline known.json a.txt', files);
    assert.match(out, /"baselineState": "unchanged"/);
  });

  it('names reports from the folder of the file', async () => {
    const files = { '/w/in/a.txt': text };
    const { written } = await run('check --write-baseline ci/known.json in/a.txt', files);
    assert.match(written['/w/ci/known.json'] ?? '', /"report": "\.\.\/in\/a\.txt"/);
  });

  it('says what it wrote, keeps what it knows of other reports, and writes over no file that is no baseline', async () => {
    const two = { ...report, '/w/b.txt': `${text}2月30日开工。\n` };
    const first = await run('check --write-baseline known.json a.txt b.txt', two);
    assert.match(first.err, /known\.json：已记下3条，今后视为已知\n$/);
    const again = { ...two, '/w/known.json': first.written['/w/known.json'] ?? '', '/w/b.txt': text };
    const second = await run('check --write-baseline known.json b.txt', again);
    const kept = JSON.parse(second.written['/w/known.json'] ?? '') as Known;
    assert.deepEqual(
      kept.reports.map(({ report: name, findings }) => `${name} ${findings.map(({ rule }) => rule).join(' ')}`),
      ['a.txt list-count', 'b.txt list-count'],
    );
    const slip = await run('check --write-baseline a.txt b.txt', two);
    assert.deepEqual([slip.code, slip.written], [3, {}]);
    assert.match(slip.err, /a\.txt：不是基线文件/);
  });

  it('takes no file that is none', async () => {
    const missing = await run('check --baseline none.json a.txt');
    assert.deepEqual([missing.code, missing.out], [2, '']);
    const wrong = await run('check --baseline wrong.json a.txt', { ...report, '/w/wrong.json': '{"version":1}' });
    assert.equal(wrong.code, 2);
    assert.match(wrong.err, /wrong\.json/);
  });
});

describe('report-review check', () => {
  it('prints one finding a line, and what was checked', async () => {
    const { out, err } = await run('check a.txt');
    const { severity, message } = findingOf('list-count');
    assert.equal(out, `a.txt:3:22 ${severity} list-count ${message}\n`);
    assert.match(
      err,
      /^已核文件 1 个、7 句，读出数字 3 处，验证 1 处对得上。发现问题 1 条（错误 0、警告 1），已忽略 0 条。\n$/,
    );
  });

  it('prints like findings of wording as one line with their count; JSON keeps each', async () => {
    const files = { ...report, '/w/b.txt': '引进企业3千户，改造4千户。新建5千套，搬迁6千户，培训7千人。\n' };
    const { out } = await run('check b.txt', files);
    assert.equal(out.split('\n').length, 2);
    assert.match(out, /^b\.txt:1:5 information number-format .*（同类共5处）\n$/);
    const { out: json } = await run('check --format json b.txt', files);
    assert.equal(json.match(/"number-format"/g)?.length, 5);
  });

  it('writes a file instead of printing, in the format that its ending tells', async () => {
    const sarif = await run('check --out known.sarif a.txt');
    assert.deepEqual([sarif.code, sarif.out], [0, '']);
    assert.match(sarif.written['/w/known.sarif'] ?? '', /"version": "2\.1\.0"/);
    const there = { ...report, '/w/known.sarif': '' };
    const again = await run('check --out known.sarif a.txt', there);
    assert.deepEqual([again.code, again.written], [3, {}]);
    assert.match(again.err, /--force/);
    assert.equal((await run('check --out known.sarif --force a.txt', there)).code, 0);
  });

  it('writes a workbook with what was dismissed, and still fails where it should', async () => {
    const marked = dismiss(emptyStore('a.txt'), text, findingOf('list-count'), '原文如此');
    const files = {
      ...report,
      '/w/b.txt': `${text}2月30日开工。\n`,
      '/w/.report-review/a.txt.json': serialiseStore(marked),
    };
    const { code, out, bytes } = await run('check --out 审阅意见.xlsx a.txt b.txt', files);
    assert.deepEqual([code, out], [1, '']);
    const [sheet, summary] = readTable(bytes['/w/审阅意见.xlsx'] ?? assert.fail('nothing written'));
    assert.deepEqual(
      sheet?.rows.slice(2, 5).map((cells) => [cells[8], cells[9], cells[11]].join(' ')),
      ['已忽略：原文如此 a.txt list-count', ' b.txt list-count', ' b.txt date-impossible'],
    );
    assert.match(summary?.rows.flat().join('\n') ?? '', /2024-06-30/);
    const nowhere = await run('check --format xlsx a.txt');
    assert.equal(nowhere.code, 2);
    assert.match(nowhere.err, /--out/);
  });

  it('says what was left out, report by report', async () => {
    const files = { '/w/b.txt': '第 1 页 共 3 页\n增长\uFFFD%。\n工业 52 5.6%\n农业 31 4.1%\n' };
    const { err } = await run('check b.txt', files);
    assert.match(
      err,
      /\nb\.txt：未核：1行[^\n]+\nb\.txt：未核：表格2行[^\n]+\nb\.txt：未核：1句[^\n]+\n已核文件 1 个、0 句/,
    );
    const { out } = await run('check --format json b.txt', files);
    assert.match(out, /"looked": \{\n {4}"sentences": 3,\n {4}"checked": 0,\n {4}"verified": 0,/);
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
    for (const line of [
      'check a.txt',
      'check --format sarif a.txt',
      'export --format json a.txt',
      'apply a.csv a.txt',
    ]) {
      const table = { '/w/a.csv': 'ID,文件,承诺\n' };
      const files = { ...report, ...table, '/w/.report-review/a.txt.json': '{' };
      const { code, out, err } = await run(line, files);
      assert.equal(code, 3, line);
      assert.ok(out.length > 0 || line.startsWith('apply'), line);
      const told = 'a.txt：未采用其标记：内容不是完整的 JSON。请修复“.report-review/a.txt.json”，或将它移走\n';
      assert.ok(err.includes(told), err);
    }
  });

  it('says that the name of a file is empty', async () => {
    for (const words of [
      ['check', ''],
      ['export', 'a.txt', ''],
      ['compare', '', 'a.txt'],
    ]) {
      const { code, err } = await run(words);
      assert.equal(code, 2);
      assert.equal(err, '有一个文件名是空的，请逐个给出文件名。用法见 report-review --help。\n');
    }
  });
});

describe('report-review check into a copy of a Word file', () => {
  const word: Files = {
    '/w/a.docx': writeDocx(
      text
        .split('\n')
        .map((line) => paragraph(line))
        .join(''),
    ),
  };

  it('puts each finding above hint on its words', async () => {
    const { code, bytes } = await run('check --out 副本.docx a.docx', word);
    assert.equal(code, 0);
    const { comments, text: copied } = await importDocument(
      bytes['/w/副本.docx'] ?? new Uint8Array(),
      'a.docx',
      readInPlace,
    );
    assert.deepEqual(
      comments?.map(({ author, range }) => [author, copied.slice(...range)]),
      [['Report Review 报告审阅', '四个']],
    );
  });

  it('puts tagged commitments on theirs', async () => {
    const target = { range: [text.indexOf('新增'), text.indexOf('以上') + 2] as const, mark: null };
    const store = serialiseStore(tag(emptyStore('a.docx'), text, target, '民生'));
    const { bytes } = await run('commitments --out 副本.docx a.docx', {
      ...word,
      '/w/.report-review/a.docx.json': store,
    });
    const copy = await importDocument(bytes['/w/副本.docx'] ?? new Uint8Array(), 'a.docx', readInPlace);
    assert.deepEqual(
      copy.comments?.map(({ range }) => copy.text.slice(...range)),
      ['新增城镇就业1300人以上'],
    );
    assert.match(copy.comments[0]?.text ?? '', /#民生/);
  });

  it('wants one Word file and a name for the copy', async () => {
    assert.equal((await run('check --format docx a.docx', word)).code, 2);
    const refused = await run('check --out 副本.docx a.txt');
    assert.equal(refused.code, 3);
    assert.match(refused.err, /不是 Word 文件/);
    assert.equal((await run('check --out 副本.docx a.docx b.docx', word)).code, 2);
  });
});

describe('report-review compare', () => {
  const now = text.replace('增长6%', '增长7%').replace('1300人以上', '1200人以上');
  const drafts: Files = { '/w/a.txt': text, '/w/b.txt': now, '/git/HEAD/a.txt': text };

  it('prints what changed, a line a change', async () => {
    const { code, out } = await run('compare a.txt b.txt', drafts);
    assert.equal(code, 0);
    assert.deepEqual(out.split('\n').slice(0, 2), [
      'b.txt:3 数字 改动 地区生产总值 · 增速 · 2023年: 6% → 7%',
      'b.txt:6 数字 改动 新增城镇就业 · 总量 · 2024年: 1300人以上 → 1200人以上',
    ]);
  });

  it('prints JSON, a table and a workbook', async () => {
    const json = JSON.parse((await run('compare --format json a.txt b.txt', drafts)).out) as {
      old: string;
      figures: unknown[];
    };
    assert.deepEqual([json.old, json.figures.length], ['a.txt', 2]);
    assert.match((await run('compare --format csv a.txt b.txt', drafts)).out, /6%,3,7%,3/);
    assert.match((await run('compare --format markdown a.txt b.txt', drafts)).out, /\| 承诺 \| 变弱 \|/);
    assert((await run('compare --out c.xlsx a.txt b.txt', drafts)).bytes['/w/c.xlsx']);
  });

  it('reads a draft from git', async () => {
    assert.match((await run('compare git:HEAD:a.txt b.txt', drafts)).out, /6% → 7%/);
    assert.equal((await run('compare git:HEAD:c.txt b.txt', drafts)).code, 3);
  });

  it('ends with 1 where a change that was named is told', async () => {
    assert.equal((await run('compare --fail-on weakened a.txt b.txt', drafts)).code, 1);
    assert.equal((await run('compare --fail-on breaks a.txt b.txt', drafts)).code, 0);
    assert.equal((await run('compare --fail-on changed a.txt a.txt', drafts)).code, 0);
    assert.equal((await run('compare --fail-on error a.txt b.txt', drafts)).code, 2);
    assert.equal((await run('compare a.txt', drafts)).code, 2);
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
    assert(csv.out.startsWith('\uFEFF序号,上级任务,目标任务,'));
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

describe('report-review commitments and export: kinds', () => {
  const files: Files = {
    '/w/a.txt': '政府工作报告\n二、2024年工作安排\n新增城镇就业1300人以上。新建清河公园。持续优化营商环境。\n',
  };
  const kinds = async (options: string): Promise<readonly string[]> => {
    const { out } = await run(`commitments ${options} a.txt`, files);
    const exported = JSON.parse(
      (await run(`export --format json ${options} a.txt`, files)).out,
    ) as readonly ExportRow[];
    const lines = out.split('\n').filter(Boolean);
    assert.equal(exported.length, lines.length, 'both hold the same');
    return lines.map((line) => line.split(' ')[1] ?? '');
  };

  it('are those that can be checked, as in the editor, unless others are named', async () => {
    assert.deepEqual(await kinds(''), ['量化目标', '可核查事项']);
    assert.deepEqual(await kinds('--kinds intent'), ['工作方向']);
    assert.deepEqual(await kinds('--kinds quantified,intent'), ['量化目标', '工作方向']);
    assert.deepEqual(await kinds('--kinds quantified --kinds deliverable，intent'), [
      ...['量化目标', '可核查事项', '工作方向'],
    ]);
  });

  it('stand in the file', async () => {
    const notes = async (options: string): Promise<string> =>
      (await run(`export --format markdown ${options} a.txt`, files)).out.split('\n').slice(0, 6).join('\n');
    assert.match(await notes(''), /筛选条件：量化目标、可核查事项/);
    assert.match(await notes('--kinds intent'), /筛选条件：工作方向/);
  });

  it('are named as they are', async () => {
    const { code, err } = await run('export --kinds quantified,hope a.txt', files);
    assert.equal(code, 2);
    assert.match(err, /^--kinds 可取以下的一种或几种：quantified, deliverable, intent。用法见/);
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

describe('report-review export and apply', () => {
  const table = '目标任务,进度,责任单位\r\n新增城镇就业1300人以上,推进中,区人社局\r\n新建公园3个,已完成,\r\n';
  const files: Files = { ...report, '/w/b.csv': table };

  it('chooses columns by id and by set', async () => {
    const { out } = await run('export --columns text,status --columns tags a.txt');
    assert.equal(out.split('\r\n')[0], '\uFEFF目标任务,进度,标签');
    const refused = await run('export --columns text,colour a.txt');
    assert.deepEqual(
      [refused.code, refused.err],
      [2, `没有“colour”这一列。可用的列：${columnSets.all.join(', ')}。成套的列：tasks, followUp, all。\n`],
    );
  });

  it('writes a workbook to the file named, and says which filters were used', async () => {
    const { code, out, bytes } = await run('export --format xlsx --tagged --out t.xlsx a.txt');
    assert.deepEqual([code, out], [0, '']);
    const [summary] = readTable(bytes['/w/t.xlsx'] ?? new Uint8Array());
    assert(summary?.rows.flat().includes('筛选条件：只看已加标签的'), JSON.stringify(summary?.rows));
    assert.equal((await run('export --format xlsx a.txt')).code, 2);
    const there = await run('export --format xlsx --out t.xlsx a.txt', { ...report, '/w/t.xlsx': 'x' });
    assert.deepEqual([there.code, there.err], [3, 't.xlsx 已存在；用 --force 覆盖\n']);
  });

  it('writes text to a file too', async () => {
    const { written, out } = await run('export --format jsonld --out t.jsonld a.txt');
    assert.equal(out, '');
    assert.match(written['/w/t.jsonld'] ?? '', /"AnnotationPage"/);
  });

  it('shows what a table would change, and changes nothing', async () => {
    const { code, out, err, written } = await run('apply b.csv a.txt', files);
    assert.equal(
      out,
      'a.txt:6 新增城镇就业1300人以上\n  进度：（空） → 推进中\n  责任单位：（空） → 区人社局\nb.csv:3 新建公园3个 没有这样的承诺\n',
    );
    assert.equal(err, '加 --write 将更新 1 条，未变 0 条，待人工处理 0 处，未找到 1 行。\n');
    assert.deepEqual([code, written], [1, {}]);
  });

  it('changes the records with --write, beside the report or where they are kept', async () => {
    const { written, err } = await run('apply --write b.csv a.txt', files);
    assert.match(err, /^已更新 1 条/);
    const parsed = parseStore(written['/w/.report-review/a.txt.json'] ?? '');
    assert(parsed.ok);
    const [mark] = parsed.store.marks;
    assert.deepEqual(
      [mark?.status, mark?.unit, mark?.history?.[0]?.at],
      ['inProgress', '区人社局', '2024-06-30T08:00:00Z'],
    );

    const above = serialiseStore(markSelection(emptyStore('sub/a.txt'), text, [0, 4], ['题']));
    const nested = { '/w/sub/a.txt': text, '/w/b.csv': table, '/w/.report-review/sub/a.txt.json': above };
    const again = await run('apply --write b.csv sub/a.txt', nested);
    assert.deepEqual(Object.keys(again.written), ['/w/.report-review/sub/a.txt.json']);
    assert.match(Object.values(again.written)[0] ?? '', /"题"[^]*区人社局/);
  });

  it('keeps who changed the records: who is named, else whom git knows, or nobody', async () => {
    const names = await Promise.all(
      ['', '--by 王芳', '--unsigned'].map(async (option) => {
        const { written } = await run(`apply --write ${option} b.csv a.txt`, files);
        const parsed = parseStore(written['/w/.report-review/a.txt.json'] ?? '');
        return parsed.ok && parsed.store.marks[0]?.history?.map(({ by }) => by);
      }),
    );
    assert.deepEqual(names, [
      ['李明', '李明'],
      ['王芳', '王芳'],
      [undefined, undefined],
    ]);
  });

  it('prints the changes as JSON', async () => {
    const { out } = await run('apply --format json b.csv a.txt', files);
    const read = JSON.parse(out) as {
      changes: readonly { text: string; cells: readonly object[] }[];
      unknown: readonly object[];
    };
    assert.deepEqual(read.changes[0]?.cells[0], { field: 'status', from: null, to: 'inProgress' });
    assert.equal(read.unknown.length, 1);
  });

  it('says when a table is none', async () => {
    const none: Files = { ...report, '/w/b.csv': '姓名,电话\r\n', '/w/b.xlsx': 'PK\u0003\u0004' };
    assert.deepEqual(
      (await run('apply b.csv a.txt', none)).err,
      'b.csv：其中没有任务分解表，也没有数据核实表；一般的数据表请用 check --against 核对\n',
    );
    assert.deepEqual((await run('apply b.xlsx a.txt', none)).err, 'b.xlsx：工作簿已损坏，无法读取\n');
    assert.equal((await run('apply c.csv a.txt', none)).code, 3);
    assert.match((await run('apply b.csv', none)).err, /请先给出表格/);
  });
});

describe('report-review ledger', () => {
  const of = (year: number, review: string, plan: string): string =>
    ['某市云溪区人民政府工作报告', `一、${year - 1}年工作回顾`, review, `二、${year}年工作安排`, plan, ''].join('\n');
  const files: Files = {
    '/w/2022.txt': of(2022, '财政收入完成9亿元。', '地区生产总值达到200亿元。城镇登记失业率控制在4%以内。'),
    '/w/2023.txt': of(2023, '地区生产总值完成192亿元。城镇登记失业率3.5%。', '地区生产总值增长6%。'),
  };

  it('prints a line an entry with both places, whatever the order of the files', async () => {
    const { code, out } = await run('ledger 2023.txt 2022.txt', files);
    assert.equal(code, 0);
    assert.deepEqual(out.split('\n').slice(1, 4), [
      '  2022.txt:5 2022年 地区生产总值 200亿元 → 192亿元 未兑现 96.0% −8亿元 2023.txt:3',
      '  2022.txt:5 2022年 城镇登记失业率 4%以内 → 3.5% 已兑现 −0.5个百分点 2023.txt:3',
      '  2023.txt:5 2023年 地区生产总值 6% 待后续报告',
    ]);
  });

  it('prints JSON as documented', async () => {
    const { out } = await run('ledger --format json 2022.txt 2023.txt', files);
    const [place] = ledgerSchema.parse(JSON.parse(out)).places;
    assert.deepEqual(place?.years, [2022, 2023]);
    assert.deepEqual(
      place.entries.map(({ verdict, gap }) => [verdict, gap]),
      [
        ['missed', -800000000],
        ['kept', -0.5],
        ['open', null],
      ],
    );
  });

  it('writes a workbook whose rows are read back as they are', async () => {
    const { code, bytes } = await run('ledger --out 兑现表.xlsx 2022.txt 2023.txt', files);
    assert.equal(code, 0);
    const sheet = readTable(bytes['/w/兑现表.xlsx'] ?? new Uint8Array());
    const cells = sheet.flatMap(({ rows }) => rows).map((row) => row.join('|'));
    const line = cells.find((row) => row.includes('200亿元'));
    assert.ok(line?.includes('|192亿元|96.0%|−8亿元|未兑现|'), line);
  });

  it('writes CSV, Markdown and a page to print, in both languages', async () => {
    const { out } = await run('ledger --format csv --language en 2022.txt 2023.txt', files);
    assert.match(out, /District,Period,Topic,Indicator or work/);
    assert.match((await run('ledger --format markdown 2022.txt 2023.txt', files)).out, /\| 未兑现 \|/);
    const page = (await run('ledger --format html 2022.txt 2023.txt', files)).out;
    assert.match(page, /<tr class="missed">/);
    assert.ok(!page.includes('<script'));
  });

  it('prints the clause that promises, and keeps its sentence as the tooltip', async () => {
    const texts = {
      '/w/2022.txt':
        '政府工作报告\n（2022年1月10日）\n海拉尔区人民政府\n二、2022年工作安排\n新建“小康，幸福”公园4个，改造道路12条；植树3万株。',
      '/w/2023.txt': '政府工作报告\n（2023年1月10日）\n海拉尔区人民政府\n一、2022年工作回顾\n改造道路12条。',
    };
    const { out } = await run('ledger --format html 2022.txt 2023.txt', texts);
    const whole = '新建“小康，幸福”公园4个，改造道路12条；植树3万株。';
    for (const clause of ['新建“小康，幸福”公园4个', '改造道路12条', '植树3万株'])
      assert.ok(out.includes(`<td title="${whole}">${clause}</td>`), clause);
    assert.ok((await run('ledger --format csv 2022.txt 2023.txt', texts)).out.includes(whole));
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
    ['huge.txt', /^huge\.txt：文件有 51 MB，超过 50 MB 的不读取，请另存其中的报告\n$/],
    ['empty.txt', /^empty\.txt：文件里没有文字，请确认没有选错文件\n$/],
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

  it('and names a folder that is not there, rather than serving none', async () => {
    const { code, out, err } = await run('mcp 报告', {});
    assert.deepEqual([code, out, err], [3, '', '报告：找不到这个文件夹\n']);
  });

  it('and reads the other files all the same', async () => {
    const { code, out, err } = await run('check none.txt a.txt', files);
    assert.equal(code, 3);
    assert.match(out, /^a\.txt:3:22 /);
    assert.match(err, /找不到这个文件\n已核文件 1 个/);
  });

  const usages: readonly (readonly [string, RegExp])[] = [
    ['anlyze a.txt', /^没有“anlyze”这个命令，可用：analyze, outline, .*。用法见 report-review --help。\n$/],
    ['help nothing', /^没有“nothing”这个命令，可用：[^\n]*\n$/],
    ['nothing --help', /^没有“nothing”这个命令，可用：[^\n]*\n$/],
    [
      '--format json',
      /请说明要做什么：analyze, outline, check, commitments, ledger, decide, export, split, apply, compare, import, mcp。/,
    ],
    ['check', /请至少给出一个文件/],
    ['check --fast a.txt', /没有 --fast 这个选项/],
    ['check -q a.txt', /没有 -q 这个选项/],
    ['check a.txt --format', /--format 后面要给出取值/],
    ['check --format xml a.txt', /--format 可选：text, json, ndjson, csv, markdown, sarif, xlsx, docx。/],
    ['check --fail-on hint a.txt', /--fail-on 可选：error, warning, information。/],
    ['check --language fr a.txt', /--language 可选：zh, en。/],
    ['analyze --format json a.txt b.txt', /多个文件请用 --format ndjson/],
    ['analyze --fail-on warning a.txt', /--fail-on 用于 check, compare，不用于 analyze。/],
    ['check --columns all a.txt', /--columns 用于 export，不用于 check。/],
    ['export --out 意见.docx a.txt', /export 不能写成 \.docx，可写：csv, /],
    ['analyze --out a.xlsx a.txt', /analyze 不能写成 \.xlsx，可写：json, ndjson。/],
    ['check --format sarif --out a.xlsx a.txt', /a\.xlsx 的扩展名与 --format sarif 不符。/],
    ['check --format xlsx --out a.csv a.txt', /a\.csv 的扩展名与 --format xlsx 不符。/],
    ['--language en chekc a.txt', /^There is no command “chekc”; there are: analyze, .*\. report-review --help/],
  ];
  for (const [words, message] of usages) {
    it(`of “${words}”, and ends with 2`, async () => {
      const { code, out, err } = await run(words);
      assert.deepEqual({ code, out }, { code: 2, out: '' });
      assert.match(err, message);
    });
  }
});

describe('what a person on Windows types', () => {
  const encode = (list: string): Uint8Array => new TextEncoder().encode(list);
  const wide = (list: string): Uint8Array =>
    Uint8Array.from([
      0xfe,
      0xff,
      ...Array.from(list).flatMap((char) => [char.charCodeAt(0) >> 8, char.charCodeAt(0) & 255]),
    ]);
  const files: Files = { '/w/报告/前进区2021.txt': text, '/w/报告/前进区2022.txt': text, '/w/说明.md': text };
  const list = '报告/前进区2021.txt\r\n报告\\前进区2022.txt\r\n';

  it('*.txt stands for the files, as shells of Unix have it', async () => {
    const { out } = await run('commitments 报告/*.txt', files);
    assert.match(out, /^报告\/前进区2021\.txt:6 .*\n报告\/前进区2022\.txt:6 .*\n$/);
    assert.equal((await run('commitments 报告/前进区202?.txt', files)).out, out);
    assert.match((await run('commitments *.docx', files)).err, /\*\.docx/);
  });

  for (const [encoding, bytes] of [
    ['UTF-8', encode(list)],
    ['UTF-8 with its mark', encode(`\uFEFF${list}`)],
    ['UTF-16 of a shell', wide(list)],
    ['code page 936', encodeGb18030(list)],
  ] as const) {
    it(`a list with \\\\ and CRLF, in ${encoding}`, async () => {
      const { out, err } = await run('commitments --files-from list.txt', { ...files, '/w/list.txt': bytes });
      assert.match(out, /^报告\/前进区2021\.txt:6 .*\n报告\/前进区2022\.txt:6 .*\n$/, err);
    });
  }

  it('a report in UTF-16 from a pipe', async () => {
    const { out } = await run('commitments -', { '/w/-': wide(text.replaceAll('\n', '\r\n')) });
    assert.match(out, /新增城镇就业1300人/);
  });
});

describe('report-review help COMMAND', () => {
  for (const { name } of commands) {
    it(`${name}: lines to try, each understood`, async () => {
      const { out, code } = await run(`help ${name} --language en`);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`^report-review ${name}: `));
      for (const [line] of examples[name]) {
        assert.ok(out.includes(`report-review ${line} `));
        const words = line.replace(/ >.*/, '').split(' ');
        assert.equal(parseArguments(words, localizerOf('en')).kind, 'order', line);
      }
    });
  }

  it('has a line for what writes files, and for what needs another file', () => {
    for (const option of ['out', 'against', 'figures', 'reply-by', 'baseline'] as const) {
      for (const name of optionsFor[option] ?? []) {
        assert.ok(
          examples[name].some(([line]) => line.split(' ').includes(`--${option}`)),
          `${name} --${option}`,
        );
      }
    }
  });

  it('stands behind a command too', async () => {
    assert.equal((await run('check --help')).out, (await run('help check')).out);
  });
});

describe('report-review --help', () => {
  it('names every command, option and exit code, in both languages', async () => {
    for (const words of ['', '--help', '-h --language en']) {
      const { code, out } = await run(words);
      assert.equal(code, 0);
      for (const each of [
        'analyze|outline|check|commitments|ledger|decide|export|split|apply|compare|import',
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

describe('check --against', () => {
  const own = [
    '青岚区政府工作报告',
    '一、2024年工作回顾',
    '全年地区生产总值286.4亿元，增长5.2%。一般公共预算收入12.9亿元。',
    '二、2025年工作安排',
    '全年地区生产总值增长6%以上。',
    '',
  ].join('\n');
  const facts =
    '指标,口径,时期,数值,单位\n地区生产总值,总量,2024年,286.4,亿元\n一般公共预算收入,总量,2024年,12.6,亿元\n';
  const files: Files = { '/w/a.txt': own, '/w/facts.csv': facts };

  it('tells what a table of facts says otherwise, and counts what agrees as verified', async () => {
    const alone = await run('check a.txt --format json', files);
    const held = await run('check a.txt --format json --against facts.csv --fail-on warning', files);
    assert.deepEqual([alone.code, held.code], [0, 1]);
    const of = ({ out }: Ran) =>
      JSON.parse(out) as { findings: { rule: string; related: { file?: string }[] }[]; looked: { verified: number } };
    const [found] = of(held).findings.filter(({ rule }) => rule === 'against');
    assert.equal(found?.related[0]?.file, 'facts.csv');
    assert.equal(of(held).looked.verified, of(alone).looked.verified + 1);
  });

  it('takes the papers that .report-review/sources.json names', async () => {
    const named = JSON.stringify({ version: 1, sources: ['facts.csv', 'a.txt'] });
    const { out } = await run('check a.txt', { ...files, '/w/.report-review/sources.json': named });
    assert.match(out, /a\.txt:3:\d+ warning against 本文为12\.9亿元，《facts\.csv》为12\.6亿元/);
  });

  it('takes back the table that export --figures sends round, once an office has answered', async () => {
    const { out } = await run('export a.txt --figures', files);
    const [head = '', ...rows] = out.trim().split('\r\n');
    assert.match(head, /序号,指标,口径,时期,数值,单位,原文,出处,责任单位,核实结果,核实数,核实人$/);
    const revenue = rows.find((row) => row.includes('一般公共预算收入,总量')) ?? '';
    assert.match(revenue, /,总量,2023,12\.9,亿元,|,总量,2024,12\.9,亿元,/);
    const answered = revenue.replace(/,,,,$/, ',财政局,有误,12.96,李');
    const unanswered = rows.filter((row) => row !== revenue);
    const table = [head, answered, ...unanswered].join('\n');
    const checked = await run('check a.txt --against 核实.csv', { ...files, '/w/核实.csv': table });
    assert.match(checked.out, /against 本文为12\.9亿元，《核实\.csv》为12\.96亿元（相差600万元，财政局，李）/);
    assert.equal(checked.out.match(/ against /g)?.length, 1);
  });

  it('says of a paper that it cannot be read, or is no table of facts, and checks all the same', async () => {
    const { code, err } = await run('check a.txt --against none.docx --against list.csv', {
      ...files,
      '/w/list.csv': '姓名,电话\n王,1\n',
    });
    assert.equal(code, 0);
    assert.match(err, /none\.docx/);
    assert.match(err, /list\.csv：不是数据表/);
  });
});
