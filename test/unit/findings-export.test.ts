import assert from 'node:assert/strict';
import * as z from 'zod/mini';
import { analyze, lineTable } from '../../src/core/index.ts';
import { ruleRecords } from '../../src/present/index.ts';
import type { FindingRow } from '../../src/export/index.ts';
import { exportFindings, findingFormats, findingRow } from '../../src/export/index.ts';
import { en, zh } from './localizers.ts';

const text =
  '一、2020年工作\r\n各街道开展“网格”试点。\r\n合格率下降-5%，建议41件、提案27件，合计69件。\r\n=2月30日召开。';
const file = '报告\\2020.txt';
const rows = rowsOf(text);

function rowsOf(of: string): readonly FindingRow[] {
  const analysis = analyze(of);
  return analysis.findings.map((finding) => findingRow({ file, text: of, lines: lineTable(of), analysis }, finding));
}

/** Every object that is written, as SARIF 2.1.0 (OASIS, 3.13 and following) allows it; nothing else may stand in it. */
const message = z.strictObject({ text: z.string().check(z.minLength(1)) });
const whole = z.int().check(z.gte(0));
const positive = z.int().check(z.gte(1));
const artifact = z.strictObject({ uri: z.string().check(z.regex(/^[\w%.~!*'()/:+-]+$/)), index: z.optional(whole) });
const region = z.strictObject({
  startLine: z.optional(positive),
  startColumn: z.optional(positive),
  endLine: z.optional(positive),
  endColumn: z.optional(positive),
  charOffset: whole,
  charLength: whole,
  snippet: z.optional(message),
});
const physical = z.strictObject({ artifactLocation: artifact, region });
const level = z.enum(['none', 'note', 'warning', 'error']);
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          semanticVersion: z.optional(z.string()),
          language: z.string().check(z.regex(/^[a-z]{2}-[A-Z]{2}$/)),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              name: z.string(),
              shortDescription: message,
              fullDescription: message,
              help: message,
              defaultConfiguration: z.strictObject({ level }),
            }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      artifacts: z.array(z.strictObject({ location: artifact })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: whole,
          level,
          message,
          locations: z.array(z.strictObject({ physicalLocation: physical })),
          relatedLocations: z.optional(z.array(z.strictObject({ id: whole, message, physicalLocation: physical }))),
          partialFingerprints: z.record(z.string(), z.string()),
          baselineState: z.optional(z.enum(['new', 'unchanged', 'updated', 'absent'])),
          suppressions: z.optional(
            z.array(
              z.strictObject({
                kind: z.literal('external'),
                status: z.literal('accepted'),
                justification: z.optional(z.string()),
              }),
            ),
          ),
          fixes: z.optional(
            z.array(
              z.strictObject({
                artifactChanges: z.array(
                  z.strictObject({
                    artifactLocation: artifact,
                    replacements: z.array(z.strictObject({ deletedRegion: region, insertedContent: message })),
                  }),
                ),
              }),
            ),
          ),
        }),
      ),
    }),
  ),
});

function toSarif(of: readonly FindingRow[]): z.infer<typeof sarif>['runs'][number] {
  const log = sarif.parse(JSON.parse(exportFindings('sarif', of, zh, '1.2.3')));
  return log.runs[0] ?? assert.fail('no run');
}

