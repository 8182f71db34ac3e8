import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import * as z from 'zod/mini';
import { assistantTools } from '../../src/assistant/index.ts';
import type { Io } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { nodeIo } from '../../src/cli/node-io.ts';
import { reportLibrary } from '../../src/cli/report-library.ts';
import { shortName, withTools } from '../tools/tool-manifest.ts';
import { zh } from './localizers.ts';

const samples = readdirSync('seeds').filter((name) => name.endsWith('.txt'));

const answerSchema = z.object({
  content: z.array(z.object({ type: z.literal('text'), text: z.string() })),
  isError: z.optional(z.boolean()),
});

const place = z.object({ file: z.string(), line: z.number(), text: z.string() });
const heldFigures = z.array(z.object({ text: z.string(), other: place }));
const heldSchema = z.object({ disagreeing: heldFigures, agreeing: heldFigures });

describe('tools for a language model, over the protocol', () => {
  const client = new Client({ name: 'test', version: '1' });

  before(async () => {
    const args = ['--import', 'tsx', 'src/cli/bin.ts', 'mcp', 'seeds'];
    await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'inherit' }));
  });

  after(() => client.close());

  async function ask(name: string, input: Record<string, unknown>): Promise<Record<string, unknown>> {
    const { content, isError } = answerSchema.parse(await client.callTool({ name, arguments: input }));
    assert.notEqual(isError, true, content[0]?.text);
    return z.record(z.string(), z.unknown()).parse(JSON.parse(content[0]?.text ?? ''));
  }

  async function refusal(name: string, input: Record<string, unknown>): Promise<string> {
    const { content, isError } = answerSchema.parse(await client.callTool({ name, arguments: input }));
    assert.equal(isError, true);
    return content[0]?.text ?? '';
  }

  it('lists every tool as one that only reads, with a schema of its input', async () => {
    const { tools } = await client.listTools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      assistantTools.map(({ name }) => name),
    );
    for (const { annotations, inputSchema, description } of tools) {
      assert.equal(annotations?.readOnlyHint, true);
      assert.equal(inputSchema.type, 'object');
      assert.ok((description ?? '').length > 80);
    }
  });

  for (const sample of samples) {
    it(`answers of ${sample} what the command line prints`, async () => {
      assert.deepEqual(await ask('report_review_outline', { file: sample }), await printed('outline', sample));

      const checked = await printed('check', sample);
      const findings = await ask('report_review_findings', { file: sample });
      assert.deepEqual({ ...findings, findings: [] }, { ...checked, findings: [] });
      assert.deepEqual(placesOf(findings.findings), placesOf(checked.findings));

      const analysis = await printed('analyze', sample);
      const figures = await ask('report_review_figures', { file: sample, limit: 1000 });
      assert.deepEqual(without(figures.figures, ['index', 'line', 'sentence']), analysis.metrics);

      const promises = await ask('report_review_commitments', { file: sample, limit: 1000 });
      assert.deepEqual(without(promises.commitments, ['range']), await printed('commitments', sample));
    });
  }

  it('pairs promises and outcomes as the command line does', async () => {
    const { total, offset, ...ledger } = await ask('report_review_ledger', { files: samples, limit: 1000 });
    assert.deepEqual(ledger, await printed('ledger', ...samples));
    assert.equal(offset, 0);
    const entries = listOf(ledger.places).flatMap((place) => listOf(place.entries));
    assert.equal(total, entries.length);
    const some = await ask('report_review_ledger', {
      files: samples,
      words: '就业',
      verdicts: ['kept', 'open'],
      limit: 1,
    });
    const found = listOf(some.places).flatMap((place) => listOf(place.entries));
    assert.equal(found.length, 1);
    assert.match(JSON.stringify(found), /就业/);
    assert.equal(listOf(some.places).length, listOf(ledger.places).length);
  });

  it('compares two drafts as the command line does', async () => {
    const [old = '', now = ''] = samples;
    const { total, offset, ...changes } = await ask('report_review_compare', { old, new: now, limit: 1000 });
    const all = await printed('compare', old, now);
    assert.deepEqual(changes, all);
    assert.equal(offset, 0);
    assert.equal(total, partsOf(all).flat().length);
  });

  it('holds figures against other papers, reports and tables alike', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'against-'));
    try {
      const said = '云溪区政府工作报告\n——2025年1月10日在云溪区人民代表大会上\n一、2024年工作回顾\n';
      writeFileSync(join(folder, '报告.txt'), `${said}地区生产总值286.4亿元，一般公共预算收入12.9亿元。\n`);
      writeFileSync(join(folder, '数据.csv'), '指标,口径,时期,数值,单位\n地区生产总值,总量,2024年,268.4,亿元\n');
      writeFileSync(join(folder, '公报.txt'), `${said}一般公共预算收入12.91亿元。\n`);
      const library = reportLibrary([folder], nodeIo('', 'dist/importers'), zh);
      const tool = assistantTools.find(({ name }) => name === 'report_review_against');
      const answer = await tool?.answer({ file: '报告.txt', others: ['数据.csv', '公报.txt'] }, library);
      assert.ok(answer?.ok);
      const { disagreeing, agreeing } = heldSchema.parse(answer.document);
      assert.deepEqual(
        disagreeing.map(({ text, other }) => [text, other.file, other.line, other.text]),
        [['286.4亿元', '数据.csv', 2, '268.4亿元']],
      );
      assert.deepEqual(
        agreeing.map(({ text, other }) => [text, other.file, other.line, other.text]),
        [['12.9亿元', '公报.txt', 4, '12.91亿元']],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('turns the pages of a comparison from figures to commitments to headings, each change once', async () => {
    const [old = '', now = ''] = samples;
    const given = { old, new: now, limit: 60 };
    const found: (readonly unknown[])[] = [[], [], []];
    let offset: unknown = 0;
    while (offset !== undefined) {
      const page = await ask('report_review_compare', { ...given, offset });
      assert.ok(partsOf(page).flat().length <= 60);
      for (const [at, changes] of partsOf(page).entries()) found[at] = [...(found[at] ?? []), ...changes];
      offset = page.next;
    }
    assert.deepEqual(found, partsOf(await printed('compare', old, now)));
    const headings = await ask('report_review_compare', { ...given, parts: ['sections'], limit: 1000 });
    assert.deepEqual(partsOf(headings), [[], [], found[2]]);
    assert.equal(headings.total, found[2]?.length);
  });

  it('gives the commitments that have the words asked for, and says where the next page begins', async () => {
    const [file = ''] = samples;
    const all = await ask('report_review_commitments', { file });
    assert.equal(listOf(all.commitments).length, 50);
    assert.equal(all.next, 50);
    const rest = await ask('report_review_commitments', { file, offset: 50 });
    assert.equal(50 + listOf(rest.commitments).length, all.total);
    assert.equal(rest.next, undefined);
    const some = await ask('report_review_commitments', { file, words: '就业' });
    assert.ok(Number(some.total) > 0 && Number(some.total) < Number(all.total));
    for (const commitment of listOf(some.commitments)) assert.match(JSON.stringify(commitment), /就业/);
  });

  it('gives only what was asked for, a page at a time', async () => {
    const [sample] = samples;
    const all = await ask('report_review_figures', { file: sample });
    const targets = await ask('report_review_figures', { file: sample, status: 'target', limit: 2, offset: 1 });
    assert.ok(Number(targets.total) < Number(all.total));
    assert.equal(listOf(targets.figures).length, 2);
    for (const figure of listOf(targets.figures)) assert.equal(figure.status, 'target');
  });

  it('reads nothing outside the folders that were named', async () => {
    assert.match(await refusal('report_review_outline', { file: '../package.json' }), /package\.json/);
    assert.match(await refusal('report_review_outline', { file: 'no-such-report.txt' }), /no-such-report/);
  });

  it('says what is wrong with a question', async () => {
    assert.equal(await refusal('report_review_outline', {}), 'file: string is wanted');
    assert.equal(await refusal('report_review_outline', { file: 5 }), 'file: string is wanted, not number');
    assert.equal(await refusal('report_review_ledger', { files: [] }), 'files: at least 1');
    assert.equal(
      await refusal('report_review_verified', { file: '报告.txt', query: '就业' }),
      'input: there is no query; there are file, offset, limit',
    );
    assert.equal(
      await refusal('report_review_commitments', { file: '报告.txt', kinds: ['all'] }),
      'kinds.0: one of quantified, deliverable, intent',
    );
    assert.match(await refusal('no_tool', {}), /no_tool/);
  });
});

