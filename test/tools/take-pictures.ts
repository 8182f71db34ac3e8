// npm run generate -- pictures [NAME …]: pictures for the README into media/, from VS Code itself.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Request } from '../host/wire.ts';
import { drivePage, isHand } from './drive-page.ts';
import { installChinese } from './install-chinese.ts';
import { places } from './places.ts';
import { prepareWorkspace } from './prepare-workspace.ts';
import { runInServer } from './run-in-server.ts';
import { runTool, Trouble } from './run-tool.ts';
import { say } from './say.ts';

runTool(async () => {
  const folder = join(places.cache, 'pictures');
  await rm(folder, { recursive: true, force: true });
  await mkdir(places.media, { recursive: true });
  process.env.REPORT_REVIEW_SCENES = process.argv.slice(2).join(',');
  const data = join(folder, 'server');
  const code = await runInServer({
    workspace: await prepareWorkspace(folder, '政府工作报告', { realReports: false }),
    extension: places.root,
    suite: places.pictures,
    data,
    locale: await installChinese(data),
    settings: calm,
    answer,
  });
  if (code !== 0) throw new Trouble(`Not every picture could be taken; see ${join(data, 'workbench.log')}.`);
  return 0;
});

async function answer(request: Request, page: Page): Promise<void> {
  if (isHand(request)) return drivePage(request, page);
  switch (request.kind) {
    case 'line':
      say(request.text);
      return;
    case 'shoot':
      await page.screenshot({ path: join(places.media, `${request.name}.png`), caret: 'initial' });
      say(`media/${request.name}.png`);
      return;
    case 'result':
      return;
  }
}

/** Nothing in the picture but the report and what this extension adds. */
const calm = {
  'workbench.startupEditor': 'none',
  'reportReview.signature.name': '李明',
  'workbench.colorTheme': 'Default Light Modern',
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
  'files.exclude': { '**/.report-review': true },
  'explorer.compactFolders': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 28,
  'editor.fontFamily': 'Noto Sans SC',
  'editor.renderLineHighlight': 'none',
  'editor.occurrencesHighlight': 'off',
  'editor.cursorBlinking': 'solid',
};