describe('an export of findings', () => {
  it('has a row for each finding, with its words and its place', () => {
    assert.deepEqual(
      rows.map(
        ({ rule, place }) => `${rule} ${place.line}:${place.column}–${place.endLine}:${place.endColumn} ${place.words}`,
      ),
      ['growth-sign 3:6–3:9 -5%', 'stated-total 3:24–3:27 69件', 'date-impossible 4:2–4:7 2月30日'],
    );
  });

  it('points to places of the report alone, not to offsets of another paper', () => {
    const analysis = analyze(text);
    const [finding] = analysis.findings;
    assert(finding);
    const other = { range: [2, 8], message: '公报.txt 第7行', file: '公报.txt' } as const;
    const row = findingRow(
      { file, text, lines: lineTable(text), analysis },
      { ...finding, related: [...finding.related, other] },
    );
    assert.deepEqual(row.related, rows[0]?.related);
  });

  it('is offered as a workbook, CSV, Markdown and SARIF', () => {
    assert.deepEqual(
      findingFormats.map(({ id, extension }) => `${id} .${extension}`),
      ['xlsx .xlsx', 'csv .csv', 'markdown .md', 'sarif .sarif'],
    );
  });

  it('as CSV has a head in the language asked for and no cell that opens a formula', () => {
    const lines = exportFindings('csv', rows, zh).split('\r\n');
    assert.equal(
      lines[0],
      '\uFEFF级别,问题,章节,原文,说明与算式,建议改为,所在句,相关原文,处理及理由,文件,行,列,起点,终点,规则',
    );
    assert.equal(
      lines[2],
      '错误,合计数与各项之和不符,一、2020年工作,69件,41件 + 27件 = 68件，文中为69件,,合格率下降-5%，建议41件、提案27件，合计69件。,41件（3）；27件（3）,,报告\\2020.txt,3,24,48,51,stated-total',
    );
    assert.match(lines[1] ?? '', /,'-5%,/);
    assert.match(exportFindings('csv', rows, en), /^\uFEFFSeverity,Finding,Section,Words,/);
  });

  it('as Markdown is a list by file', () => {
    const markdown = exportFindings('markdown', rows, en);
    assert.match(markdown, /^# Findings\n\n3 findings\n\n## 报告/);
    assert.match(markdown, /- \*\*error\*\* · line 3 · A stated total that its parts do not make\n {2}- Words: 69件\n/);
  });

  it('as SARIF has every rule, and for each finding its place in three ways', () => {
    const { tool, results, artifacts } = toSarif(rows);
    assert.equal(tool.driver.rules.length, ruleRecords().length);
    assert.deepEqual(artifacts, [{ location: { uri: '%E6%8A%A5%E5%91%8A/2020.txt' } }]);
    for (const [index, each] of results.entries()) {
      const { artifactLocation, region: at } = each.locations[0]?.physicalLocation ?? assert.fail('no place');
      assert.equal(tool.driver.rules[each.ruleIndex]?.id, each.ruleId);
      assert.equal(artifactLocation.index, 0);
      assert.equal(text.slice(at.charOffset, at.charOffset + at.charLength), at.snippet?.text);
      assert.equal(at.startLine, rows[index]?.place.line);
    }
  });

  it('as SARIF carries repairs as replacements of characters', () => {
    const { results } = toSarif(rows);
    const [change] = results[0]?.fixes?.[0]?.artifactChanges ?? [];
    const [replacement] = change?.replacements ?? [];
    assert.deepEqual(
      [
        text.slice(replacement?.deletedRegion.charOffset).slice(0, replacement?.deletedRegion.charLength),
        replacement?.insertedContent.text,
      ],
      ['-5%', '5%'],
    );
  });

  it('as SARIF tells new from known, and what was set aside from what was not', () => {
    const [first, second, third] = rows;
    assert.ok(first && second && third);
    const { results } = toSarif([
      { ...first, known: false },
      { ...second, known: true },
      { ...third, dismissed: { reason: '照原稿' } },
    ]);
    assert.deepEqual(
      results.map(({ baselineState, suppressions }) => [baselineState, suppressions?.[0]?.justification]),
      [
        ['new', undefined],
        ['unchanged', undefined],
        [undefined, '照原稿'],
      ],
    );
  });

  it('keeps the fingerprint of a finding when lines come in above it', () => {
    const later = `${text.slice(0, 10)}\r\n新的一段。${text.slice(10)}`;
    const moved = rowsOf(later);
    assert.equal(moved.at(-1)?.fingerprint, rows.at(-1)?.fingerprint);
    assert.notEqual(moved.at(-1)?.place.start, rows.at(-1)?.place.start);
  });

  it('writes paths of every kind as addresses', () => {
    const uris = ['a b.txt', '/w/年.txt', 'C:\\w\\a.txt', 'vscode-vfs://github/a.txt', '\uD800.txt'].map(
      (name) => toSarif(rows.slice(0, 1).map((row) => ({ ...row, file: name }))).artifacts[0]?.location.uri,
    );
    assert.deepEqual(uris, [
      'a%20b.txt',
      'file:///w/%E5%B9%B4.txt',
      'file:///C:/w/a.txt',
      'vscode-vfs://github/a.txt',
      '%EF%BF%BD.txt',
    ]);
  });

  it('of nothing is still a document', () => {
    assert.deepEqual(toSarif([]).results, []);
    assert.equal(exportFindings('csv', [], zh).split('\r\n').length, 2);
    assert.match(exportFindings('markdown', [], zh), /0处问题/);
  });
});
