import * as vscode from 'vscode';
import { defaultTags } from '../tags/index.ts';
import type { Severity } from '../core/index.ts';
import { groupings } from '../present/index.ts';
import type { Grouping } from '../present/index.ts';

/** Everything a person can set, read in this file alone and checked, since settings.json may hold anything. */
export interface Settings {
  readonly detect: 'on' | 'ask' | 'off';
  /** What happens with a Word file or PDF that VS Code cannot show. */
  readonly documents: 'ask' | 'report' | 'leave';
  readonly checks: boolean;
  /** Only what a person changed: a rule's severity, or off. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly maxFindings: number;
  readonly inlayHints: boolean;
  readonly tags: readonly string[];
  readonly groupBy: Grouping;
  readonly followCursor: boolean;
  /** Whether commitments of which something was said are marked in the text, and told of above it. */
  readonly marks: boolean;
  readonly codeLens: boolean;
  /** Whether who did it is kept with each change and comment, and under what name; "" where none is known. */
  readonly signature: { readonly keep: boolean; readonly name: string };
  readonly maxFiles: number;
}

/** The settings that hold for a place. */
export function settings(scope?: vscode.ConfigurationScope): Settings {
  const values = vscode.workspace.getConfiguration(section, scope);
  return {
    detect: oneOf(['on', 'ask', 'off'], values.get('language.detect')),
    documents: oneOf(['ask', 'report', 'leave'], values.get('language.documents')),
    checks: values.get('checks.enable') !== false,
    rules: ruleLevels(values.get('checks.rules')),
    maxFindings: atLeast(1, values.get('checks.maxFindings'), 200),
    inlayHints: values.get('figures.inlayHints') === true,
    tags: tagNames(values.get('tags')),
    groupBy: oneOf(groupings, values.get('commitments.groupBy')),
    followCursor: values.get('commitments.followCursor') !== false,
    marks: values.get('commitments.marks') !== false,
    signature: { keep: values.get('signature.keep') !== false, name: wordsOf(values.get('signature.name')) },
    codeLens: values.get('commitments.codeLens') === true,
    maxFiles: atLeast(1, values.get('workspace.maxFiles'), 500),
  };
}

/** Calls back with each change of a setting of this extension. */
export function onSettingsChange(listener: () => void): vscode.Disposable {
  return vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(section)) listener();
  });
}

/**
 * Gives a rule another severity in this workspace, or for this person where no workspace is open; undefined takes away what
 * was set there. Comes back with what was set there before.
 */
export async function changeRuleLevel(
  rule: string,
  level: Severity | 'off' | undefined,
  scope: vscode.Uri,
): Promise<Severity | 'off' | undefined> {
  const values = vscode.workspace.getConfiguration(section, scope);
  const { Global, Workspace } = vscode.ConfigurationTarget;
  const isGlobal = vscode.workspace.workspaceFolders === undefined;
  const there = values.inspect<object>('checks.rules');
  // What is set elsewhere holds beside it and is not written here too.
  const own = (isGlobal ? there?.globalValue : there?.workspaceValue) ?? {};
  const others = Object.entries(own).filter(([id]) => id !== rule);
  const levels = Object.fromEntries<unknown>(level === undefined ? others : [...others, [rule, level]]);
  const next = Object.keys(levels).length > 0 ? levels : undefined;
  await values.update('checks.rules', next, isGlobal ? Global : Workspace);
  return ruleLevels(own)[rule];
}

/**
 * Renames tags in the setting of suggested tags wherever somebody set it: for this person, the workspace and its folders.
 * Gives what takes it back, undefined where nothing changed; a list that was changed since stays.
 */
export async function renameSuggestedTags(rename: (tag: string) => string): Promise<(() => Promise<void>) | undefined> {
  const undoes: (() => Promise<void>)[] = [];
  for (const [scope, target, key] of tagLevels()) {
    const read = (): unknown => vscode.workspace.getConfiguration(section, scope).inspect('tags')?.[key];
    const before = read();
    if (!Array.isArray(before)) continue;
    const after: readonly unknown[] = [
      ...new Set(before.map((tag: unknown) => (typeof tag === 'string' ? rename(tag) : tag))),
    ];
    if (isSame(after, before)) continue;
    const write = (tags: unknown): Thenable<void> =>
      vscode.workspace.getConfiguration(section, scope).update('tags', tags, target);
    await write(after);
    undoes.push(async () => {
      if (isSame(read(), after)) await write(before);
    });
  }
  if (undoes.length === 0) return undefined;
  return async () => {
    for (const undo of undoes) await undo();
  };
}

type TagLevel = readonly [
  scope: vscode.Uri | undefined,
  target: vscode.ConfigurationTarget,
  key: 'globalValue' | 'workspaceValue' | 'workspaceFolderValue',
];

function tagLevels(): readonly TagLevel[] {
  const { Global, Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
  // In a workspace of one folder the folder's settings are the workspace's.
  const folders = vscode.workspace.workspaceFile ? (vscode.workspace.workspaceFolders ?? []) : [];
  return [
    [undefined, Global, 'globalValue'],
    [undefined, Workspace, 'workspaceValue'],
    ...folders.map(({ uri }): TagLevel => [uri, WorkspaceFolder, 'workspaceFolderValue']),
  ];
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Keeps under what name this person works, for good; "" keeps none with anything. */
export async function changeSignature(name: string): Promise<void> {
  const values = vscode.workspace.getConfiguration(section);
  if (name === '') await values.update('signature.keep', false, vscode.ConfigurationTarget.Global);
  else await values.update('signature.name', name, vscode.ConfigurationTarget.Global);
}

/** Turns the detection of reports off for good. */
export async function turnDetectionOff(): Promise<void> {
  await vscode.workspace.getConfiguration(section).update('language.detect', 'off', vscode.ConfigurationTarget.Global);
}

/** Keeps what happens with Word files and PDFs that VS Code cannot show. */
export async function keepDocuments(choice: Settings['documents']): Promise<void> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration(section).update('language.documents', choice, target);
}

const section = 'reportReview';
const levels: readonly unknown[] = ['off', 'hint', 'information', 'warning', 'error'];

/** The first choice is the default. */
function oneOf<Choice extends string>(choices: readonly [Choice, ...Choice[]], value: unknown): Choice {
  return choices.find((choice) => choice === value) ?? choices[0];
}

function atLeast(least: number, value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= least ? Math.floor(value) : otherwise;
}

function ruleLevels(value: unknown): Settings['rules'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Severity | 'off'] => levels.includes(entry[1])),
  );
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function tagNames(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return defaultTags;
  const names = value.filter((each): each is string => typeof each === 'string').map((each) => each.trim());
  return [...new Set(names)].filter((each) => each !== '');
}
