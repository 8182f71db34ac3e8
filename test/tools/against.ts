// npm run measure -- against [--misses]: facts made from labelled figures, one in three of them wrong, held against their
// reports; and the reports of one place held against those of the next year, where every finding is to be read.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdAgainst, paperOfReport, paperOfTable } from '../../src/compare/index.ts';
import { analyze } from '../../src/core/index.ts';
import { decode } from '../../src/intake/index.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

interface Gold {
  readonly offset: number;
  readonly gold: {
    readonly isFigure: boolean;
    readonly text?: string;
    readonly unit?: string;
    readonly indicator?: string;
    readonly aspect?: string;
    readonly direction?: string | null;
    readonly period?: string | null;
    readonly status?: string;
  };
}

const SHARED = '../shared';
const KINDS: Readonly<Record<string, string>> = {
  level: '总量',
  'growth up': '增长',
  'growth down': '下降',
  'change up': '净增',
  'change down': '净减',
  share: '占比',
};

runTool(() => {
  const folder = join(SHARED, 'score', 'gold');
  if (!existsSync(folder)) throw new Trouble('../shared/score/gold is not there: nothing can be measured.');
  const names = readdirSync(folder).filter((name) => name.endsWith('.figures.gold.json'));
  const counts = { wrong: 0, caught: 0, right: 0, accused: 0, verified: 0 };
  for (const name of names) holdLabelled(name.replace('.figures.gold.json', ''), counts);
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  say(`wrong facts caught: ${counts.caught} of ${counts.wrong} (${percent(counts.caught, counts.wrong)}), bar 85 %`);
  say(`right facts accused: ${counts.accused} of ${counts.right} (${percent(counts.accused, counts.right)}), bar 2 %`);
  say(`right facts verified: ${counts.verified} of ${counts.right} (${percent(counts.verified, counts.right)})`);
  holdYears();
  return Promise.resolve(0);
});

function holdLabelled(name: string, counts: Record<'wrong' | 'caught' | 'right' | 'accused' | 'verified', number>) {
  const text = textOf(join(SHARED, 'reports', `${name}.txt`));
  const labels = JSON.parse(readFileSync(join(SHARED, 'score', 'gold', `${name}.figures.gold.json`), 'utf8')) as Gold[];
  const draft = { text, analysis: analyze(text, { file: name, language: 'zh' }) };
  const facts = labels.flatMap(({ offset, gold }) => {
    const kind = KINDS[`${gold.aspect} ${gold.direction}`] ?? KINDS[gold.aspect ?? ''];
    const number = /\d[\d.]*[万亿]*/.exec(gold.text ?? '')?.[0];
    const isFact = gold.isFigure && gold.status === 'actual' && gold.period && gold.indicator && kind && number;
    return isFact ? [{ offset, kind, number, ...gold }] : [];
  });
  const rows = facts.map((fact, index) => {
    const value = index % 3 === 0 ? altered(fact.number) : fact.number;
    return [fact.indicator ?? '', fact.kind, fact.period ?? '', value, fact.unit ?? ''];
  });
  const paper = paperOfTable([['指标', '口径', '时期', '数值', '单位'], ...rows], 'facts.csv');
  const held = holdAgainst(draft, paper ? [paper] : []);
  facts.forEach(({ offset, indicator, text: printed }, index) => {
    const isHere = ({ metric }: { readonly metric: number }): boolean => {
      const [start, end] = draft.analysis.metrics[metric]?.range ?? [0, 0];
      return start <= offset && offset < end;
    };
    const isWrong = index % 3 === 0;
    const isAccused = held.disagreeing.some(isHere);
    counts[isWrong ? 'wrong' : 'right'] += 1;
    if (isAccused) counts[isWrong ? 'caught' : 'accused'] += 1;
    if (!isWrong && held.agreeing.some(isHere)) counts.verified += 1;
    if (isWrong !== isAccused && process.argv.includes('--misses')) {
      const metric = draft.analysis.metrics.find(({ range }) => range[0] <= offset && offset < range[1]);
      const read = metric && [metric.indicator, metric.aspect, metric.period, metric.status, metric.scope].join(' ');
      say(
        `  ${name} ${isWrong ? 'missed' : 'ACCUSED'} ${indicator} ${printed} ${rows[index]?.join(' ')} | ${read ?? 'no figure'}`,
      );
    }
  });
}

/** 12.9 → 42.9: the first digit is another one, so that neither rounding nor 超 hides it. */
function altered(number: string): string {
  return number.replace(/\d/, (digit) => String(Number(digit) > 5 ? Number(digit) - 3 : Number(digit) + 3));
}

function holdYears(): void {
  const folder = join(SHARED, 'corpus');
  const byPlace = new Map<string, string[]>();
  for (const name of readdirSync(folder).filter((each) => /^\d{4}-[^.]+\.txt$/.test(each)))
    byPlace.set(name.slice(5), [...(byPlace.get(name.slice(5)) ?? []), name]);
  for (const [, names] of byPlace)
    names.sort().forEach((name, index) => {
      const before = names[index - 1];
      if (before === undefined) return;
      const [old, now] = [before, name].map((each) => {
        const text = textOf(join(folder, each));
        return { text, analysis: analyze(text, { file: each, language: 'zh' }) };
      });
      if (!old || !now) return;
      const { agreeing, disagreeing } = holdAgainst(now, [paperOfReport(old, before)]);
      say(`${name} against ${before}: ${agreeing.length} agree, ${disagreeing.length} do not`);
      for (const { metric, fact } of disagreeing) {
        const figure = now.analysis.metrics[metric];
        const around = now.text.slice(Math.max(0, (figure?.range[0] ?? 0) - 30), (figure?.range[1] ?? 0) + 5);
        const there = old.text.slice(Math.max(0, fact.metric.range[0] - 30), fact.metric.range[1] + 5);
        say(`  ${around.replace(/\s+/g, ' ')} ‖ ${there.replace(/\s+/g, ' ')}`);
      }
    });
}

function textOf(path: string): string {
  const decoded = decode(new Uint8Array(readFileSync(path)));
  if (!decoded.ok) throw new Trouble(`${path} cannot be read.`);
  return decoded.text;
}
