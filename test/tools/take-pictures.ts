// npm run generate -- pictures [NAME …] [--steps] [--theme 'Dark 2026'] [--language en] [--out FOLDER]: pictures from VS Code
// itself, for the README into media/; with --steps those that the walkthrough shows in a dark window; of another theme or
// language, and of scenes that the README has not, for the eye.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import type { Part, Request } from '../host/wire.ts';
import { drivePage, isHand } from './drive-page.ts';
import { installChinese } from './install-chinese.ts';
import { laySamples } from './lay-samples.ts';
import { places } from './places.ts';
import { runInServer } from './run-in-server.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';
import { shrinkPng } from './shrink-png.ts';

runTool(async () => {
  const { values: options, positionals: scenes } = parseArgs({
    allowPositionals: true,
    options: {
      steps: { type: 'boolean', default: false },
      theme: { type: 'string' },
      language: { type: 'string', default: 'zh' },
      out: { type: 'string', default: places.media },
    },
  });
  const folder = join(places.cache, 'pictures');
  await rm(folder, { recursive: true, force: true });
  const out = resolve(options.out);
  await mkdir(out, { recursive: true });
  process.env.REPORT_REVIEW_SCENES = scenes.join(',');
  const data = join(folder, 'server');
  const samples = await laySamples(join(folder, '政府工作报告'));
  const code = await runInServer({
    workspace: samples.folder,
    extension: places.root,
    suite: places.pictures,
    data,
    ...(options.language === 'en' ? {} : { locale: await installChinese(data) }),
    settings: { ...calm, 'workbench.colorTheme': options.theme ?? (options.steps ? 'Dark Modern' : 'Light Modern') },
    answer: (request, page) => answer(request, page, (name) => fileOf(out, name, options.steps)),
  });
  if (code !== 0) throw new Trouble(`Not every picture could be taken; see ${join(data, 'workbench.log')}.`);
  return 0;
});

/** Where a picture goes; undefined for one that is not wanted. */
function fileOf(out: string, name: string, steps: boolean): string | undefined {
  if (!steps) return join(out, `${name}.png`);
  return name.startsWith('step-') ? join(out, `${name}-dark.png`) : undefined;
}

async function answer(request: Request, page: Page, to: (name: string) => string | undefined): Promise<void> {
  if (isHand(request)) {
    await drivePage(request, page);
    // What shows the words has come to rest, too.
    if (request.kind === 'await') await page.waitForTimeout(800);
    return;
  }
  switch (request.kind) {
    case 'line':
      say(request.text);
      return;
    case 'shoot':
      await shoot(page, to(request.name), request.part);
      return;
    case 'result':
      return;
  }
}

async function shoot(page: Page, file: string | undefined, part?: Part): Promise<void> {
  if (file === undefined) return;
  const taken = await page.screenshot({ caret: 'initial', ...(part ? { clip: part } : {}) });
  await writeFile(file, shrinkPng(taken));
  say(file);
}

/** Nothing in the picture but the report and what this extension adds. */
const calm = {
  'workbench.startupEditor': 'none',
  'reportReview.signature.name': '李明',
  'workbench.tips.enabled': false,
  'workbench.layoutControl.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'window.title': '${activeEditorShort}',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'workbench.hover.delay': 10_000,
  'update.showReleaseNotes': false,
  'telemetry.telemetryLevel': 'off',
  'files.exclude': { '**/.report-review': true, '**/.vscode': true },
  'explorer.compactFolders': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 28,
  'editor.fontFamily': 'Noto Sans SC',
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.cursorBlinking': 'solid',
};