/** What the command line prints of samples as JSON. */
async function printed(command: string, ...files: readonly string[]): Promise<Record<string, unknown>> {
  let out = '';
  const io = nodeIo('', 'dist/importers');
  const inSeeds: Io = {
    ...io,
    resolve: (path) => io.resolve(join('seeds', path)),
    size: (path) => io.size(join('seeds', path)),
    readFile: (path) => io.readFile(join('seeds', path)),
    stdout: (text) => {
      out += text;
    },
    stderr: () => undefined,
  };
  await main([command, '--format', 'json', ...files], inSeeds);
  return JSON.parse(out) as Record<string, unknown>;
}

function listOf(value: unknown): readonly Record<string, unknown>[] {
  return z.array(z.record(z.string(), z.unknown())).parse(value);
}

/** The three lists of a comparison. */
function partsOf(comparison: Record<string, unknown>): readonly (readonly unknown[])[] {
  return ['figures', 'commitments', 'sections'].map((part) => listOf(comparison[part]));
}

function without(value: unknown, names: readonly string[]): unknown {
  return listOf(value).map((each) =>
    Object.fromEntries(Object.entries(each).filter(([name]) => !names.includes(name))),
  );
}

/** Findings without what each side adds for its readers. */
function placesOf(findings: unknown): unknown {
  return listOf(findings).map(({ rule, severity, message, range, line, related }) => ({
    ...{ rule, severity, message, range, line },
    related: listOf(related).map((place) => [place.range, place.message]),
  }));
}

describe('tools for a language model, in the manifest', () => {
  const manifest = readFileSync('package.json', 'utf8');

  it('are those of the list, in VS Code too', async () => {
    assert.equal(await withTools(manifest), manifest, 'run npm run generate -- tools');
  });

  it('are called by their titles in both languages', () => {
    for (const { name, title } of assistantTools) {
      const key = `tool.${shortName(name)}`;
      assert.equal(wordsOf('package.nls.json')[key], title.en);
      assert.equal(wordsOf('package.nls.zh-cn.json')[key], title.zh);
    }
  });
});

function wordsOf(file: string): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
}
