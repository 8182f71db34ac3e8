import type { AnnouncedCount } from '../../relations/enumerations/announced-counts.ts';
import { announcedCounts, namedCounts } from '../../relations/enumerations/announced-counts.ts';
import type { NumberedRun } from '../../relations/enumerations/numbered-runs.ts';
import { headingRuns, inStyleOf, ordinalRuns } from '../../relations/enumerations/numbered-runs.ts';
import { namedParts } from '../../relations/enumerations/named-parts.ts';
import { unnumberedParts } from '../../relations/enumerations/unnumbered-parts.ts';
import { sameWordLines } from '../../relations/enumerations/same-word-lines.ts';
import type { SameWordRun } from '../../relations/enumerations/same-word-runs.ts';
import { sameWordRuns } from '../../relations/enumerations/same-word-runs.ts';
import { lineStart } from '../../text/beside.ts';
import type { Range } from '../../text/range.ts';
import type { RawFinding, Rule } from '../rule.ts';

/** 「七个方面」 against the numbered parts that follow at once: «七个方面» and then （一） to （六）. */
export const sectionCount: Rule = {
  id: 'section-count',
  severity: 'warning',
  title: { zh: '所说部分数与其后编号不符', en: 'Announced parts and numbered parts disagree' },
  why: {
    zh: '“重点抓好以下七个方面工作”之后紧接着编号逐项展开，编到几应当就是几。增删一项后，前面的数常常忘了改。“一区五地”一类名称不核对。',
    en: '重点抓好以下七个方面工作 is followed at once by numbered parts, and the last number should be seven. After a part is added or dropped the count is easily forgotten. Names such as 一区五地 are not checked.',
  },
  examples: [
    { text: '三、工作安排\n重点抓好以下«三个方面»的工作。\n（一）稳增长。抓好项目。\n（二）惠民生。办好实事。' },
    { text: '主要存在«三个方面»问题：一是总量偏小；二是结构不优；三是欠账较多；四是作风不实。' },
    { text: '二、2021年工作\n着力办好«4项重点»工作：\n1.稳增长。\n2.惠民生。\n3.促改革。' },
    { text: '坚持“«四个结合»”：一是改革与发展结合；二是城市与乡村结合；三是当前与长远结合。' },
    { text: '今年要办好«五件实事»：一是建学校；二是修道路；三是改旧房；四是种绿树。' },
    { text: '报告从«六个方面»对去年的工作作了回顾：一是抓产业；二是抓项目；三是抓民生；四是抓改革；五是抓环境。' },
    { text: '实施«五项行动计划»。一是提升产业。二是改善环境。三是扩大就业。' },
    { text: '报告分三个部分：一是回顾；二是目标；三是任务。开工8个项目。一是修路；二是造林。' },
    {
      text: '重点抓好«4件大事»和民生实事。分别是：\n（1）建学校。\n（2）修道路。\n（3）改旧房。\n办好“«四件实事»”\n1.建学校。\n2.修道路。',
    },
    { text: '着力办好«6件实事»：新增学位600个；改造旧房80户；新建公园3个；修缮道路5条；增设电梯20部。' },
    {
      text: '主要目标概括为«四个方面»：发展实力显著增强。产值年均增长6%，质量效益同步向好。城乡环境明显改善。绿化率再提高，河道更清洁。民生福祉大幅提升。收入与经济同步增长，医疗更方便。',
    },
    { text: '坚持“«五个统筹»”，实施“百项工程”。坚持“三个统筹”：一是统筹城乡；二是统筹区域；三是统筹内外。' },
    { text: '“«五问»”，即：一问职责；二问实绩；三问差距；四问举措。' },
    {
      text: '必须做到“«六个坚定不移»”。\n坚定不移推进改革。\n坚定不移扩大开放。\n坚定不移改善民生。\n坚定不移防范风险。\n坚定不移转变作风。',
    },
    { text: '主要做了«五个方面»工作：\n（一）稳增长。抓好项目。\n（五）惠民生。\n（六）防风险。' },
    {
      text: '“«四个中心»”建设全面展开。一是航运中心扩能。二是物流中心提速。三是金融中心起步。抓好«四个强势推进»——强势推进招商；强势推进建设；强势推进改革。',
    },
    {
      text: '“三个中心”建设全面展开。一是航运中心扩能。二是物流中心提速。三是金融中心起步。坚持“四个意识”，一是抓学习。二是抓落实。三是抓作风。',
    },
    { text: '主要做了六个方面工作：\n（一）稳增长。抓好项目。\n（五）惠民生。\n（六）防风险。' },
    { text: '三、全力抓好«三项重点»工作\n（一）稳增长。\n（二）惠民生。\n（三）促改革。\n（四）防风险。' },
    {
      text: '必须做到“五个坚定不移”。\n坚定不移推进改革。\n坚定不移扩大开放。\n坚定不移改善民生。\n坚定不移防范风险。\n坚定不移转变作风。\n三、全力抓好两项重点工作\n（一）稳增长。\n（二）惠民生。',
    },
    { text: '坚持“三看”：一看产业、二看就业、三看民生。' },
    { text: '着力办好3件实事：新增学位600个；改造旧房80户，增设电梯20部；新建公园3个。' },
    { text: '实现“三个突破”，坚持“两个统筹”：一是统筹城乡；二是统筹区域。' },
    {
      text: '三、工作安排\n重点抓好以下两个方面的工作。\n（一）稳增长。抓好项目。\n（二）惠民生。办好实事。\n四、自身建设\n（一）守规矩。\n（二）转作风。\n（三）抓落实。',
    },
    { text: '奋力谱写“一区五地”建设新篇章。\n（一）建设示范区。\n（二）打造开放地。' },
    { text: '坚持五个方面统筹。今后要注意把握好以下3点：\n（一）加速转型。\n（二）扩大投资。\n（三）深化改革。' },
    { text: '做到四个方面：一是抓学习；二是抓作风；三是抓落实；四是抓廉洁。' },
    {
      text: '重点抓好以下三个方面工作。\n要统筹推进，不可偏废。\n（一）稳增长。\n（二）惠民生。',
      note: { zh: '编号没有紧接着展开', en: 'The numbered parts do not follow at once' },
    },
    {
      text: '重点抓好以下五个方面工作。\n（一）稳增长。抓好项目。\n（二）惠民生。统筹新建学校和改造老旧小区、背街小巷，着力补上城乡',
      note: { zh: '文本到此中断，后面的不在文件里', en: 'The file breaks off before the rest' },
    },
  ],
  *check({ body, sections }) {
    const runs = new Map<number, NumberedRun>();
    for (const run of [...ordinalRuns(body.text), ...headingRuns(sections)]) {
      const [first] = run.entries;
      if (first) runs.set(first.range[0], run);
    }
    const told = new Set<number>();
    for (const announced of announcedCounts(body.text)) {
      const run = runs.get(announced.next);
      const finding = run ? disagreement(announced, run, body.text) : withoutNumbers(announced, body.text);
      if (finding) yield finding;
      told.add(announced.range[0]);
    }
    for (const parts of namedParts(body.text))
      if (isOff(parts) && !told.has(parts.range[0])) yield otherParts(parts, body.text);
    for (const name of namedCounts(body.text)) {
      const other = nameBefore(name, body.text);
      if (other) yield otherName(name, other, body.text);
    }
    for (const run of sameWordRuns(body.text)) if (run.count !== run.entries.length) yield otherRun(run, body.text);
    for (const lines of sameWordLines(body.text)) if (isOff(lines)) yield otherLines(lines, body.text);
  },
};

