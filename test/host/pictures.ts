import * as vscode from 'vscode';
import { scenes } from './scenes.ts';
import { openWire } from './wire.ts';

/**
 * VS Code calls this for `npm run generate -- pictures`: each scene is set up by VS Code's own commands and asks for its picture
 * when everything stands. REPORT_REVIEW_SCENES names the ones to take; without it, all.
 */
export async function run(): Promise<void> {
  const wire = await openWire();
  const wanted = (process.env.REPORT_REVIEW_SCENES ?? '').split(',').filter(Boolean);
  const failed: string[] = [];
  for (const scene of scenes) {
    if (wanted.length > 0 ? !wanted.includes(scene.name) : scene.extra) continue;
    try {
      await clearTheStage();
      await scene.set(wire);
      await wire.ask({ kind: 'shoot', name: scene.name });
      if (scene.step) await wire.ask({ kind: 'shoot', name: `step-${scene.name}`, part: scene.step });
    } catch (error) {
      failed.push(scene.name);
      const reason = error instanceof Error ? error.message : String(error);
      await wire.ask({ kind: 'line', text: `${scene.name}: ${reason}` });
    }
  }
  wire.close();
  if (failed.length > 0) throw new Error(`no picture of ${failed.join(', ')}`);
}

async function clearTheStage(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await vscode.commands.executeCommand('workbench.action.closePanel');
  await vscode.commands.executeCommand('workbench.action.closeAuxiliaryBar');
  await vscode.commands.executeCommand('notifications.clearAll');
}
