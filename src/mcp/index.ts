import process from 'node:process';
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import type { CallToolResult, Tool } from '@modelcontextprotocol/sdk/types.js';
import { CallToolRequestSchema, ListToolsRequestSchema } from '@modelcontextprotocol/sdk/types.js';
import { version } from '../../package.json';
import type { AssistantTool, ToolAnswer } from '../assistant/index.ts';
import { localize } from '../present/index.ts';
import type { Localizer } from '../present/index.ts';

/**
 * Offers tools over standard input and output by the Model Context Protocol. Resolves when the other side ends; nothing is
 * asked of the model, and nothing but answers is sent.
 */
export async function serveTools(
  tools: readonly AssistantTool[],
  localizer: Localizer,
  answer: (name: string, input: unknown) => Promise<ToolAnswer>,
): Promise<void> {
  // Input is checked by the tools themselves, so that every surface refuses the same: only the wire is the SDK's.
  const { server } = new McpServer({ name: 'report-review', version }, { capabilities: { tools: {} }, instructions });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: tools.map((tool) => described(tool, localizer)) }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }) => {
    const answered = await answer(params.name, params.arguments ?? {});
    return answered.ok ? said(JSON.stringify(answered.document)) : { ...said(answered.problem), isError: true };
  });
  const closed = new Promise<void>((resolve) => {
    server.onclose = resolve;
    process.stdin.once('end', () => void server.close());
  });
  await server.connect(new StdioServerTransport());
  await closed;
}

function described({ name, title, description, inputSchema }: AssistantTool, localizer: Localizer): Tool {
  return {
    name,
    title: localize(localizer, title),
    description,
    inputSchema: { ...inputSchema, type: 'object' },
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  };
}

function said(text: string): CallToolResult {
  return { content: [{ type: 'text', text }] };
}

const instructions =
  'Reads Chinese government work reports (政府工作报告) in files of this machine. Every answer has the printed words with ' +
  'their line and range (UTF-16, half-open): quote them. Do not add up or compare figures yourself: ask the tools.';
