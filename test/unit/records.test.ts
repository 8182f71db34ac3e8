import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Change, Evidence, Mark, MarkedCommitment, Signed, Store } from '../../src/tags/index.ts';
import {
  applyMarks,
  applyReviews,
  changeRecord,
  emptyStore,
  isEmptyStore,
  isUnder,
  lastDay,
  makeAnchor,
  markSelection,
  mergeStores,
  moveMark,
  moveReview,
  parseStore,
  readDue,
  readStatus,
  refreshAnchors,
  reject,
  removeMark,
  removeReview,
  removeTag,
  renameTag,
  restore,
  review,
  reviewCandidates,
  serialiseStore,
  setDistrict,
  staleReviews,
  statuses,
  statusNames,
  tag,
  tagPath,
  takeBack,
  undoLast,
  untag,
  verdicts,
} from '../../src/tags/index.ts';
import { recordStatusWords } from '../../src/present/index.ts';
import { smallAnalysis } from './small-analysis.ts';
import { en, zh } from './localizers.ts';

const { text, analysis } = smallAnalysis(
  '一、工作安排\n«新增城镇就业1300人»，«新建公园3个»。\n二、自身建设\n«修订议事规则»，弘扬优良作风。',
  [
    { text: '1300人', indicator: '新增城镇就业' },
    { text: '3个', indicator: '公园' },
  ],
);
const none = emptyStore('a.txt');
const jobs = '新增城镇就业1300人';

function target(store: Store, words = jobs): MarkedCommitment {
  const { commitments, rejected } = applyMarks(analysis, text, store);
  return [...commitments, ...rejected].find((each) => each.text === words) ?? assert.fail(`no commitment ${words}`);
}

