import type { Analysis, AnalysisCommitment, AnalysisMetric, AnalysisSection, Range } from '../../src/core/index.ts';
import { unmark } from './marked-text.ts';

/**
 * An analysis made by hand: every «mark» of the text is a commitment, every line that begins with 一、 or （一） a heading,
 * and the metrics are those given by their printed text.
 */
export function smallAnalysis(
  marked: string,
  metrics: readonly (Partial<AnalysisMetric> & { readonly text: string })[] = [],
  file = 'a.txt',
): { readonly text: string; readonly analysis: Analysis } {
  const { text, ranges } = unmark(marked);
  const sections = sectionsOf(text);
  const placed = placeMetrics(text, metrics, sections);
  const analysis: Analysis = {
    version: 1,
    file,
    encoding: 'utf-8',
    report: {
      title: '政府工作报告',
      district: { name: '清河区', path: ['某省', '某市', '清河区'], code: null },
      year: 2024,
      date: null,
      reviews: '2023',
      plans: '2024',
    },
    sections,
    metrics: placed,
    commitments: ranges.map((range) => asCommitment(text, range, placed, sections)),
    findings: [],
  };
  return { text, analysis };
}

function sectionsOf(text: string): readonly AnalysisSection[] {
  const heads = [...text.matchAll(/^(（?[一二三四]）|[一二三四]、)(.+)$/gm)];
  let top = '';
  let count = 0;
  return heads.map((head, index) => {
    const isTop = head[0].charAt(1) === '、';
    count = isTop ? 0 : count + 1;
    if (isTop) top = String(Number(top) + 1);
    const next = heads.slice(index + 1).find((each) => !isTop || each[0].charAt(1) === '、');
    return {
      id: isTop ? top : `${top}.${count}`,
      parent: isTop ? null : top,
      level: isTop ? 1 : 2,
      kind: 'numbered',
      number: head[1] ?? null,
      title: head[2] ?? '',
      heading: [head.index, head.index + head[0].length],
      range: [head.index, next?.index ?? text.length],
      line: text.slice(0, head.index).split('\n').length,
    };
  });
}

function placeMetrics(
  text: string,
  metrics: readonly (Partial<AnalysisMetric> & { readonly text: string })[],
  sections: readonly AnalysisSection[],
): readonly AnalysisMetric[] {
  let from = 0;
  return metrics.map((given) => {
    const start = text.indexOf(given.text, from);
    if (start < 0) throw new Error(`${given.text} does not stand in the text`);
    from = start + given.text.length;
    return {
      range: [start, from],
      value: Number(/\d+(?:\.\d+)?/.exec(given.text)?.[0]),
      unit: given.text.replace(/[\d.]+/, ''),
      bound: 'exact',
      indicator: '',
      concept: null,
      aspect: 'level',
      direction: null,
      period: '2024',
      status: 'target',
      section: innermost(sections, [start, from]),
      ...given,
    };
  });
}

function asCommitment(
  text: string,
  range: Range,
  metrics: readonly AnalysisMetric[],
  sections: readonly AnalysisSection[],
): AnalysisCommitment {
  const inside = metrics.flatMap((each, index) =>
    range[0] <= each.range[0] && each.range[1] <= range[1] ? [index] : [],
  );
  return {
    range,
    text: text.slice(...range),
    kind: inside.length > 0 ? 'quantified' : 'deliverable',
    section: innermost(sections, range),
    metrics: inside,
    deadline: '2024',
    topic: null,
  };
}

function innermost(sections: readonly AnalysisSection[], range: Range): string | null {
  return sections.findLast((each) => each.range[0] <= range[0] && range[1] <= each.range[1])?.id ?? null;
}
