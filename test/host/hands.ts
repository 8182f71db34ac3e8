import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commitmentsOf, until } from './workspace.ts';
import { run, storeIn } from './commitment-report.ts';
import type { TreeNode } from '../../src/present/index.ts';
import type { Mark } from '../../src/tags/index.ts';
import { noHands, openWire, type Request, type Wire } from './wire.ts';

/** The keys and the mouse of a person, where the tool shows VS Code in a page of its own. */
export class Hands {
  private constructor(
    private readonly wire: Wire,
    /** False on a desktop: there only commands can be called. */
    readonly are: boolean,
  ) {}

  static async open(): Promise<Hands> {
    const wire = await openWire();
    const trouble = await troubleOf(wire, { kind: 'press', keys: 'Shift' });
    assert.ok(trouble === '' || trouble === noHands, trouble);
    return new Hands(wire, trouble === '');
  }

  close(): void {
    this.wire.close();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const each of keys) await this.wire.ask({ kind: 'press', keys: each });
  }

  /** For whoever looks into a test that fails: the window as it stands, beside the logs of the run. */
  async shoot(name: string): Promise<void> {
    await this.wire.ask({ kind: 'shoot', name });
  }

  /** Holds the pages that are shown, of which there must be so many, against axe; what it finds is thrown. */
  async inspect(least = 1): Promise<void> {
    await this.wire.ask({ kind: 'inspect', least });
  }

  /** Into what has the focus; a quick input needs a moment to come up and to take it in. */
  async type(text: string): Promise<void> {
    await settled();
    await this.wire.ask({ kind: 'type', text });
    await settled();
  }

  /** Accepts a quick input once it has come up. */
  async accept(): Promise<void> {
    await settled();
    await this.press('Enter');
  }

  /** Waits until these words stand in the window. */
  async sees(words: string): Promise<void> {
    await this.wire.ask({ kind: 'await', words });
  }

  async click(selector: string): Promise<void> {
    await this.wire.ask({ kind: 'point', selector, act: 'click' });
  }

  /** Fails where nothing such is shown. */
  async hover(selector: string): Promise<void> {
    await this.wire.ask({ kind: 'point', selector, act: 'hover' });
  }

  async rightClick(selector: string): Promise<void> {
    await this.wire.ask({ kind: 'point', selector, act: 'rightClick' });
    await settled();
  }
}

/** The line of a tree that shows these words. */
export function line(words: string): string {
  return `.monaco-list-row:has-text("${words}")`;
}

/** Shows only commitments with these words in the tree, and selects the one that the cursor is put on. */
export async function selectInTree(document: vscode.TextDocument, words: string): Promise<void> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  editor.selection = new vscode.Selection(at, at);
  await settled();
  await run('reportReview.commitments.focus');
  await settled();
}

/** The mark of the commitment with these words; undefined where nothing was said of it. */
export async function markOf(uri: vscode.Uri, words: string): Promise<Mark | undefined> {
  return (await storeIn(uri)).marks.find(({ anchor }) => anchor.quote.includes(words));
}

export async function nodeOf(uri: vscode.Uri, words: string): Promise<TreeNode> {
  await until(async () => (await commitmentsOf(uri)).some(({ commitment }) => commitment?.text.includes(words)));
  const node = (await commitmentsOf(uri)).find(({ commitment }) => commitment?.text.includes(words));
  assert.ok(node, words);
  return node;
}

/** What a command is called in the language of the window. */
export function titleOf(command: string): string {
  const manifest = vscode.extensions.getExtension('report-review.report-review')?.packageJSON as {
    contributes: { commands: readonly { command: string; title: string }[] };
  };
  return manifest.contributes.commands.find((each) => each.command === command)?.title ?? '';
}

/** Animations and providers come to rest. */
export async function settled(milliseconds = 700): Promise<void> {
  await new Promise((next) => setTimeout(next, milliseconds));
}

async function troubleOf(wire: Wire, request: Request): Promise<string> {
  try {
    await wire.ask(request);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
