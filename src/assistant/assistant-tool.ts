import * as z from 'zod/mini';
import type { Bilingual } from '../core/index.ts';
import type { ReportLibrary } from './report-library.ts';

/** A question that a language model may ask about reports. It only reads; what it answers can be traced by its ranges. */
export interface AssistantTool {
  /** Letters and _: report_review_figures. */
  readonly name: string;
  /** For people. */
  readonly title: Bilingual;
  /** For the model, in English: what it answers and when to ask. */
  readonly description: string;
  /** JSON Schema of what is to be given. */
  readonly inputSchema: Readonly<Record<string, unknown>>;
  /** Rejects with what the library rejects with. */
  answer(input: unknown, library: ReportLibrary): Promise<ToolAnswer>;
}

/** A document that can be written as JSON, or why the question was not understood. */
export type ToolAnswer =
  { readonly ok: true; readonly document: object } | { readonly ok: false; readonly problem: string };

interface ToolWords<Input> extends Pick<AssistantTool, 'name' | 'title' | 'description'> {
  readonly input: z.ZodMiniType<Input>;
  readonly document: (input: Input, library: ReportLibrary) => Promise<object>;
}

/** A tool whose input has been checked when it is asked. */
export function assistantTool<Input>(words: ToolWords<Input>): AssistantTool {
  const { name, title, description, input, document } = words;
  const inputSchema = z.toJSONSchema(input, { io: 'input' });
  return {
    name,
    title,
    description,
    inputSchema,
    answer: async (given, library) => {
      const parsed = z.safeParse(input, given, { reportInput: true });
      if (!parsed.success)
        return { ok: false, problem: problemOf(parsed.error, Object.keys(inputSchema.properties ?? {})) };
      return { ok: true, document: await document(parsed.data, library) };
    },
  };
}

/** What is wrong with a question, so that it can be asked again: files: at least 1; no such input: query (inputs: file, limit). */
function problemOf({ issues }: z.core.$ZodError, inputs: readonly string[]): string {
  return issues.map((issue) => `${issue.path.join('.') || 'input'}: ${whatIsWrong(issue, inputs)}`).join('; ');
}

function whatIsWrong(issue: z.core.$ZodIssue, inputs: readonly string[]): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? `${issue.expected} is wanted`
        : `${issue.expected} is wanted, not ${typeof issue.input}`;
    case 'too_small':
      return `at least ${String(issue.minimum)}`;
    case 'too_big':
      return `at most ${String(issue.maximum)}`;
    case 'invalid_value':
      return `one of ${issue.values.join(', ')}`;
    case 'unrecognized_keys':
      return `there is no ${issue.keys.join(', ')}; there are ${inputs.join(', ')}`;
    default:
      return issue.code;
  }
}