function rangeOf(words: string): [number, number] {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

function onlyMark(store: Store): Mark {
  assert.equal(store.marks.length, 1);
  return store.marks[0] ?? assert.fail();
}

const march = '2024-03-01T09:30:00Z';
const may = '2024-05-06T10:00:00Z';
const report: Evidence = { kind: 'link', text: 'https://example.org/通报.html' };

describe('a record', () => {
  const begun = changeRecord(
    none,
    text,
    target(none),
    { status: 'inProgress', unit: '区人社局', due: '2024-06' },
    { at: march },
  );
  const done = changeRecord(begun, text, target(begun), { status: 'done', addEvidence: [report] }, { at: may });

  it('keeps what is said, and each change with its time and the value before', () => {
    const { status, unit, due, evidence, history } = onlyMark(done);
    assert.deepEqual(
      { status, unit, due, evidence },
      { status: 'done', unit: '区人社局', due: '2024-06', evidence: [report] },
    );
    assert.deepEqual(history, [
      { at: march, field: 'status', to: 'inProgress' },
      { at: march, field: 'unit', to: '区人社局' },
      { at: march, field: 'due', to: '2024-06' },
      { at: may, field: 'status', from: 'inProgress', to: 'done' },
      { at: may, field: 'evidence', to: report },
    ]);
  });

  it('is the same store where nothing differs', () => {
    assert.equal(changeRecord(done, text, target(done), { status: 'done', addEvidence: [report] }, { at: may }), done);
    assert.equal(changeRecord(none, text, target(none), { status: null, owner: '' }, { at: may }), none);
  });

  it('is undone step by step, back to nothing', () => {
    let store = done;
    const seen: (string | undefined)[] = [];
    while (store.marks.length > 0) {
      store = undoLast(store, onlyMark(store));
      seen.push(store.marks[0]?.status);
    }
    assert.deepEqual(seen, ['done', 'inProgress', 'inProgress', 'inProgress', undefined]);
    assert.deepEqual(store, none);
  });

  it('keeps its history when all else is taken away', () => {
    const empty = changeRecord(begun, text, target(begun), { status: null, unit: null, due: null }, { at: may });
    assert.deepEqual(Object.keys(onlyMark(empty)).sort(), ['anchor', 'history', 'id', 'kind', 'tags']);
    assert.equal(onlyMark(empty).history?.length, 6);
  });

  it('has tags, rejections and their undoing in its history where the host says when', () => {
    const tagged = tag(none, text, target(none), '民生/就业', { at: march });
    const rejected = reject(tagged, text, target(tagged), { at: may });
    assert.deepEqual(onlyMark(rejected).history, [
      { at: march, field: 'tags', to: '民生/就业' },
      { at: may, field: 'kind', from: 'tagged', to: 'rejected' },
    ]);
    const back = restore(rejected, target(rejected), { at: may });
    assert.equal(undoLast(back, onlyMark(back)).marks[0]?.kind, 'rejected');
    assert.deepEqual(undoLast(tagged, onlyMark(tagged)), none);
    assert.equal(onlyMark(untag(tagged, target(tagged), '民生/就业', { at: may })).history?.length, 2);
  });

  it('keeps the words that were first marked', () => {
    const now = text.replace('1300人', '1500人');
    const later = now.replace('1500人', '1600人');
    const range = target(begun).range;
    const moved = moveMark(moveMark(begun, now, onlyMark(begun), range), later, onlyMark(begun), range);
    assert.equal(onlyMark(moved).anchor.quote, '新增城镇就业1600人');
    assert.equal(onlyMark(moved).original, jobs);
    assert.equal(onlyMark(moveMark(begun, text, onlyMark(begun), range)).original, undefined);
  });
});

describe('an act on what somebody saw', () => {
  const begun = tag(
    changeRecord(none, text, target(none), { unit: '区人社局' }, { at: march }),
    text,
    target(none),
    '民生',
  );
  const rejected = reject(begun, text, target(begun), { at: march });
  const later: Signed = { at: '2024-07-01T08:00:00Z' };
  /** Another window has written a note, and a note more, by the time that the act is done. */
  const meanwhile = (store: Store): Store =>
    ['已约谈', '已整改'].reduce(
      (so, note) => changeRecord(so, text, target(so), { note }, { at: may, by: '王某' }),
      store,
    );

  for (const [act, seen, done] of [
    ['a value', begun, (store) => changeRecord(store, text, target(begun), { owner: '李明' }, later)],
    ['a tag', begun, (store) => tag(store, text, target(begun), '就业', later)],
    ['a tag taken off', begun, (store) => untag(store, target(begun), '民生', later)],
    ['a rejection', begun, (store) => reject(store, text, target(begun), later)],
    ['its undoing', rejected, (store) => restore(store, target(rejected), later)],
    ['a new place', begun, (store) => moveMark(store, text, onlyMark(begun), rangeOf('新建公园3个'))],
    ['the first record', none, (store) => changeRecord(store, text, target(none), { owner: '李明' }, later)],
  ] as const satisfies readonly (readonly [string, Store, (store: Store) => Store])[]) {
    it(`keeps what another did meanwhile: ${act}`, () => {
      const now = meanwhile(seen);
      const after = onlyMark(done(now));
      assert.notDeepEqual(after, onlyMark(now), 'it is done');
      assert.equal(after.note, '已整改');
      const steps = onlyMark(now).history ?? [];
      assert.deepEqual(after.history?.slice(0, steps.length), steps);
      assert.deepEqual(onlyMark(mergeStores(now, done(now), now)), after, 'and so does the file');
    });
  }

  it('does not take back the step of another', () => {
    const now = meanwhile(begun);
    assert.equal(undoLast(now, onlyMark(begun)), now);
  });

  it('takes nothing off a record that another took away', () => {
    const gone = removeMark(rejected, onlyMark(rejected));
    assert.equal(untag(gone, target(begun), '民生', later), gone);
    assert.equal(restore(gone, target(rejected), later), gone);
  });
});

describe('an act', () => {
  const begun = changeRecord(none, text, target(none), { status: 'inProgress' }, { at: march });

  it('is taken back alone, whatever was done since', () => {
    const tagged = tag(begun, text, target(begun), '民生', { at: may });
    const other = changeRecord(tagged, text, target(tagged, '新建公园3个'), { owner: '王某' }, { at: may });
    const back = takeBack(other, { before: begun, after: tagged });
    assert.deepEqual(
      back.marks.map(({ tags, status, owner }) => ({ tags, status, owner })),
      [
        { tags: [], status: 'inProgress', owner: undefined },
        { tags: [], status: undefined, owner: '王某' },
      ],
    );
    assert.deepEqual(takeBack(begun, { before: none, after: begun }), none);
  });

  it('leaves a record that somebody changed afterwards', () => {
    const later = changeRecord(begun, text, target(begun), { note: '已约谈' }, { at: may });
    assert.equal(onlyMark(takeBack(later, { before: none, after: begun })).note, '已约谈');
  });

  it('is taken back though the report was edited and its anchors brought up to date since', () => {
    const moved = moveMark(begun, text, onlyMark(begun), rangeOf('新建公园3个'));
    const since = refreshAnchors(moved, `各位代表：\n${text}`);
    assert.notDeepEqual(since, moved);
    const before = refreshAnchors(begun, `各位代表、同志们：\n${text}`);
    assert.equal(onlyMark(takeBack(since, { before, after: moved })).anchor.quote, jobs);
    assert.deepEqual(takeBack(refreshAnchors(begun, `各位代表：\n${text}`), { before: none, after: begun }), none);
  });
});

describe('a store needs a file', () => {
  const anchor = makeAnchor(text, rangeOf(jobs));
  const said: Readonly<Record<string, Store>> = {
    'a mark': markSelection(none, text, rangeOf(jobs)),
    'a dismissal': { ...none, dismissed: [{ id: 'a', rule: 'part-sum', anchor }] },
    'a review': review(none, text, { range: rangeOf('1300人') }, { verdict: 'verified' }, { at: march }),
    'a discussion': { ...none, discussions: [{ id: 'a', anchor, comments: [{ id: 'b', at: march, text: '请核对' }] }] },
    'a chosen district': setDistrict(none, '110101'),
    'something of a newer version': { ...none, later: { kept: true } },
  };
  for (const [what, store] of Object.entries(said)) {
    it(`for ${what}`, () => {
      assert.equal(isEmptyStore(store), false);
    });
  }

  it('for nothing else', () => {
    assert.equal(isEmptyStore(none), true);
    assert.equal(isEmptyStore({ ...none, report: 'b.txt', discussions: [] }), true);
  });
});

describe('tags in a tree', () => {
  it('are kept as paths', () => {
    assert.equal(tagPath(' 民生 ／ 教育/'), '民生/教育');
    assert.equal(tagPath(' / '), '');
    assert(isUnder('民生/教育', '民生') && isUnder('民生', '民生') && !isUnder('民生实事', '民生'));
  });

  it('are renamed with all under them, and become one with tags that are there', () => {
    const store = ['民生/教育', '民生实事', '社会/教育', '民生'].reduce(
      (at, name) => tag(at, text, target(at), name),
      none,
    );
    assert.deepEqual(onlyMark(renameTag(store, '民生', ' 社会 ')).tags, ['民生实事', '社会/教育', '社会']);
    assert.equal(renameTag(store, '没有', '社会'), store);
    assert.equal(renameTag(store, '民生', '/'), store);
    assert.deepEqual(onlyMark(removeTag(store, '民生')).tags, ['民生实事', '社会/教育']);
  });

  it('are renamed under themselves once', () => {
    const store = tag(
      tag(none, text, target(none), '教育'),
      text,
      target(tag(none, text, target(none), '教育')),
      '教育/小学',
    );
    assert.deepEqual(onlyMark(renameTag(store, '教育', '教育/基础')).tags, ['教育/基础', '教育/基础/小学']);
  });

  it('are renamed without loss in any store', () => {
    const name = fc.constantFrom('民生', '民生/教育', '民生实事', '社会', '社会/教育', '社会/教育/小学');
    fc.assert(
      fc.property(fc.uniqueArray(name), name, name, (tags, from, to) => {
        const store = tags.reduce((at, each) => tag(at, text, target(at), each), none);
        const renamed = renameTag(store, from, to, { at: may });
        const expected = tags.map((each) => (isUnder(each, from) ? to + each.slice(from.length) : each));
        assert.deepEqual(new Set(renamed.marks.flatMap((mark) => mark.tags)), new Set(expected));
        assert.deepEqual(
          renamed.marks.map(({ id }) => id),
          store.marks.map(({ id }) => id),
        );
      }),
    );
  });
});

describe('what is said of figures and findings', () => {
  const [metric] = analysis.metrics;
  assert(metric);
  const finding = {
    rule: 'list-count',
    severity: 'warning',
    message: '',
    range: analysis.metrics[1]?.range ?? [0, 0],
    related: [],
  } as const;
  const checked = { ...analysis, findings: [finding] };
  const said = review(
    review(none, text, metric, { verdict: 'doubtful', note: '与统计局数据不符' }, { at: march }),
    text,
    finding,
    { verdict: 'returned' },
    { at: march },
  );

  it('stands on them, with the verdicts before', () => {
    const verified = review(said, text, metric, { verdict: 'verified' }, { at: may });
    const { figures, findings, stale } = applyReviews(checked, text, verified);
    assert.deepEqual(figures.get(metric)?.history, [
      { at: march, field: 'verdict', to: 'doubtful' },
      { at: may, field: 'verdict', from: 'doubtful', to: 'verified' },
    ]);
    assert.equal(figures.get(metric)?.note, undefined);
    assert.equal(findings.get(finding)?.verdict, 'returned');
    assert.deepEqual([figures.size, findings.size, stale], [1, 1, []]);
    assert.equal(review(verified, text, metric, { verdict: 'verified' }, { at: may }), verified);
  });

  it('is taken away', () => {
    assert.deepEqual(review(review(said, text, metric, null, { at: may }), text, finding, null, { at: may }), none);
    assert.equal(review(none, text, metric, null, { at: may }), none);
  });

  it('is stale once the figure is another', () => {
    const now = text.replace('1300人', '1500人');
    const changed = {
      ...checked,
      metrics: analysis.metrics.map((each) => ({ ...each, text: each.text.replace('1300', '1500') })),
    };
    const { figures, stale } = applyReviews(changed, now, said);
    assert.equal(figures.size, 0);
    assert.equal(stale[0]?.note, '与统计局数据不符');
  });

  it('is listed once stale, and put on the figure that a person chooses, or taken away', () => {
    const now = text.replace('1300人', '1500人');
    const metrics = analysis.metrics.map((each) => ({ ...each, text: now.slice(...each.range) }));
    const changed = { ...checked, metrics };
    const [stale, ...others] = staleReviews(changed, now, said);
    assert.ok(stale);
    assert.deepEqual([stale.review.anchor.quote, others], ['1300人', []]);
    assert.deepEqual(staleReviews(checked, text, said), []);
    const [first] = reviewCandidates(changed, now, said, stale.review);
    assert.equal(first?.text, '1500人');
    const moved = moveReview(said, now, stale.review, first.range);
    const { figures } = applyReviews(changed, now, moved);
    assert.deepEqual(
      [...figures.values()].map(({ note }) => note),
      ['与统计局数据不符'],
    );
    assert.equal(removeReview(said, stale.review).reviews.length, 1);
  });

  it('is stale once its finding is gone, and belongs to findings of its rule alone', () => {
    const [stale] = staleReviews({ ...checked, findings: [] }, text, said);
    assert.ok(stale);
    assert.deepEqual([stale.review.rule, text.slice(...(stale.range ?? [0, 0]))], ['list-count', '3个']);
    const other = { ...finding, rule: 'part-sum' };
    assert.deepEqual(reviewCandidates({ ...checked, findings: [other] }, text, said, stale.review), []);
    const free = reviewCandidates(checked, text, removeReview(said, stale.review), stale.review);
    assert.deepEqual(
      free.map((each) => each.text),
      ['3个'],
    );
  });

  it('needs a file, as does any record', () => {
    assert(isEmptyStore(none) && !isEmptyStore(said));
  });
});

describe('due dates', () => {
  const written: readonly (readonly [string, string | null])[] = [
    ['2024', '2024'],
    ['2024年', '2024'],
    ['2024年底', '2024'],
    ['2024年6月', '2024-06'],
    ['2024年6月底', '2024-06'],
    ['2024-6-3', '2024-06-03'],
    ['2024/06/30', '2024-06-30'],
    ['2024.6.3', '2024-06-03'],
    ['2024年6月3日前', '2024-06-03'],
    ['2024-02-30', null],
    ['2024-13', null],
    ['年底前', null],
    ['', null],
  ];
  for (const [words, due] of written)
    it(`«${words}» → ${due ?? 'none'}`, () => {
      assert.equal(readDue(words), due);
    });

  it('end on their last day', () => {
    assert.deepEqual(
      ['2024', '2024-02', '2023-02', '2024-06', '2024-06-03', '2021/2025', '2024-01/2024-06'].map(lastDay),
      ['2024-12-31', '2024-02-29', '2023-02-28', '2024-06-30', '2024-06-03', '2025-12-31', '2024-06-30'],
    );
  });
});

describe('the names of a status', () => {
  it('are what people see, and are read back in both languages', () => {
    for (const status of statuses) {
      assert.deepEqual(
        [recordStatusWords(zh, status), recordStatusWords(en, status)],
        [statusNames[status].zh, statusNames[status].en],
      );
      for (const words of [status, ` ${statusNames[status].zh}`, statusNames[status].en.toUpperCase()])
        assert.equal(readStatus(words), status);
    }
    assert.equal(readStatus('差不多了'), null);
  });
});

describe('a store file of version 1', () => {
  const anchor = { quote: '三座', prefix: '', suffix: '', start: 0, copies: 1 };
  const old = (fields: object): string =>
    JSON.stringify({
      version: 1,
      report: 'a.txt',
      marks: [{ id: 'a', kind: 'tagged', anchor, tags: ['甲'], ...fields }],
      colour: 'red',
    });
  const read = (fields: object): object => {
    const parsed = parseStore(old(fields));
    assert(parsed.ok);
    const common = new Set(['id', 'kind', 'anchor']);
    assert.deepEqual([parsed.store.version, parsed.store.colour, parsed.store.reviews], [2, 'red', []]);
    return Object.fromEntries(Object.entries(onlyMark(parsed.store)).filter(([field]) => !common.has(field)));
  };

  it('is read with all that it says', () => {
    assert.deepEqual(read({}), { tags: ['甲'] });
    assert.deepEqual(read({ status: '推进中', due: '2024年6月', owner: '王某', note: '' }), {
      tags: ['甲'],
      status: 'inProgress',
      due: '2024-06',
      owner: '王某',
    });
    assert.deepEqual(read({ status: '基本完成', due: '年底前', more: 7 }), {
      tags: ['甲'],
      formerStatus: '基本完成',
      formerDue: '年底前',
      more: 7,
    });
  });
});

describe('a store file that git merged', () => {
  const base = tag(none, text, target(none), '民生');
  const ours = tag(base, text, target(base), '就业');
  const theirs = changeRecord(base, text, target(base, '新建公园3个'), { status: 'done' }, { at: may });
  const conflict = (middle: string): string =>
    `<<<<<<< HEAD\n${serialiseStore(ours)}${middle}=======\n${serialiseStore(theirs)}>>>>>>> theirs\n`;
  const expected = serialiseStore(mergeStores(base, ours, theirs));

  it('is both sides joined', () => {
    for (const middle of ['', `||||||| base\n${serialiseStore(base)}`]) {
      const parsed = parseStore(conflict(middle));
      assert(parsed.ok);
      assert.equal(serialiseStore(parsed.store), expected);
    }
  });

  it('is not read where a side is broken', () => {
    const parsed = parseStore(conflict('').replace('"report"', 'report'));
    assert(!parsed.ok);
    assert.equal(parsed.problem.zh, '其中有尚未解决的合并冲突');
  });

  it('has no record twice', () => {
    const twice = JSON.parse(serialiseStore(ours)) as { marks: object[] };
    twice.marks.push({ ...onlyMark(base), status: 'done' });
    const parsed = parseStore(JSON.stringify(twice));
    assert(parsed.ok);
    assert.deepEqual(new Set(onlyMark(parsed.store).tags), new Set(['民生', '就业']));
    assert.equal(onlyMark(parsed.store).status, 'done');
  });
});

/** One act of a writer, on the record at an index. */
type Edit = (store: Store, at: number, time: string) => Store;

const words = fc.string({ minLength: 1, maxLength: 3, unit: 'grapheme' });
const someTag = fc.constantFrom('民生', '民生/教育', '重点');
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record(
      {
        status: fc.option(fc.constantFrom(...statuses)),
        owner: fc.option(words),
        unit: fc.option(words),
        due: fc.option(fc.constantFrom('2024', '2024-06')),
        note: fc.option(words),
        addTags: fc.array(someTag, { maxLength: 2 }),
        removeTags: fc.array(someTag, { maxLength: 2 }),
        addEvidence: fc.array(fc.record({ kind: fc.constantFrom('text', 'file'), text: words }), { maxLength: 2 }),
      },
      { requiredKeys: [] },
    )
    .map((change): Edit => (store, at, time) => {
      const commitment = applyMarks(analysis, text, store).commitments[at];
      return commitment ? changeRecord(store, text, commitment, change, { at: time }) : store;
    }),
  fc.constant<Edit>((store, at) => (store.marks[at] ? removeMark(store, store.marks[at]) : store)),
  fc.constant<Edit>((store, at, time) => {
    const commitment = applyMarks(analysis, text, store).commitments[at];
    return commitment ? reject(store, text, commitment, { at: time }) : store;
  }),
  // By hand in the file: no history tells of it.
  words.map((note): Edit => (store, at) => {
    const mark = store.marks[at];
    return mark ? { ...store, marks: store.marks.with(at, { ...mark, note }) } : store;
  }),
  fc.constantFrom(...verdicts).map((verdict): Edit => (store, at, time) => {
    const metric = analysis.metrics[at];
    return metric ? review(store, text, metric, { verdict }, { at: time }) : store;
  }),
);
const acts = fc.array(fc.tuple(edits, fc.nat(2), fc.nat(9)), { maxLength: 6 });
type Acts = readonly (readonly [Edit, number, number])[];

