import type { Plugin } from 'esbuild';
import { readFileSync } from 'node:fs';

/** Leaves out what tables say to their readers and their tests alone: the line a pattern is tested by, the reason of a word, the name of a row that only its test calls. */
export function withoutNotes(): Plugin {
  return {
    name: 'without-notes',
    setup(bundling) {
      for (const { tables, note } of notes)
        bundling.onLoad({ filter: tables }, ({ path }) => ({
          contents: readFileSync(path, 'utf8').replace(note, ''),
          loader: 'ts',
        }));
    },
  };
}

const notes = [
  {
    tables: /[\\/]relations[\\/](?:enumerations|wordings)[\\/][a-z-]+\.ts$/,
    note: /^ {2,8}(?:example|right):\s+'.*',\n|^ {4}name:\s+'.*',\n/gm,
  },
  {
    tables: /[\\/]relations[\\/]patterns[\\/][a-z]+[\\/][a-z-]+\.ts$/,
    note: /^ {2,8}(?:example|right|quiet):\s+'.*',\n|^ {4}name:\s+'.*',\n/gm,
  },
  {
    tables: /[\\/]relations[\\/](?:[a-z]+[\\/]){0,2}[a-z-]+\.ts$|[\\/]known-wholes\.ts$/,
    note: /^ {2,8}(?:example|right|quiet):\s+'.*',\n/gm,
  },
  {
    tables: /[\\/]knowledge[\\/]lexicon[\\/][a-z-]+\.ts$/,
    note: /,?\s*reasons: \{[^{}]*\}|,?\s*overlap:\s+'[^']*'/g,
  },
];
