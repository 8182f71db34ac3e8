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
  return {
    name,
    title,
    description,
    inputSchema: z.toJSONSchema(input, { io: 'input' }),
    answer: async (given, library) => {
      const parsed = z.safeParse(input, given);
      if (!parsed.success) return { ok: false, problem: problemOf(parsed.error) };
      return { ok: true, document: await document(parsed.data, library) };
    },
  };
}

/** files: invalid_type; limit: too_small */
function problemOf({ issues }: z.core.$ZodError): string {
  return issues.map(({ path, code }) => `${path.join('.') || 'input'}: ${code}`).join('; ');
}
