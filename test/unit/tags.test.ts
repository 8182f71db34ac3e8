import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Analysis, AnalysisFinding, Range } from '../../src/core/index.ts';
import type { AnchorState, FileText, MarkedCommitment, Store, StorePort } from '../../src/tags/index.ts';
import {
  applyDismissals,
  applyMarks,
  defaultTags,
  dismiss,
  dismissRule,
  emptyStore,
  findAnchor,
  makeAnchor,
  markSelection,
  mergeStores,
  moveMark,
  moveStore,
  openStore,
  parseStore,
  refreshAnchors,
  reject,
  restore,
  saveStore,
  serialiseStore,
  storePath,
  tag,
  undismiss,
  untag,
} from '../../src/tags/index.ts';
import { unmark } from './marked-text.ts';
import { smallAnalysis } from './small-analysis.ts';

/** An anchor on the «words» of `before` is looked for in `after`; «words» there say where it must be found. */
function check(state: AnchorState, before: string, after: string): void {
  const old = unmark(before);
  const now = unmark(after);
  const [range] = old.ranges;
  assert(range, 'the text before has no «mark»');
  const found = findAnchor(now.text, makeAnchor(old.text, range));
  assert.deepEqual(found, { state, range: now.ranges[0] ?? null });
}

const opening = '一、2024年工作安排\n坚持稳中求进，';

describe('an anchor', () => {
  it('stands where it stood', () => {
    const text = opening + '«新增城镇就业1300人»，居民收入稳步增长。';
    check('exact', text, text);
  });

  it('moves with its words when text is put in before', () => {
    const rest = '坚持稳中求进，«新增城镇就业1300人»，居民收入稳步增长。';
    check('moved', rest, '各位代表：\n' + rest);
  });

  it('moves with its words when its paragraph goes elsewhere', () => {
    check(
      'moved',
      '«新建公办幼儿园3所，新增学位900个。»\n改造老旧小区12个。\n绿化造林2万亩。',
      '改造老旧小区12个。\n绿化造林2万亩。\n«新建公办幼儿园3所，新增学位900个。»',
    );
  });

  it('stays among the same words said twice, by its neighbours', () => {
    check(
      'moved',
      '东片区完成改造12个小区，西片区«完成改造12个小区»，北片区另行安排。',
      '明年，东片区完成改造12个小区，西片区«完成改造12个小区»，北片区另行安排。',
    );
  });

  it('is lost when its own copy is deleted and another stands elsewhere', () => {
    check(
      'lost',
      '东片区全年«完成改造12个小区»，北片区另行安排。\n其他各片区也要完成改造12个小区，并抓好管护。',
      '其他各片区也要完成改造12个小区，并抓好管护。',
    );
  });

  it('is lost when its words are deleted', () => {
    check('lost', opening + '«新增城镇就业1300人»，居民收入稳步增长。', opening + '居民收入稳步增长。');
  });

  it('is lost when all is rewritten between its neighbours', () => {
    check(
      'lost',
      opening + '«新增城镇就业1300人»，居民收入稳步增长。',
      opening + '办好十件群众盼望的实事好事，居民收入稳步增长。',
    );
  });

  it('is not put on short words that stand elsewhere by chance', () => {
    check('lost', '全力办好民生实事，建设«三座»大桥，年内通车。', '全力推进产业升级，培育三座产业园。');
  });

  it('follows changed words between its neighbours', () => {
    check(
      'changed',
      opening + '«新增城镇就业1300人»，居民收入稳步增长。',
      opening + '«新增城镇就业1500人以上»，居民收入稳步增长。',
    );
  });

  it('follows changed words beside one neighbour', () => {
    check(
      'changed',
      opening + '«新增城镇就业1300人，引进各类人才200名»，居民收入稳步增长。',
      opening + '«新增城镇就业1500人，引进各类人才200名»。',
    );
  });

  it('is lost when two places are as much alike', () => {
    const one = '坚持稳中求进工作总基调，«新增城镇就业1300人»，居民收入稳步增长。';
    const like = '坚持稳中求进工作总基调，新增城镇就业1500人，居民收入稳步增长。\n';
    check('lost', one, like + like.replace('1500', '1600'));
  });

  it('sees through line ends, indents and the width of signs', () => {
    check(
      'moved',
      '　　«新增城镇就业1300人,\r\n居民收入增长6%»。全面完成',
      '«新增城镇就业１３００人，居民收入增长6％»。全面完成',
    );
  });

  it('needs no neighbours at either end of the text', () => {
    check('exact', '«新增城镇就业1300人»', '«新增城镇就业1300人»');
    check('exact', '«三座»', '«三座»');
  });

  it('keeps 32 characters of each neighbour and counts its copies', () => {
    const before = '坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，加快构建新发展格局，着力推动';
    const after = '，同步实施管网改造、立面整治和绿化提升，补齐停车、养老、托幼等服务短板，开工';
    assert.deepEqual(makeAnchor(`${before}三座${after}三座`, [before.length, before.length + 2]), {
      quote: '三座',
      prefix: before.slice(-32),
      suffix: after.slice(0, 32),
      start: before.length,
      copies: 2,
    });
  });

  it('is found wherever its paragraph goes, with any line ends and indents around it', () => {
    const paragraphs = Array.from({ length: 30 }, (_, at) => `${at}号工程投资${at * 7}万元，${at}月开工。`);
    const text = paragraphs.join('\n');
    const order = fc.shuffledSubarray(paragraphs, { minLength: 30 });
    fc.assert(
      fc.property(fc.nat(29), order, fc.constantFrom('\n', '\r\n', '\n\n　　'), (at, shuffled, end) => {
        const quote = paragraphs[at] ?? '';
        const start = text.indexOf('\n' + quote) + 1;
        const now = shuffled.join(end);
        const { range } = findAnchor(now, makeAnchor(text, [start, start + quote.length]));
        assert.equal(range && now.slice(...range), quote);
      }),
    );
  });

  it('is found again after edits elsewhere, and never on other words', () => {
    const sentences = Array.from(
      { length: 300 },
      (_, at) => `第${at}个项目完成投资${(at * 37) % 101}亿元，带动就业${at}人。`,
    );
    const text = sentences.join('\n');
    for (let at = 0; at < 300; at += 7) {
      const sentence = sentences[at] ?? '';
      const start = text.indexOf(sentence);
      const anchor = makeAnchor(text, [start, start + sentence.length]);
      const edited = sentences
        .map((each, index) => (index % 3 === at % 3 ? each : each.replace('完成', '计划完成')))
        .join('\n');
      const { range } = findAnchor(edited, anchor);
      assert.equal(range && edited.slice(...range), sentence);
      const without = sentences.filter((_, index) => index !== at).join('\n');
      assert.equal(findAnchor(without, anchor).state, 'lost', sentence);
    }
  });
});

