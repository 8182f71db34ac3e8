import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { assistantTools } from '../../src/assistant/index.ts';
import type { AssistantTool } from '../../src/assistant/index.ts';
import { places } from './places.ts';

/** package.json with the tools for language models as the list in src/assistant has them; all else as it is written. */
export async function withTools(manifest: string): Promise<string> {
  const list = `"languageModelTools": ${JSON.stringify(assistantTools.map(entryOf))}`;
  const written = manifest.replace(/"languageModelTools": \[.*?\n {4}\]/su, () => list);
  return format(written, { ...(await resolveConfig(places.root)), filepath: join(places.root, 'package.json') });
}

function entryOf({ name, description, inputSchema }: AssistantTool): object {
  const short = shortName(name);
  return {
    name,
    displayName: `%tool.${short}%`,
    modelDescription: description,
    canBeReferencedInPrompt: true,
    toolReferenceName: camelCase(name),
    userDescription: `%tool.${short}%`,
    icon: '$(checklist)',
    inputSchema: { ...inputSchema, $schema: undefined },
  };
}

/** report_review_outline → outline */
export function shortName(name: string): string {
  return name.slice(name.lastIndexOf('_') + 1);
}

function camelCase(name: string): string {
  return name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
