import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as ts from 'typescript';

/** Every TypeScript file under `src`, by its path with slashes from the repository's root, as TypeScript parses it. */
export function sourceFiles(): ReadonlyMap<string, ts.SourceFile> {
  return (parsed ??= parseAll());
}

/** Several tests of one process look at all of them. */
let parsed: ReadonlyMap<string, ts.SourceFile> | undefined;

function parseAll(): ReadonlyMap<string, ts.SourceFile> {
  const names = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return new Map(names.map((name) => parse(join('src', name).replaceAll('\\', '/'))));
}

function parse(path: string): [string, ts.SourceFile] {
  return [path, parseSource(path, readFileSync(path, 'utf8'))];
}

export function parseSource(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** Calls `see` with every node of a file. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}