const report = smallAnalysis(
  '一、工作安排\n«新增城镇就业1300人»，«新建公园3个»。\n二、自身建设\n«修订议事规则»，弘扬优良作风，坚持勤俭办事。',
  [
    { text: '1300人', indicator: '新增城镇就业' },
    { text: '3个', indicator: '公园' },
  ],
);

/** The words of the commitments, as a person sees them, with #tags and a star for one marked by hand. */
function seen(store: Store, text = report.text, analysis: Analysis = report.analysis): string {
  const { commitments, rejected, lost } = applyMarks(analysis, text, store);
  const show = (each: MarkedCommitment): string =>
    [`${each.manual ? '*' : ''}${each.text}`, ...each.tags.map((name) => `#${name}`)].join(' ');
  return [
    ...commitments.map(show),
    ...rejected.map((each) => `rejected ${show(each)}`),
    ...lost.map((mark) => `lost ${mark.anchor.quote}`),
  ].join(' | ');
}

function target(store: Store, words: string): MarkedCommitment {
  const { commitments, rejected } = applyMarks(report.analysis, report.text, store);
  return [...commitments, ...rejected].find(({ text }) => text === words) ?? assert.fail(`no commitment ${words}`);
}

function rangeOf(words: string): Range {
  const start = report.text.indexOf(words);
  assert(start >= 0);
  return [start, start + words.length];
}

const none = emptyStore('报告/a.txt');
const jobs = '新增城镇就业1300人';
const untouched = '新增城镇就业1300人 | 新建公园3个 | 修订议事规则';

