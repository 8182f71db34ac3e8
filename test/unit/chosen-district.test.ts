import assert from 'node:assert/strict';
import { districtOfCode, districtsNamed } from '../../src/core/index.ts';
import { commitmentTree, everything } from '../../src/present/index.ts';
import type { TreeReport } from '../../src/present/index.ts';
import { applyMarks, emptyStore, isEmptyStore, mergeStores, setDistrict, takeBack } from '../../src/tags/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { zh } from './localizers.ts';

const empty = emptyStore('a.txt');

describe('the district that a person chose', () => {
  it('is kept, forgotten, taken back and joined with what others did', () => {
    const chosen = setDistrict(empty, '110101');
    assert.equal(chosen.district, '110101');
    assert.equal(isEmptyStore(chosen), false);
    assert.deepEqual(setDistrict(chosen, null), empty);
    assert.equal(setDistrict(chosen, '110101'), chosen);
    assert.deepEqual(takeBack(chosen, { before: empty, after: chosen }), empty);
    assert.equal(mergeStores(empty, empty, chosen).district, '110101');
    assert.equal(mergeStores(empty, chosen, empty).district, '110101');
    assert.equal(mergeStores(chosen, setDistrict(chosen, '120101'), chosen).district, '120101');
    assert.equal(mergeStores(chosen, chosen, empty).district, undefined);
  });

  it('is named from the province down', () => {
    assert.deepEqual(districtOfCode('110101')?.path, ['北京市', '东城区']);
    assert.equal(districtOfCode('999999'), null);
    assert.ok(districtsNamed('朝阳区').length > 1);
  });

  it('is asked for in the tree where the report does not tell', () => {
    const { text, analysis } = smallAnalysis('二、工作安排\n«新建公园3个»。\n');
    const unsure = {
      ...analysis,
      report: { ...analysis.report, district: { name: '朝阳区', path: null, code: null } },
    };
    const asReport = (each: typeof analysis): TreeReport => ({ file: 'a.txt', report: applyMarks(each, text, empty) });
    const [doubtful] = commitmentTree([asReport(unsure)], 'district', everything, zh);
    const [certain] = commitmentTree([asReport(analysis)], 'district', everything, zh);
    assert.deepEqual([doubtful?.label, doubtful?.doubt, doubtful?.icon], ['朝阳区', true, 'question']);
    assert.deepEqual([certain?.label, certain?.doubt], ['清河区', undefined]);
    assert.match(certain?.description ?? '', / · 某省某市$/);
    assert.match(certain?.tooltip() ?? '', /^某省某市清河区\n/);
  });
});
