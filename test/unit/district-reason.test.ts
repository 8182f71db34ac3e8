import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOutline } from '../../src/core/analyze.ts';
import { districtReason } from '../../src/core/index.ts';
import { readFacts } from '../../src/core/outline/read-facts.ts';
import type { ReportFacts } from '../../src/core/outline/report-facts.ts';
import { importDocument } from '../../src/intake/index.ts';
import { places } from '../tools/places.ts';
import { readInPlace } from '../tools/read-in-place.ts';

const REST = '面对复杂形势，全区上下凝心聚力、真抓实干，较好完成了年度目标任务，各项事业取得新的进展。';
const COUNTY = '现在，我代表县人民政府，向大会报告工作，请予审议，并请县政协委员提出意见。';

/** What told the district, the weightiest first: its kind and the «words» that stand in the text. */
function check(marked: string, kinds: readonly string[], file: string | null = null): void {
  const words = Array.from(marked.matchAll(/«([^»]*)»/g), (match) => match[1] ?? '');
  const { clues } = districtReason(marked.replace(/[«»]/g, ''), file);
  assert.deepEqual(
    clues.map(({ kind }) => kind),
    kinds,
  );
  for (const each of words)
    assert.ok(
      clues.some((clue) => clue.words.includes(each)),
      each,
    );
}

describe('the reason of a district', () => {
  it('is the title, and what says the same', () => {
    check(`«2022年宜昌市伍家岗区政府工作报告»\n各位代表：\n${COUNTY}`, ['title']);
    check(`政府工作报告\n«——2020年1月6日在凤翔区第十八届人民代表大会第五次会议上»\n各位代表：\n${REST}`, ['session']);
    check(`政府工作报告\n2019年1月8日\n«句容市人民政府市长 某某某»\n各位代表：\n${REST}`, ['line']);
  });

  it('is the opening, the sign-off or the file’s name', () => {
    check(`各位代表：\n现在，我代表«桐庐县人民政府»，向大会报告工作，请予审议。\n${REST}`, ['opening']);
    check(`各位代表：\n${COUNTY}\n${REST}\n«蒙城县人民政府»\n2019年1月20日`, ['signOff']);
    check(`各位代表：\n${COUNTY}\n${REST}`, ['file'], '2019年蒙城县政府工作报告.txt');
  });

  it('is the place that the text names most, where nothing else says it', () => {
    check(`各位代表：\n${COUNTY}\n${'«桐庐县»的发展离不开各方支持，桐庐县人民奋发有为。'.repeat(4)}`, ['text']);
  });

  it('is nothing where nothing tells', () => {
    assert.deepEqual(districtReason(`各位代表：\n${COUNTY}`, null), { clues: [], couldBe: [] });
  });

  it('says which places bear a name that is borne by several', () => {
    const { couldBe } = districtReason(`鼓楼区政府工作报告\n各位代表：\n${REST}`, null);
    assert.equal(couldBe.length, 4);
    assert.ok(couldBe.some((path) => path.join('') === '江苏省徐州市鼓楼区'));
  });
});

const folders = [places.sharedReports, places.sharedCorpus].filter((folder) => existsSync(folder));
const real = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => ({ name, path: join(folder, name) })),
);

(real.length > 0 ? describe : describe.skip)('the district of every report beside the repository', () => {
  for (const { name, path } of real) {
    it(`is told, with a reason, and is the one in its file’s name: ${name}`, async () => {
      const { text } = await importDocument(readFileSync(path), name, readInPlace);
      assert.ok(districtReason(text, null).clues.length > 0);
      for (const file of [name, 'a.txt']) {
        const { name: told, code } = districtOf(text, file);
        assert.match(code ?? '', /^\d{6}$/);
        const place = /^\d{4}[-年]([\u4e00-\u9fff]+?)(?:政府工作报告)?\./.exec(name)?.[1];
        if (place === undefined || told === null) continue;
        assert.ok(place.endsWith(told) || told.startsWith(place), `${told} is not ${place}`);
        assert.equal(code, codeOf(place));
      }
    });
  }
});

/** 河北省保定市易县 → 130633 */
function codeOf(place: string): string | null {
  return districtOf(`2025年${place}政府工作报告\n各位代表：\n`, null).code;
}

function districtOf(text: string, file: string | null): ReportFacts['district'] {
  const { body, sections, aside } = readOutline(text);
  return readFacts(body, sections, file, aside).district;
}