describe('marks', () => {
  it('tag a commitment, once each, and untag it without a trace', () => {
    const one = tag(none, report.text, target(none, jobs), '重点督办');
    const two = tag(one, report.text, target(one, jobs), '需核实');
    const again = tag(two, report.text, target(two, jobs), '需核实');
    assert.equal(seen(again), '新增城镇就业1300人 #重点督办 #需核实 | 新建公园3个 | 修订议事规则');
    assert.equal(again.marks.length, 1);
    const less = untag(again, target(again, jobs), '重点督办');
    assert.equal(seen(less), '新增城镇就业1300人 #需核实 | 新建公园3个 | 修订议事规则');
    assert.deepEqual(untag(less, target(less, jobs), '需核实'), none);
  });

  it('keep a record of which more is said than its tags', () => {
    const tagged = tag(none, report.text, target(none, jobs), '需核实');
    const owned = { ...tagged, marks: tagged.marks.map((mark) => ({ ...mark, owner: '人社局' })) };
    assert.equal(untag(owned, target(owned, jobs), '需核实').marks.length, 1);
  });

  it('make any words a commitment, with its section, figures and the plan year', () => {
    const store = markSelection(none, report.text, rangeOf('坚持勤俭办事'), ['民生实事']);
    assert.equal(seen(store), `${untouched} | *坚持勤俭办事 #民生实事`);
    const { section, kind, deadline } = target(store, '坚持勤俭办事');
    assert.deepEqual({ section, kind, deadline }, { section: '2', kind: 'deliverable', deadline: '2024' });
    assert.deepEqual(markSelection(store, report.text, rangeOf('坚持勤俭办事')), store);
    assert.equal(seen(reject(store, report.text, target(store, '坚持勤俭办事'))), untouched);
  });

  it('reject a commitment and restore it with its tags', () => {
    const tagged = tag(none, report.text, target(none, jobs), '需核实');
    const rejected = reject(tagged, report.text, target(tagged, jobs));
    assert.equal(seen(rejected), '新建公园3个 | 修订议事规则 | rejected 新增城镇就业1300人 #需核实');
    assert.deepEqual(restore(rejected, target(rejected, jobs)), tagged);
    const plain = reject(none, report.text, target(none, jobs));
    assert.deepEqual(restore(plain, target(plain, jobs)), none);
  });

  it('are lost, not put on other words, when theirs are gone, and can be put on words again', () => {
    const store = tag(none, report.text, target(none, jobs), '需核实');
    const now = smallAnalysis('一、工作安排\n«新建公园3个»。\n二、自身建设\n«修订议事规则»。');
    assert.equal(seen(store, now.text, now.analysis), '新建公园3个 | 修订议事规则 | lost 新增城镇就业1300人');
    const [mark] = store.marks;
    assert(mark);
    const moved = moveMark(store, now.text, mark, now.analysis.commitments[0]?.range ?? [0, 0]);
    assert.equal(seen(moved, now.text, now.analysis), '新建公园3个 #需核实 | 修订议事规则');
    assert.equal(moved.marks[0]?.id, mark.id);
  });

  it('stay as a commitment of their own where the analysis no longer finds one', () => {
    const store = tag(none, report.text, target(none, jobs), '需核实');
    const blind: Analysis = { ...report.analysis, commitments: [] };
    assert.equal(seen(store, report.text, blind), '*新增城镇就业1300人 #需核实');
  });

  it('follow a commitment whose figure is corrected, and say so', () => {
    const store = tag(none, report.text, target(none, jobs), '需核实');
    const now = smallAnalysis('一、工作安排\n«新增城镇就业1500人»，«新建公园3个»。');
    const [first] = applyMarks(now.analysis, now.text, store).commitments;
    assert.deepEqual([first?.text, first?.state, first?.tags], ['新增城镇就业1500人', 'changed', ['需核实']]);
  });

  it('keep up with edits that are refreshed one by one', () => {
    const store = tag(none, report.text, target(none, jobs), '需核实');
    const now = report.text.replace('工作安排\n', '二〇二四年目标任务：').replace('，新建公园3个', '；建成公园5个');
    const refreshed = refreshAnchors(store, now);
    assert.equal(refreshed.marks[0]?.id, store.marks[0]?.id);
    assert.equal(refreshed.marks[0]?.anchor.prefix, '一、二〇二四年目标任务：');
    assert.deepEqual(refreshAnchors(store, '别的文字').marks, store.marks);
  });

  it('give the same words the same id', () => {
    const one = tag(none, report.text, target(none, jobs), '甲');
    const other = tag(none, report.text, target(none, jobs), '乙');
    assert.equal(one.marks[0]?.id, other.marks[0]?.id);
    assert.match(one.marks[0]?.id ?? '', /^[0-9a-z]{11}$/);
  });
});

