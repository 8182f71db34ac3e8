import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { places } from './places.ts';
import { Trouble } from './run-tool.ts';
import { say } from './say.ts';

export interface NamedTool {
  /** From the repository's root. */
  readonly file: string;
  readonly about: string;
  /** What it needs beside the sources; one that needs anything runs only where it is named. */
  readonly wants?: string;
}

/**
 * Runs the tool that is named first after the script, with the arguments behind its name. Without a name `generate` runs
 * all that need nothing, and `measure` says what there is. Returns the exit code; throws a `Trouble` for an unknown name.
 */
export function runNamed(script: 'generate' | 'measure', tools: Readonly<Record<string, NamedTool>>): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  if (name !== undefined) return Promise.resolve(run(toolOf(name, script, tools), rest));
  if (script === 'measure') {
    for (const line of lines(tools)) say(line);
    return Promise.resolve(0);
  }
  const all = Object.values(tools).filter(({ wants }) => wants === undefined);
  return Promise.resolve(all.map((tool) => run(tool, [])).find((code) => code !== 0) ?? 0);
}

function toolOf(name: string, script: string, tools: Readonly<Record<string, NamedTool>>): NamedTool {
  const tool = tools[name];
  if (tool) return tool;
  throw new Trouble([`npm run ${script} -- NAME knows no “${name}”:`, ...lines(tools)].join('\n'));
}

function lines(tools: Readonly<Record<string, NamedTool>>): readonly string[] {
  return Object.entries(tools).map(
    ([name, { about, wants }]) => `  ${name.padEnd(14)} ${about}${wants === undefined ? '' : ` (needs ${wants})`}`,
  );
}

function run({ file, wants }: NamedTool, rest: readonly string[]): number {
  const built = wants?.startsWith('a build') ? start(['esbuild.config.mjs']) : 0;
  return built !== 0 ? built : start(['--import', 'tsx', file, ...rest]);
}

function start(args: readonly string[]): number {
  return spawnSync(process.execPath, args, { cwd: places.root, stdio: 'inherit' }).status ?? 1;
}