function play(store: Store, list: Acts, month: number): Store {
  return list.reduce((at, [edit, index, minute]) => edit(at, index, `2024-0${month}-01T00:0${minute}:00Z`), store);
}

/** The store's text with sets in one order. */
function sorted(store: Store): string {
  const inOrder = <Item>(items: readonly Item[]): Item[] =>
    [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  const marks = store.marks.map((mark) => ({
    ...mark,
    tags: inOrder(mark.tags),
    ...(mark.evidence ? { evidence: inOrder(mark.evidence) } : {}),
    ...(mark.history ? { history: inOrder(mark.history) } : {}),
  }));
  return serialiseStore({ ...store, marks });
}

function said(mark: Mark | undefined): string {
  return JSON.stringify({ ...mark, anchor: '' });
}

describe('two writers of records, whatever they do', () => {
  const forAll = (law: (base: Store, ours: Store, theirs: Store) => void): void => {
    fc.assert(
      fc.property(acts, acts, acts, fc.constantFrom(4, 5), (first, mine, other, month) => {
        const base = play(none, first, 3);
        law(base, play(base, mine, 4), play(base, other, month));
      }),
      { numRuns: 300 },
    );
  };

  it('lose no record that one of them changed or added', () => {
    forAll((base, ours, theirs) => {
      const merged = mergeStores(base, ours, theirs);
      const before = new Map(base.marks.map((mark) => [mark.id, mark]));
      for (const mark of [...ours.marks, ...theirs.marks]) {
        const isThere = merged.marks.some(({ id }) => id === mark.id);
        if (said(before.get(mark.id)) !== said(mark)) assert(isThere, said(mark));
      }
      for (const each of [...ours.reviews, ...theirs.reviews])
        assert(merged.reviews.some(({ id }) => id === each.id) || base.reviews.some(({ id }) => id === each.id));
    });
  });

  it('lose no value, tag, evidence or step that one of them gave', () => {
    forAll((base, ours, theirs) => {
      const merged = mergeStores(base, ours, theirs);
      for (const side of [ours, theirs])
        for (const mark of side.marks) {
          const now = merged.marks.find(({ id }) => id === mark.id);
          const was = base.marks.find(({ id }) => id === mark.id);
          if (!now) continue;
          for (const field of ['status', 'owner', 'unit', 'due', 'note', 'kind'] as const) {
            const told = now.history?.some((step: Change) => step.field === field && step.to === mark[field]);
            const isKept = mark[field] === undefined || mark[field] === was?.[field] || mark[field] === now[field];
            assert(isKept || told === true, `${field} ${String(mark[field])}`);
          }
          const kept = (items: readonly unknown[] = []): Set<string> =>
            new Set(items.map((each) => JSON.stringify(each)));
          for (const step of mark.history ?? []) {
            const removed = kept(was?.history).has(JSON.stringify(step));
            assert(removed || kept(now.history).has(JSON.stringify(step)), JSON.stringify(step));
          }
          for (const each of mark.tags) assert(now.tags.includes(each) || was?.tags.includes(each), each);
        }
    });
  });

  it('come to the same, whoever writes first', () => {
    forAll((base, ours, theirs) => {
      assert.equal(sorted(mergeStores(base, ours, theirs)), sorted(mergeStores(base, theirs, ours)));
    });
  });

  it('change nothing where only one of them wrote', () => {
    forAll((base, ours) => {
      assert.equal(sorted(mergeStores(base, ours, base)), sorted(ours));
      assert.equal(sorted(mergeStores(base, base, ours)), sorted(ours));
      assert.equal(sorted(mergeStores(base, ours, ours)), sorted(ours));
    });
  });

  it('come to rest: what was joined is not changed by joining again', () => {
    forAll((base, ours, theirs) => {
      const merged = mergeStores(base, ours, theirs);
      assert.equal(sorted(mergeStores(ours, merged, merged)), sorted(merged));
      assert.equal(sorted(mergeStores(theirs, merged, theirs)), sorted(merged));
    });
  });

  it('are read back as they wrote', () => {
    forAll((base, ours, theirs) => {
      const merged = mergeStores(base, ours, theirs);
      const parsed = parseStore(serialiseStore(merged));
      assert(parsed.ok);
      assert.equal(serialiseStore(parsed.store), serialiseStore(merged));
    });
  });

  it('take back any act of theirs and leave the others', () => {
    fc.assert(
      fc.property(acts, edits, fc.nat(2), (first, edit, at) => {
        const before = play(none, first, 3);
        const after = edit(before, at, may);
        assert.equal(sorted(takeBack(after, { before, after })), sorted(before));
      }),
    );
  });
});