describe('dismissals', () => {
  const finding = (words: string, text = report.text): AnalysisFinding => {
    const start = text.indexOf(words);
    return { rule: 'list-count', severity: 'warning', message: '', range: [start, start + words.length], related: [] };
  };
  const findings = [finding('3个'), finding('1300人')];
  const store = dismiss(none, report.text, finding('3个'), '名称如此');

  it('set one finding aside and let it be shown again', () => {
    const applied = applyDismissals(findings, report.text, store);
    assert.deepEqual(applied.shown, [findings[1]]);
    assert.equal(applied.dismissed[0]?.dismissal.reason, '名称如此');
    const [dismissal] = store.dismissed;
    assert(dismissal);
    assert.deepEqual(undismiss(store, dismissal), none);
  });

  it('hold when lines are put in before', () => {
    const text = '各位代表：\n\n' + report.text;
    assert.deepEqual(applyDismissals([finding('3个', text)], text, store).shown, []);
  });

  it('set a rule aside in the whole report, once, whatever is edited', () => {
    const percent = { ...finding('1300人'), rule: 'percent-point' };
    const once = dismissRule(none, report.text, finding('3个'), '本地写法');
    const twice = dismissRule(once, report.text, finding('1300人'), '统一写法');
    assert.equal(twice.dismissed.length, 1);
    const edited = report.text.replace('公园3个', '公园5个');
    const applied = applyDismissals([...findings, percent], edited, twice);
    assert.deepEqual(applied.shown, [percent]);
    assert.deepEqual(
      applied.dismissed.map(({ dismissal }) => dismissal.reason),
      ['统一写法', '统一写法'],
    );
    assert.deepEqual(applyDismissals([percent], report.text, twice).idle, twice.dismissed);
    const read = parseStore(serialiseStore(twice));
    assert(read.ok);
    assert.deepEqual(read.store, twice);
    assert.deepEqual(undismiss(twice, twice.dismissed[0] ?? assert.fail()), none);
  });

  it('of what stands on no words hold on to those of its line, and survive their file', () => {
    const stopped: AnalysisFinding = { rule: 'ratio', severity: 'hint', message: '', range: [0, 0], related: [] };
    for (const text of [report.text, `\r\n\u3000\r\n  政府工作报告  \r\n${report.text}`, '各位代表：']) {
      const dismissed = [
        dismiss(none, text, stopped),
        dismissRule(none, text, stopped),
        dismiss(none, text, { ...stopped, range: [text.length, text.length] }),
      ];
      for (const each of dismissed) {
        const read = parseStore(serialiseStore(each));
        assert(read.ok, text);
        assert.match(read.store.dismissed[0]?.anchor.quote ?? '', /^\S.*\S$/);
      }
      assert.deepEqual(applyDismissals([stopped], text, dismissed[0] ?? none).shown, []);
      assert.deepEqual(applyDismissals([stopped], `${text}\n结尾。`, dismissed[0] ?? none).shown, []);
    }
    assert.equal(dismiss(none, ' \n\u3000', stopped), none);
    assert.equal(dismissRule(none, '', stopped), none);
  });

  it('do not hold for another rule on the same words', () => {
    const other = { ...finding('3个'), rule: 'percent-point' };
    assert.deepEqual(applyDismissals([other], report.text, store).shown, [other]);
  });

  it('end when the words change', () => {
    const text = report.text.replace('公园3个', '公园5个');
    const applied = applyDismissals([finding('5个', text)], text, store);
    assert.equal(applied.shown.length, 1);
    assert.deepEqual(applied.idle, store.dismissed);
  });
});

