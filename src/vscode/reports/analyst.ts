import { examine } from '../../core/index.ts';
import type { About, Analysis, Verification } from '../../core/index.ts';

/** Analyses texts somewhere: on a thread of its own where there are threads, else right here. */
export interface Analyst {
  /** The answer as JSON, as it can be kept; `readAnswer` reads it. */
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

/** The answer to a question, worked out where it is asked. */
export function answer({ text, about, verify }: Question): string {
  const { analysis, verification } = examine(text, about);
  const given: Answer = { analysis, verification: verify ? verification() : null };
  return JSON.stringify(given);
}

/** Null where the words are none of `answer`, as those of a file that was cut short. */
export function readAnswer(json: string): Answer | null {
  try {
    const given: unknown = JSON.parse(json);
    return isAnswer(given) ? given : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Answers lie in the editor's own storage under a name that holds for one build: they are what was written, or broken. */
function isAnswer(given: unknown): given is Answer {
  if (typeof given !== 'object' || given === null || !('analysis' in given)) return false;
  const { analysis } = given;
  return typeof analysis === 'object' && analysis !== null && 'version' in analysis && analysis.version === 1;
}

/** Where there is no thread. */
export function localAnalyst(): Analyst {
  return { examine: (question) => Promise.resolve(answer(question)), dispose: () => undefined };
}