/** Parts that only ； or a short lead sentence sets apart: worth a look, no more. */
function withoutNumbers(announced: AnnouncedCount, text: string): RawFinding | null {
  const parts = unnumberedParts(text, announced);
  if (!parts || parts.length === announced.count || Math.abs(parts.length - announced.count) > NEAR) return null;
  const said = text.slice(...announced.range);
  return {
    range: announced.range,
    severity: 'information',
    message: {
      zh: `文中说“${said}”，其后分为${parts.length}项，请核对`,
      en: `The text says ${said}; ${parts.length} parts follow. Worth checking`,
    },
    related: parts.map((range) => ({ range, message: { zh: '其后的一项', en: 'A part that follows' } })),
  };
}

/** Counts further apart than this are most likely counts of something else. */
const NEAR = 2;

function isOff({ count, entries }: SameWordRun): boolean {
  return count !== entries.length && Math.abs(count - entries.length) <= NEAR;
}

/** “四个中心” before three parts that each name a 中心. */
function otherParts({ range, entries }: SameWordRun, text: string): RawFinding {
  const said = text.slice(...range);
  return {
    range,
    message: {
      zh: `文中说“${said}”，其后列出${entries.length}项`,
      en: `The text says ${said}; ${entries.length} follow`,
    },
    related: entries.map((entry) => ({ range: entry, message: { zh: '其后的一项', en: 'A part that follows' } })),
  };
}

