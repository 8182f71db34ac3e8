import assert from 'node:assert/strict';
import { examine } from '../../src/core/index.ts';
import { answer, readAnswer } from '../../src/vscode/reports/analyst.ts';

describe('the answer of the thread that analyses', () => {
  const text = '2026年某县政府工作报告\n新增就业1300人，完成投资25.5亿元。\n'.repeat(400);
  const about = { file: '某县.txt', language: 'zh' } as const;
  const json = answer({ text, about, verify: true });

  it('is read back from its lines as it was worked out', async () => {
    const { analysis, verification } = examine(text, about);
    assert.ok(json.split('\n').length > 2, 'several lines');
    assert.deepEqual(await readAnswer(json), JSON.parse(JSON.stringify({ analysis, verification: verification() })));
  });

  it('is not taken where it was cut short, even at the end of a line', async () => {
    for (const cut of [json.slice(0, -1), json.slice(0, json.lastIndexOf('\n')), json.split('\n')[0] ?? '', '', '{}'])
      assert.equal(await readAnswer(cut), null);
  });
});
