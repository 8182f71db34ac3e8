import type { Numbered, NumberedRun } from '../../relations/enumerations/numbered-runs.ts';
import { headingRuns, inStyleOf, ordinalRuns } from '../../relations/enumerations/numbered-runs.ts';
import { wrongMarks } from '../../relations/enumerations/wrong-marks.ts';
import { withoutBlanks } from '../../text/blanks.ts';
import { rx } from '../../text/word-pattern.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** Numbers of headings and of 一是… that skip, repeat or go back: （一） （二） «（四）». */
export const sectionNumber: Rule = {
  id: 'section-number',
  severity: 'warning',
  title: { zh: '序号跳号、重号或倒号', en: 'Numbers that skip, repeat or go back' },
  why: {
    zh: '同一层次的序号依次递增。跳号、重号、倒号多是增删段落后没有改。换了上一级标题重新从（一）编起、名词解释另编、从“二、”接排的，都不提示。',
    en: 'Numbers of one level run on one by one. A skipped, repeated or returning number is most often left over from an edit. A fresh start under a new heading, a glossary with its own numbers and a text that starts at 二、 are fine.',
  },
  source: 'GB/T 9704-2012 党政机关公文格式（7.3.3 结构层次序数）',
  examples: [
    {
      text: '一、工作回顾\n（一）经济平稳。\n（二）民生改善。\n«（四）»城市更新。\n（五）政府建设。\n二、工作安排\n（一）稳增长。\n（二）惠民生。',
    },
    {
      text: '一、工作安排\n（一）稳增长。\n（二）惠民生。\n«（二）»促改革。\n（四）防风险。',
      fixed: '一、工作安排\n（一）稳增长。\n（二）惠民生。\n（三）促改革。\n（四）防风险。',
    },
    { text: '存在的问题：一是总量偏小；二是结构不优；«四是»民生欠账较多。' },
    {
      text: '一、工作回顾\n成绩来之不易。\n二、目标任务\n明确方向。\n«二、»工作安排\n狠抓落实。\n四、自身建设\n从严治政。',
      fixed:
        '一、工作回顾\n成绩来之不易。\n二、目标任务\n明确方向。\n三、工作安排\n狠抓落实。\n四、自身建设\n从严治政。',
    },
    {
      text: '一要转变作风，坚持实干。\n«三要»依法行政，接受监督。\n三要廉洁从政，守住底线。',
      fixed: '一要转变作风，坚持实干。\n二要依法行政，接受监督。\n三要廉洁从政，守住底线。',
    },
    { text: '第一，抓投资，扩大规模。第二，促消费，激发活力。«第四»，防风险，守住底线。' },
    {
      text: '办好实事：①新建学校；②改造医院；«②»修建公园；④增设电梯。',
      fixed: '办好实事：①新建学校；②改造医院；③修建公园；④增设电梯。',
    },
    {
      text: '产业转型步伐加快。①支持技术改造，设备更新换代。②加强园区建设，项目落地见效。«②»推进污染治理，空气质量改善。④抓好节能，能耗下降。',
      fixed:
        '产业转型步伐加快。①支持技术改造，设备更新换代。②加强园区建设，项目落地见效。③推进污染治理，空气质量改善。④抓好节能，能耗下降。',
    },
    {
      text: '五是推进生态振兴，守住绿色底色。\n«七是»推进文化振兴，办好文旅活动。\n七是推进民生振兴，加大保障力度。',
      fixed: '五是推进生态振兴，守住绿色底色。\n六是推进文化振兴，办好文旅活动。\n七是推进民生振兴，加大保障力度。',
    },
    { text: '五是推进生态振兴，守住绿色底色。\n六是推进文化振兴，办好文旅活动。\n七是推进民生振兴，加大保障力度。' },
    {
      text: '落实“河长制”[1]，坚持“两个毫不动摇”[2]，推进“标准地”«[2]»出让，用好“专精特新”[4]政策。',
      fixed: '落实“河长制”[1]，坚持“两个毫不动摇”[2]，推进“标准地”[3]出让，用好“专精特新”[4]政策。',
    },
    { text: '一、工作回顾\n（一）经济平稳。\n（二）民生改善。\n二、工作安排\n（一）稳增长。\n（二）惠民生。' },
    {
      text: '一要抓投资；二是促消费；三要稳外贸。总量全省第一，增速第二，后劲全国第四。三要素齐全。',
      note: { zh: '二换了一种写法', en: 'The second is written otherwise' },
    },
    {
      text: '落实“河长制”[1]，坚持“两个毫不动摇”[2]，再用“河长制”[1]推进“标准地”[3]出让。',
      note: { zh: '同一个名词再次出现', en: 'The same thing again' },
    },
    {
      text: '一、工作安排\n（一）稳增长。\n……\n（四）惠民生。\n（五）促改革。',
      note: { zh: '摘要略去了两项', en: 'A digest left two out' },
    },
    {
      text: '二、目标任务\n明确方向。\n三、工作安排\n狠抓落实。',
      note: { zh: '从第二部分接排', en: 'The text starts in mid-report' },
    },
    { text: '一、工作安排\n1.稳增长。\n2.惠民生。\n\n名词解释\n1.双减：减轻负担。\n2.四尘：四种扬尘。' },
    {
      text: '名词解释\n（P2）双减：减轻负担。\n（P2）四尘：四种扬尘。\n（P5）三气：三种废气。',
      note: { zh: '编的是页码', en: 'Page numbers' },
    },
    {
      text: '问题不少。一是收入偏低。二是结构不优。三是风险不小。要稳住农业。首先增加投入。二是保护耕地。三是推广良种。',
      note: { zh: '“首先”即其一', en: '首先 is the first' },
    },
    { text: '做到三点：一是心中有数；二是手中有策；三是脚下有路。问题有二：一是总量小；二是欠账多。' },
    {
      text: '一、工作安排\n（一）稳增长。抓好项目。（二）惠民生。办好实事。\n（三）促改革。',
      note: { zh: '（二）排进了上一段', en: '（二） runs on in the paragraph before' },
    },
  ],
  *check({ body, sections }) {
    for (const run of headingRuns(sections)) yield* slipsIn(run, body.text);
    for (const run of ordinalRuns(body.text)) yield* slipsIn(run, body.text);
    for (const entries of wrongMarks(body.text)) yield* slipsIn({ entries, end: body.text.length }, body.text);
  },
};

