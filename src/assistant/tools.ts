import type { AssistantTool } from './assistant-tool.ts';
import { against } from './tools/against.ts';
import { agreement } from './tools/agreement.ts';
import { commitments } from './tools/commitments.ts';
import { compare } from './tools/compare.ts';
import { figures } from './tools/figures.ts';
import { findings } from './tools/findings.ts';
import { ledger } from './tools/ledger.ts';
import { outline } from './tools/outline.ts';
import { verified } from './tools/verified.ts';

/** Every tool, as `report-review mcp` and VS Code both offer them. */
export const assistantTools: readonly AssistantTool[] = [
  outline,
  figures,
  findings,
  verified,
  commitments,
  ledger,
  compare,
  agreement,
  against,
];
