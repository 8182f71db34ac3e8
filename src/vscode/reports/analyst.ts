import { examine } from '../../core/index.ts';
import type { About, Analysis, AnalysisMetric, Verification } from '../../core/index.ts';
import { newBreather } from '../host/breather.ts';

/** Analyses texts somewhere: on a thread of its own where there are threads, else right here. */
export interface Analyst {
  /** The answer as it can be kept; `readAnswer` reads it. */
  examine(question: Question): Promise<string>;
  dispose(): void;
}

export interface Question {
  readonly text: string;
  readonly about: Required<Pick<About, 'file' | 'language'>>;
  /** Whether it is to be told what the silence rests on. */
  readonly verify: boolean;
}

export interface Answer {
  readonly analysis: Analysis;
  readonly verification: Verification | null;
}

/** The first line of an answer: all but the figures, which follow on so many lines. */
interface Head extends Answer {
  readonly lines: number;
}

/**
 * The answer to a question, worked out where it is asked: JSON in lines, each of which is read fast. The figures of a long
 * report in one piece would hold whoever reads them for longer than a person who types should wait.
 */
export function answer({ text, about, verify }: Question): string {
  const { analysis, verification } = examine(text, about);
  const lines: string[] = [];
  for (let at = 0; at < analysis.metrics.length; at += A_LINE)
    lines.push(JSON.stringify(analysis.metrics.slice(at, at + A_LINE)));
  const head: Head = {
    analysis: { ...analysis, metrics: [] },
    verification: verify ? verification() : null,
    lines: lines.length,
  };
  return [JSON.stringify(head), ...lines].join('\n');
}

/** Figures: a millisecond of reading. */
const A_LINE = 500;

/** In small steps; null where the words are none of `answer`, as those of a file that was cut short. */
export async function readAnswer(json: string): Promise<Answer | null> {
  const breathe = newBreather();
  const [first = '', ...lines] = json.split('\n');
  try {
    const head: unknown = JSON.parse(first);
    if (!isHead(head) || head.lines !== lines.length) return null;
    const metrics: AnalysisMetric[] = [];
    for (const line of lines) {
      await breathe();
      for (const metric of JSON.parse(line) as readonly AnalysisMetric[]) metrics.push(metric);
    }
    return { analysis: { ...head.analysis, metrics }, verification: head.verification };
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Answers lie in the editor's own storage under a name that holds for one build: they are what was written, or broken. */
function isHead(given: unknown): given is Head {
  if (typeof given !== 'object' || given === null || !('analysis' in given && 'lines' in given)) return false;
  const { analysis } = given;
  return typeof analysis === 'object' && analysis !== null && 'version' in analysis && analysis.version === 1;
}

/** Where there is no thread. */
export function localAnalyst(): Analyst {
  return { examine: (question) => Promise.resolve(answer(question)), dispose: () => undefined };
}