/** More numbers than this do not go missing by a slip: the outline did not see the entries. */
const MOST_MISSING = 2;

function* slipsIn({ entries }: NumberedRun, text: string): Iterable<RawFinding> {
  let before = entries[0];
  for (let index = 1; before && index < entries.length; index++) {
    const entry = entries[index];
    if (!entry) continue;
    const due = before.value + 1;
    if (entry.value === due) {
      before = entry;
      continue;
    }
    const isTypo = entries[index + 1]?.value === due + 1;
    const finding = slip(before, entry, isTypo, text);
    if (finding) yield finding;
    before = isTypo ? { ...entry, value: due } : entry;
  }
}

function slip(before: Numbered, entry: Numbered, isTypo: boolean, text: string): RawFinding | null {
  const due = before.value + 1;
  const expected = inStyleOf(entry, due);
  const missing = entry.value - due;
  if (missing > MOST_MISSING && !isTypo) return null;
  const told = text.slice(before.range[1], entry.range[0]);
  // A digest says with …… on a line of its own that it leaves parts out.
  if (missing > 0 && OMITTED.test(told)) return null;
  const between = withoutBlanks(told);
  if (missing > 0 && (between.includes(expected) || isSaidOtherwise(entry, due, between))) return null;
  // Under a heading that has no number the entries begin anew.
  if (missing < 0 && !isTypo && between.includes(inStyleOf(entry, 1))) return null;
  // 首先……。二是……: it began with a word.
  if (missing < 0 && entry.value === 2 && FIRSTS.some((word) => between.includes(word))) return null;
  const written = text.slice(...entry.range);
  const previous = text.slice(...before.range);
  const kind = missing > 0 ? SKIPPED : REPEATED;
  return {
    range: entry.range,
    message: {
      zh: `${previous}之后应为${expected}，文中为${written}（${kind.zh}）`,
      en: `After ${previous} comes ${expected}, the text has ${written} (${kind.en})`,
    },
    related: [{ range: before.range, message: { zh: '前一个序号', en: 'The number before' } }],
    ...(isTypo && { fix: { range: entry.range, text: expected } }),
  };
}

const OMITTED = /(?:^|\n) *…{1,2} *(?:\n|$)/;

/** 一要…。二是…。三要…: the number that is missing stands in another style. */
function isSaidOtherwise(entry: Numbered, value: number, between: string): boolean {
  if (!ORDINALS.includes(entry.frame[1])) return false;
  const said = inStyleOf({ ...entry, frame: ['', ''] }, value);
  for (let at = between.indexOf(said); at >= 0; at = between.indexOf(said, at + 1)) {
    const opens = at > 0 && OPENERS.includes(between.charAt(at - 1));
    if (opens && GOES_ON.test(between.slice(at + said.length, at + said.length + 2))) return true;
  }
  return false;
}

const ORDINALS = '是要，、';
const OPENERS = '。；，：“';
const GOES_ON = rx`^(?:{joiner}|[是要，、])`;
const FIRSTS = ['首先', '其一', '第一，'];
const SKIPPED = { zh: '跳号', en: 'a number is skipped' };
const REPEATED = { zh: '重号或倒号', en: 'a number comes again' };
