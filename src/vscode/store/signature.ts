import * as vscode from 'vscode';
import { gitUserName } from '../host/disk.ts';
import type { Signed } from '../../tags/index.ts';
import { now } from '../host/clock.ts';
import { changeSignature, settings } from '../settings.ts';

/**
 * Signs what this person does: with the time and, unless that is switched off, with a name. The name is asked once, at
 * the first act, and stands in the settings from then on; whoever closes the question is not asked again.
 */
export class Signature {
  private asking: Promise<void> | undefined;

  /** @param state where it is remembered that the question was asked */
  constructor(private readonly state: vscode.Memento) {}

  async sign(): Promise<Signed> {
    const { signature } = settings();
    if (!signature.keep) return { at: now() };
    if (signature.name === '' && this.state.get(asked) !== true) {
      await (this.asking ??= this.ask());
      this.asking = undefined;
    }
    const { name, keep } = settings().signature;
    return { at: now(), ...(keep && name !== '' ? { by: name } : {}) };
  }

  private async ask(): Promise<void> {
    const name = await vscode.window.showInputBox({
      title: vscode.l10n.t('Your name'),
      prompt: vscode.l10n.t(
        'It is kept with each of your changes and comments, in the files beside the reports and nowhere else. Leave it empty to keep none.',
      ),
      value: (await offered()) ?? '',
      ignoreFocusOut: true,
    });
    await this.state.update(asked, true);
    if (name !== undefined) await changeSignature(name.trim());
  }
}

const asked = 'signature.asked';

/** The name that git knows, where there is a disk. */
async function offered(): Promise<string | null> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  return folder?.uri.scheme === 'file' ? gitUserName(folder.uri.fsPath) : null;
}
