import { escapeMarkdown } from '../words/markdown.ts';
import type { Localizer } from '../words/localizer.ts';
import type { TreeNode } from './tree-node.ts';

/** Files that may be reports and that nobody has read yet. */
export interface UnreadFiles {
  /** Their names, those called a report first. */
  readonly names: readonly string[];
  /** How many are still to be read now; 0 while nothing is read. */
  readonly left: number;
}

/** The last line of the tree: what is not read yet and can be, or what is being read; none where all is read. */
export function unreadNode({ names, left }: UnreadFiles, localizer: Localizer): readonly TreeNode[] {
  const { t } = localizer;
  if (left > 0) {
    const tooltip = t('A click stops it; what was read stays.');
    return [line('reading', t('Reading Word and PDF files: {0} left', left), t('click to stop'), 'sync~spin', tooltip)];
  }
  if (names.length === 0) return [];
  const why = t(
    'They are read on this machine when you ask; those that you marked something in are read by themselves.',
  );
  const label = t('Word and PDF files not read yet: {0}', names.length);
  return [line('unread', label, t('click to read'), 'file', [why, '', listOf(names)].join('\n'))];
}

/** The line that says that not every file was looked at; a click leads to the setting. */
export function cutNode(most: number, { t }: Localizer): TreeNode {
  const label = t('Only {0} files without a report’s name were looked at', most);
  const tooltip = t('Files that are called a report are all found. How many others are looked at is a setting.');
  return line('cut', label, t('change'), 'info', tooltip);
}

/** The line that says which reports are not read for their size; none where all are. */
export function largeNode(names: readonly string[], megabytes: number, { t }: Localizer): readonly TreeNode[] {
  if (names.length === 0) return [];
  const label = t('{0} reports are larger than {1} MB and not read', names.length, megabytes);
  return [line('large', label, '', 'warning', listOf(names))];
}

function listOf(names: readonly string[]): string {
  const some = names.slice(0, MOST).map((name) => `- ${escapeMarkdown(name)}`);
  return [...some, ...(names.length > MOST ? ['- …'] : [])].join('\n');
}

const MOST = 10;

function line(
  kind: 'unread' | 'reading' | 'cut' | 'large',
  label: string,
  description: string,
  icon: string,
  tooltip: string,
): TreeNode {
  return {
    id: kind === 'reading' ? 'unread' : kind,
    kind,
    label,
    description,
    tooltip: () => tooltip,
    icon,
    count: 0,
    children: [],
  };
}
