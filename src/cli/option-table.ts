import type { CommandName } from './cli-options.ts';

/** The options of every command, as node:util's parseArgs wants them. */
export const optionTable = {
  format: { type: 'string' },
  language: { type: 'string' },
  'fail-on': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'string' },
  against: { type: 'string', multiple: true },
  tagged: { type: 'boolean' },
  tag: { type: 'string', multiple: true },
  kinds: { type: 'string', multiple: true },
  columns: { type: 'string', multiple: true },
  figures: { type: 'boolean' },
  'reply-by': { type: 'string' },
  write: { type: 'boolean' },
  promise: { type: 'string' },
  verdict: { type: 'string' },
  why: { type: 'string' },
  by: { type: 'string' },
  unsigned: { type: 'boolean' },
  'files-from': { type: 'string' },
  threads: { type: 'string' },
  out: { type: 'string' },
  suggest: { type: 'boolean' },
  tidy: { type: 'boolean' },
  force: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type OptionName = keyof typeof optionTable;

/** The commands that an option is for; one that is not here is for all. */
export const optionsFor: Readonly<Partial<Record<OptionName, readonly CommandName[]>>> = {
  'fail-on': ['check', 'compare'],
  baseline: ['check'],
  'write-baseline': ['check'],
  against: ['check'],
  tagged: ['commitments', 'export'],
  tag: ['commitments', 'export'],
  kinds: ['commitments', 'export'],
  columns: ['export'],
  figures: ['export'],
  'reply-by': ['split'],
  write: ['apply'],
  promise: ['decide'],
  verdict: ['decide'],
  why: ['decide'],
  threads: ['analyze', 'outline', 'check', 'commitments'],
  suggest: ['check'],
  by: ['apply', 'decide'],
  unsigned: ['apply', 'decide'],
  tidy: ['import'],
  out: ['analyze', 'outline', 'check', 'commitments', 'ledger', 'export', 'split', 'import', 'compare'],
  force: ['analyze', 'outline', 'check', 'commitments', 'ledger', 'export', 'split', 'import', 'compare'],
};

export const languages = ['zh', 'en'] as const;
export const failOns = ['error', 'warning', 'information'] as const;
export const failOnChanges = ['changed', 'weakened', 'breaks'] as const;