/** The same name with another count a little before: 坚持“四个结合”……坚持“三个结合”：一是. */
function nameBefore([start, end]: Range, text: string): Range | null {
  if (text.charAt(start - 1) !== '“' || text.charAt(end) !== '”') return null;
  const verb = text.slice(start - 1 - VERB, start - 1);
  const from = Math.max(lineStart(text, start), start - NEARBY);
  const before = text.slice(from, start - 1);
  const at = before.lastIndexOf(`${text.slice(start + 1, end)}”`);
  const opens = at - 1 - VERB - 1;
  if (opens < 0 || before.slice(opens, at - 1) !== `${verb}“` || before.charAt(at - 1) === text.charAt(start))
    return null;
  return NUMERALS.includes(before.charAt(at - 1)) ? [from + at - 1, from + at - 1 + end - start] : null;
}

const VERB = 2;
const NEARBY = 1500;
const NUMERALS = '两三四五六七八九十';

function otherName(name: Range, range: Range, text: string): RawFinding {
  const [said, later] = [text.slice(...range), text.slice(...name)];
  return {
    range,
    message: { zh: `此处为“${said}”，下文为“${later}”`, en: `${said} here, and ${later} below` },
    related: [{ range: name, message: { zh: '下文的说法', en: 'What is said below' } }],
  };
}

/** 五问 before 一问 to 四问. */
function otherRun({ range, count, entries }: SameWordRun, text: string): RawFinding {
  const said = text.slice(...range);
  const last = text.slice(...(entries.at(-1) ?? range));
  return {
    range,
    severity: Math.abs(count - entries.length) > 1 ? 'information' : 'warning',
    message: {
      zh: `文中说“${said}”，其后到“${last}”为止`,
      en: `The text says ${said}; what follows ends with ${last}`,
    },
    related: entries.map((entry) => ({ range: entry, message: { zh: '其后的编号', en: 'A part that follows' } })),
  };
}

/** “六个坚定不移” before five paragraphs that each begin with 坚定不移. */
function otherLines({ range, entries }: SameWordRun, text: string): RawFinding {
  const [said, word] = [text.slice(...range), text.slice(...(entries[0] ?? range))];
  return {
    range,
    severity: 'information',
    message: {
      zh: `文中说“${said}”，其后以“${word}”开头的有${entries.length}段，请核对`,
      en: `The text says ${said}; ${entries.length} paragraphs that begin with ${word} follow. Worth checking`,
    },
    related: entries.map((entry) => ({ range: entry, message: { zh: '其后的一段', en: 'A paragraph that follows' } })),
  };
}

function disagreement(announced: AnnouncedCount, run: NumberedRun, text: string): RawFinding | null {
  const { entries, end } = run;
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last || entries.length === announced.count) return null;
  if (first.value > 1) return runsPast(entries, announced.count) ? numberedPast(announced, entries, text) : null;
  if (entries.length < announced.count && (entries.length < 2 || breaksOff(text, end))) return null;
  const unbroken = entries.every((entry, index) => entry.value === index + 1);
  if (!unbroken && runsPast(entries, announced.count)) return numberedPast(announced, entries, text);
  if (!unbroken || text.slice(last.range[1], end).includes(inStyleOf(last, last.value + 1))) return null;
  const said = text.slice(...announced.range);
  const [from, to] = [text.slice(...first.range), text.slice(...last.range)];
  return {
    range: announced.range,
    message: {
      zh: `文中说“${said}”，其后从${from}编到${to}，共${entries.length}项`,
      en: `The text says ${said}; ${entries.length} parts follow, ${from} to ${to}`,
    },
    related: entries.map(({ range }) => ({ range, message: { zh: '其后的编号', en: 'A part that follows' } })),
  };
}

/** （一） （五） （六） behind 五个方面: some are left out, and the numbers rise beyond the count all the same, by little. */
function runsPast(entries: NumberedRun['entries'], count: number): boolean {
  const last = entries.at(-1)?.value ?? 0;
  const rises = entries.every(({ value }, index) => index === 0 || value > (entries[index - 1]?.value ?? 0));
  return rises && last > count && last - count <= NEAR;
}

function numberedPast({ range }: AnnouncedCount, entries: NumberedRun['entries'], text: string): RawFinding {
  const said = text.slice(...range);
  const last = entries.at(-1)?.range ?? range;
  return {
    range,
    message: {
      zh: `文中说“${said}”，其后的编号到${text.slice(...last)}`,
      en: `The text says ${said}; the numbers that follow go up to ${text.slice(...last)}`,
    },
    related: [{ range: last, message: { zh: '其后的编号', en: 'A part that follows' } }],
  };
}

/** Whether the parts go on to the end of a file that stops in mid-sentence: a page copied in part. */
function breaksOff(text: string, end: number): boolean {
  const rest = text.trimEnd();
  return end >= rest.length && !/[。！？!]/.test(rest.slice(-TAIL));
}

/** Behind its last sentence a page may still say where it is from. */
const TAIL = 20;
