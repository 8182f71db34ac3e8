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

  /** Presses keys that ask something, until something is asked. */
  async summon(keys: string): Promise<void> {
    await this.wire.ask({ kind: 'summon', keys });
  }

  /** For whoever looks into a test that fails: the window as it stands, beside the logs of the run. */
  async shoot(name: string): Promise<void> {
    await this.wire.ask({ kind: 'shoot', name });
  }

  /** Holds the pages that are shown, of which there must be so many, against axe; what it finds is thrown. */
  async inspect(least = 1): Promise<void> {
    await this.wire.ask({ kind: 'inspect', least });
  }

  /** Types into what has the focus, once that is within what is named. */
  async type(text: string, into: string): Promise<void> {
    await this.focused(into);
    await this.wire.ask({ kind: 'type', text });
  }

  /** Types into what is asked once it is, and waits until that stands there and, where one is named, a line would be taken. */
  async fill(text: string, line?: string): Promise<void> {
    await this.wire.ask({ kind: 'fill', text, ...(line === undefined ? {} : { line }) });
  }

  /** Types into what is asked once it is, and takes the line with these words; waits until it is no longer asked. */
  async choose(text: string, line = text): Promise<void> {
    await this.wire.ask({ kind: 'answer', text, line });
  }

  /** Answers what is asked by words of its own, or as it stands, once it is asked; waits until it is no longer asked. */
  async answer(text?: string): Promise<void> {
    await this.wire.ask({ kind: 'answer', ...(text === undefined ? {} : { text }) });
  }

  /** Waits until something is asked. */
  async asked(): Promise<void> {
    await this.wire.ask({ kind: 'fill' });
  }

  /** Waits until these words stand in the window. */
  async sees(words: string): Promise<void> {
    await this.wire.ask({ kind: 'await', words });
  }

  /** Waits until this stands in the window. */
  async stands(selector: string): Promise<void> {
    await this.wire.ask({ kind: 'stand', selector });
  }

  /** The same of what may be put away again while it is drawn: what shows it is done until it stands there. */
  async standsOnceShown(selector: string, show: () => Thenable<unknown>): Promise<void> {
    for (let tries = 0; tries < 8; tries += 1) {
      await show();
      if (await this.standsSoon(selector)) return;
    }
    await this.stands(selector);
  }

  /** Waits until it stands there no more. */
  async gone(selector: string): Promise<void> {
    await this.wire.ask({ kind: 'stand', selector, gone: true });
  }

  /** Whether it comes to stand there within some seconds. */
  async standsSoon(selector: string): Promise<boolean> {
    return (await troubleOf(this.wire, { kind: 'stand', selector, patience: 6000 })) === '';
  }

  /** Waits until what keys go to stands within what is named. */
  async focused(selector: string): Promise<void> {
    await this.wire.ask({ kind: 'focus', selector });
  }

  /**
   * Clicks until what the click is for holds. VS Code draws anew what it shows whenever its state changes, and a click
   * on what is just being replaced goes nowhere; what shows it, where that may close again, is done before each click.
   */
  async clickUntil(
    selector: string,
    holds: () => boolean | Promise<boolean>,
    show?: () => Thenable<unknown>,
  ): Promise<void> {
    let trouble = '';
    for (let tries = 0; tries < 8; tries += 1) {
      await show?.();
      trouble = await troubleOf(this.wire, { kind: 'point', selector, act: 'click', patience: 6000 });
      if (await untilSo(holds)) return;
    }
    throw new Error(`a click on ${selector} changes nothing. ${trouble}`);
  }

  /** Clicks into a field and types into it, in place of what stands there, until that shows. */
  async write(text: string, into: string): Promise<void> {
    const field = `${into} .view-lines`;
    for (let tries = 0; tries < 4; tries += 1) {
      await this.clickUntil(field, () => this.isFocusedSoon(into));
      await this.press('Control+a');
      await this.wire.ask({ kind: 'type', text });
      if (await this.standsSoon(`${field}:has-text("${text}")`)) return;
    }
    throw new Error(`${into} takes no words`);
  }

  /** Presses a key in a field until what the key is for holds: one that is just being drawn anew hears none. */
  async pressUntil(keys: string, into: string, holds: () => boolean | Promise<boolean>): Promise<void> {
    for (let tries = 0; tries < 8; tries += 1) {
      if (!(await this.isFocusedSoon(into))) {
        await troubleOf(this.wire, { kind: 'point', selector: `${into} .view-lines`, act: 'click', patience: 6000 });
      }
      await this.press(keys);
      if (await untilSo(holds)) return;
    }
    throw new Error(`${keys} in ${into} changes nothing`);
  }

  /** Takes a line of the menu of what is named: a menu that has just come up hears no click, and is clicked again then. */
  async takeFromMenu(selector: string, words: string): Promise<void> {
    const isOpen = { kind: 'stand', selector: '.monaco-menu', patience: SOON } as const;
    const closes = { ...isOpen, gone: true } as const;
    for (let tries = 0; tries < 8; tries += 1) {
      await troubleOf(this.wire, { kind: 'point', selector, act: 'rightClick', patience: 6000 });
      if ((await troubleOf(this.wire, isOpen)) !== '') continue;
      const label = `.monaco-menu .action-label:has-text("${words}")`;
      await troubleOf(this.wire, { kind: 'point', selector: label, act: 'click', patience: 6000 });
      if ((await troubleOf(this.wire, closes)) === '') return;
    }
    throw new Error(`no menu of ${selector} takes ${words}`);
  }

  /** Fails where nothing such is shown. */
  async hover(selector: string): Promise<void> {
    await this.wire.ask({ kind: 'point', selector, act: 'hover' });
  }

  private async isFocusedSoon(selector: string): Promise<boolean> {
    return (await troubleOf(this.wire, { kind: 'focus', selector, patience: SOON })) === '';
  }
}

/** Whether it comes to hold as soon as a click shows that was heard. */
async function untilSo(holds: () => boolean | Promise<boolean>): Promise<boolean> {
  const state = { holds: false };
  await until(async () => (state.holds = await holds()), SOON);
  return state.holds;
}

/** Milliseconds within which a click shows, where it was heard. */
const SOON = 3000;

/** The line of a tree that shows these words. */
export function line(words: string): string {
  return `.monaco-list-row:has-text("${words}")`;
}

/** Selects the commitment with these words in the tree, which goes where the cursor goes, and gives the tree the keys. */
export async function selectInTree(hands: Hands, document: vscode.TextDocument, words: string): Promise<void> {
  const at = document.positionAt(document.getText().indexOf(words) + 1);
  const isSelected = `.selected${line(words)}`;
  // A tree that is just being filled goes nowhere.
  for (let tries = 0; tries < 8; tries += 1) {
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    editor.selection = new vscode.Selection(at, at);
    if (await hands.standsSoon(isSelected)) break;
  }
  await hands.stands(isSelected);
  await run('reportReview.commitments.focus');
  await hands.focused('.monaco-list');
}

/** Clicks on the commitment with these words in the tree, which shows it in the report. */
export async function clickInTree(hands: Hands, words: string): Promise<void> {
  const shown = (): string => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.getText(editor.selection) ?? '';
  };
  await hands.clickUntil(line(words), () => shown() === words);
  await hands.stands(`.selected${line(words)}`);
  await hands.focused('.monaco-list');
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

async function troubleOf(wire: Wire, request: Request): Promise<string> {
  try {
    await wire.ask(request);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