describe('a store file', () => {
  const full = dismiss(tag(none, report.text, target(none, jobs), '需核实'), report.text, {
    rule: 'list-count',
    severity: 'warning',
    message: '',
    range: rangeOf('3个'),
    related: [],
  });

  it('stands beside the reports in a folder of its own', () => {
    assert.equal(storePath('报告/2024.txt'), '.report-review/报告/2024.txt.json');
  });

  it('is read back as it was written, in text order, one key a line', () => {
    const text = serialiseStore(full);
    assert.deepEqual(parseStore(text), { ok: true, newer: false, store: full });
    assert.equal(
      text
        .split('\n')
        .slice(0, 8)
        .join('\n')
        .replace(/"id": ".*"/, '"id": "…"'),
      [
        '{',
        '  "version": 2,',
        '  "report": "报告/a.txt",',
        '  "marks": [',
        '    {',
        '      "id": "…",',
        '      "kind": "tagged",',
        '      "tags": [',
      ].join('\n'),
    );
    assert(text.endsWith('\n}\n'));
    const shuffled = { ...full, marks: full.marks.map((mark) => Object.fromEntries(Object.entries(mark).reverse())) };
    assert.equal(serialiseStore(shuffled as unknown as Store), text);
  });

  it('is read back whatever was marked and tagged', () => {
    const words = fc.string({ minLength: 1, unit: 'grapheme' });
    fc.assert(
      fc.property(words, words, words, (before, quote, after) => {
        const source = before + quote + after;
        const store = markSelection(none, source, [before.length, before.length + quote.length], [after]);
        assert.deepEqual(parseStore(serialiseStore(store)), { ok: true, newer: false, store });
      }),
    );
  });

  it('keeps fields that it does not know', () => {
    const text = serialiseStore(full).replace('"kind": "tagged"', '"kind": "tagged",\n      "colours": ["a.pdf"]');
    const parsed = parseStore(text);
    assert(parsed.ok);
    assert.match(serialiseStore(parsed.store), /"colours": \[\n\s+"a.pdf"/);
  });

  const problems: readonly (readonly [string, string])[] = [
    ['', '文件是空的'],
    ['{"version": 2, "report": ', '内容不是完整的 JSON'],
    ['<<<<<<< HEAD\n{}\n=======\n', '其中有尚未解决的合并冲突'],
    ['{"version": 3, "report": 7}', '标记由更新版本的报告审阅写成，本版本只读不改，请更新后再改'],
    [`{"version": 2, "later": ${'['.repeat(100_000)}`, '嵌套层数过多'],
    ['[]', '“{}”的内容不合规定'],
    ['{"version": 2, "report": 7}', '“report”的内容不合规定'],
    [serialiseStore(full).replace('"kind": "tagged"', '"kind": "taged"'), '“marks[0].kind”的内容不合规定'],
  ];
  for (const [text, zh] of problems) {
    it(`that cannot be read says why: ${zh}`, () => {
      const parsed = parseStore(text);
      assert(!parsed.ok);
      assert.equal(parsed.problem.zh, zh);
      assert(parsed.problem.en.length > 0);
    });
  }
});

describe('two writers of one store', () => {
  const base = tag(none, report.text, target(none, jobs), '需核实');

  it('both keep what they added', () => {
    const ours = tag(base, report.text, target(base, '新建公园3个'), '民生实事');
    const theirs = markSelection(
      tag(base, report.text, target(base, jobs), '重点督办'),
      report.text,
      rangeOf('弘扬优良作风'),
    );
    assert.equal(
      seen(mergeStores(base, ours, theirs)),
      '新增城镇就业1300人 #需核实 #重点督办 | 新建公园3个 #民生实事 | 修订议事规则 | *弘扬优良作风',
    );
  });

  it('take away only what the other left as it was', () => {
    const ours = untag(base, target(base, jobs), '需核实');
    assert.equal(seen(mergeStores(base, ours, base)), untouched);
    assert.equal(seen(mergeStores(base, base, ours)), untouched);
    const theirs = tag(base, report.text, target(base, jobs), '重点督办');
    assert.match(seen(mergeStores(base, ours, theirs)), /#重点督办/);
    assert.match(seen(mergeStores(base, theirs, ours)), /#重点督办/);
  });

  it('lose nothing where no common base is known', () => {
    const other = tag(none, report.text, target(none, '修订议事规则'), '已分解');
    const merged = mergeStores(null, base, other);
    assert.equal(seen(merged), '新增城镇就业1300人 #需核实 | 新建公园3个 | 修订议事规则 #已分解');
    assert.equal(serialiseStore(mergeStores(null, other, base)), serialiseStore(merged));
  });
});

describe('opening and saving a store', () => {
  const path = storePath(none.report);
  const port = (files: Map<string, string>): StorePort => ({
    read: (name) => Promise.resolve(there(files, name)),
    update: (name, change) => {
      const next = change(there(files, name));
      const keptAside = next.keepAside ? name.replace(/\.json$/, '.corrupt-1.json') : null;
      if (keptAside !== null) files.set(keptAside, files.get(name) ?? '');
      if (next.text !== null) files.set(name, next.text);
      return Promise.resolve({ ...next, keptAside });
    },
    rename: (from, to) => {
      files.set(to, files.get(from) ?? '');
      return Promise.resolve(void files.delete(from));
    },
    take: async (name, keep) => {
      await keep(there(files, name));
      files.delete(name);
    },
  });
  const there = (files: ReadonlyMap<string, string>, name: string): FileText | null => {
    const text = files.get(name);
    return text === undefined ? null : { text };
  };

  it('begins with nothing and writes nothing until there is something', async () => {
    const files = new Map<string, string>();
    const opened = await openStore(port(files), none.report);
    assert.deepEqual(opened, { store: none, problem: null, readOnly: null });
    await saveStore(port(files), opened.store, opened.store);
    assert.equal(files.size, 0);
  });

  it('joins what another writer saved in between', async () => {
    const files = new Map<string, string>();
    const ours = tag(none, report.text, target(none, jobs), '需核实');
    await saveStore(port(files), none, tag(none, report.text, target(none, jobs), '重点督办'));
    const saved = await saveStore(port(files), none, ours);
    assert.match(seen(saved.store), /#需核实 #重点督办/);
    assert.deepEqual(await openStore(port(files), none.report), { store: saved.store, problem: null, readOnly: null });
  });

  it('leaves what a newer version wrote, and shows of it what it knows', async () => {
    const ours = tag(none, report.text, target(none, jobs), '需核实');
    const written = serialiseStore(ours).replace('"version": 2', '"version": 3');
    const files = new Map([[path, written]]);
    const opened = await openStore(port(files), none.report);
    assert.equal(opened.problem, null);
    assert.match(opened.readOnly?.zh ?? '', /更新版本/);
    assert.match(seen(opened.store), /#需核实/);
    await assert.rejects(saveStore(port(files), none, ours), { kind: 'newer' });
    assert.deepEqual([...files], [[path, written]]);
  });

  it('moves to where its report is now, joined with what is there, by case alone too', async () => {
    const files = new Map<string, string>();
    const disk = port(files);
    await saveStore(disk, none, tag(none, report.text, target(none, jobs), '需核实'));
    const there = tag(none, report.text, target(none, jobs), '重点督办');
    await saveStore(disk, none, { ...there, report: 'b.txt' });
    const moved = await moveStore({ port: disk, report: none.report }, { port: disk, report: 'b.txt' });
    assert.match(seen(moved), /#需核实 #重点督办/);
    assert.deepEqual([...files.keys()], ['.report-review/b.txt.json']);
    const renamed = await moveStore({ port: disk, report: 'b.txt' }, { port: disk, report: 'B.TXT' });
    assert.match(seen(renamed), /#需核实 #重点督办/);
    assert.deepEqual([...files.keys()], ['.report-review/B.TXT.json']);
  });

  it('has a name that leaves room for what stands beside it for a moment', () => {
    assert.equal(storePath('a/前进区2021.txt'), '.report-review/a/前进区2021.txt.json');
    const names = [70, 80, 83].map((count) => `${'报'.repeat(count)}.txt`);
    const paths = names.map((name) => storePath(`a/${name}`));
    assert.equal(paths[0], `.report-review/a/${names[0] ?? ''}.json`);
    for (const each of paths) assert(Buffer.byteLength(each.slice('.report-review/a/'.length)) <= 255 - 35, each);
    assert.notEqual(storePath(`${'报'.repeat(80)}甲.txt`), storePath(`${'报'.repeat(80)}乙.txt`));
  });

  it('keeps a corrupt file aside only when it is written over', async () => {
    const files = new Map([[path, '{"version": 1, ']]);
    const opened = await openStore(port(files), none.report);
    assert.equal(opened.problem?.zh, '内容不是完整的 JSON');
    assert.equal(files.size, 1);
    const saved = await saveStore(port(files), opened.store, tag(none, report.text, target(none, jobs), '需核实'));
    assert.equal(saved.keptAside, '.report-review/报告/a.txt.corrupt-1.json');
    assert.equal(files.get(saved.keptAside), '{"version": 1, ');
    assert.match(files.get(path) ?? '', /需核实/);
  });
});

describe('the tags that a person begins with', () => {
  it('are few and differ', () => {
    assert.equal(new Set(defaultTags).size, defaultTags.length);
    assert(defaultTags.length >= 5 && defaultTags.length <= 9);
  });
});
