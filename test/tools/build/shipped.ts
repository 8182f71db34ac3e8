import type { Plugin } from 'esbuild';
import type { Bundle } from './bundle.ts';
import { coreSteps } from './core-steps.ts';
import { later } from './later.ts';
import { packedCMaps } from './packed-cmaps.ts';
import { onlyWhatIsUsed, webTwins } from './resolved.ts';
import { withoutNotes } from './without-notes.ts';

const KB = 1024;

/** Parts that stand in bundles of their own, each with its doors: what others import of it. */
const parts = {
  core: ['src/core/index.ts'],
  export: ['src/export/index.ts'],
  later: ['src/vscode/lazy/acts.ts', 'src/vscode/lazy/answers.ts'],
  assistant: ['src/vscode/lazy/assistant.ts'],
  mcp: ['src/mcp/index.ts'],
} as const;

/** What reads a kind of file, in a process of its own and, from a browser, in a worker. */
const importers: Readonly<Record<string, { readonly most: number; readonly plugins?: readonly Plugin[] }>> = {
  docx: { most: 60 },
  xlsx: { most: 60, plugins: [onlyWhatIsUsed()] },
  html: { most: 400 },
  pdf: { most: 2600, plugins: [packedCMaps()] },
};

/** What ships. The bundle that activates the extension is read at every start of VS Code. */
export const shipped: readonly Bundle[] = [
  // The editor: what is there at the start, what comes with the first report or command, its pages.
  of('src/vscode/extension.ts', 'extension.js', 205, {
    plugins: [...without('core', 'export', 'later', 'assistant'), coreSteps('./core.js')],
  }),
  of('src/vscode/lazy/later.ts', 'later.js', 280, { plugins: [...without('core', 'export'), coreSteps('./core.js')] }),
  of('src/vscode/lazy/assistant.ts', 'assistant.js', 136, {
    plugins: [...without('core', 'export'), coreSteps('./core.js')],
  }),
  of('src/vscode/reports/analysis-worker.ts', 'analysis-worker.js', 20, { plugins: without('core') }),
  of('src/vscode/page/board-page.ts', 'board-page.js', 20, { web: true }),
  of('src/vscode/page/figures-page.ts', 'figures-page.js', 20, { web: true }),
  // Rules carry their examples, which are their pages: about a sixth of the core.
  of('src/core/index.ts', 'core.js', 1310, { plugins: [withoutNotes()], steps: true }),
  of('src/export/index.ts', 'export.js', 150, { plugins: without('core') }),
  // A browser loads one script, so that everything is in it.
  of('src/vscode/extension-web.ts', 'web/extension.js', 1780, {
    external: ['node:*'],
    plugins: [webTwins(), withoutNotes()],
    web: true,
  }),
  // The command line, and the Model Context Protocol, read only by `report-review mcp`.
  of('src/cli/bin.ts', 'cli.js', 1653, { plugins: [...without('mcp'), withoutNotes()], executable: true }),
  of('src/mcp/index.ts', 'mcp.js', 400, { notices: true }),
  ...Object.entries(importers).flatMap(([kind, { most, plugins = [] }]) => {
    const source = `src/intake/workers/${kind}.ts`;
    return [
      of(source, `importers/${kind}.js`, most, { plugins, notices: true }),
      of(source, `web/importers/${kind}.js`, most, { plugins: [webTwins(), ...plugins], web: true, notices: true }),
    ];
  }),
  of('src/intake/workers/watch.ts', 'importers/watch.js', 2),
];

function of(from: string, name: string, kilobytes: number, more: Partial<Bundle> = {}): Bundle {
  return { from, to: `dist/${name}`, budget: kilobytes * KB, ...more };
}

/** Leaves parts to bundles of their own. */
function without(...names: readonly (keyof typeof parts)[]): readonly Plugin[] {
  return names.flatMap((name) => parts[name].map((door) => later(name, door)));
}
