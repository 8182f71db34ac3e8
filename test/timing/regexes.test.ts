import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Diagnostics } from 'recheck';
import { checkSync } from 'recheck';
import * as ts from 'typescript';
import { patterns } from '../../src/core/relations/relations.ts';
import { sourceFiles, visit } from '../unit/source-files.ts';

interface Regex {
  readonly source: string;
  readonly flags: string;
  /** Where it is written: src/core/text/fold.ts:12. */
  readonly at: string;
}

/** A regular expression that is written out. */
function literalsOf(path: string, file: ts.SourceFile): readonly Regex[] {
  const found: Regex[] = [];
  visit(file, (node) => {
    if (!ts.isRegularExpressionLiteral(node)) return;
    const end = node.text.lastIndexOf('/');
    found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: placeOf(path, file, node) });
  });
  return found;
}

function placeOf(path: string, file: ts.SourceFile, node: ts.Node): string {
  return `${path}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
}

let known: ReadonlyMap<string, readonly RegExp[]> | null = null;

/** Those put together from others: the modules are run with a RegExp that writes down what is built, its own last. */
function builtBy(path: string, file: ts.SourceFile): readonly Regex[] {
  const places = placesBuilding(path, file);
  if (places.length === 0) return [];
  const own = (known ??= builtWhenLoaded()).get(path)?.slice(-places.length) ?? [];
  assert.equal(own.length, places.length, `${path} builds what is not seen`);
  return own.map(({ source, flags }, i) => ({ source, flags, at: places[i] ?? path }));
}

function placesBuilding(path: string, file: ts.SourceFile): readonly string[] {
  if (BUILDERS.includes(path)) return [];
  const places: string[] = [];
  visit(file, (node) => {
    if (!builds(node)) return;
    const at = placeOf(path, file, node);
    assert.equal(ts.findAncestor(node, ts.isFunctionLike), undefined, `${at} builds what no test can see`);
    places.push(at);
  });
  return places;
}

/** new RegExp(…), and a pattern over classes of words, which builds one. */
function builds(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node)) return ts.isIdentifier(node.tag) && node.tag.text === 'rx';
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return false;
  return ts.isIdentifier(node.expression) && /^(?:RegExp|wordPattern|search)$/.test(node.expression.text);
}

/** Build for others: patterns over words are looked at where they stand, those of relations each by itself. */
const BUILDERS: readonly string[] = [
  'src/core/text/word-pattern.ts',
  'src/core/text/search.ts',
  'src/core/text/all-matches.ts',
  'src/core/relations/figure-pattern.ts',
  'src/core/relations/pattern.ts',
];

function builtForRelations(): readonly Regex[] {
  return patterns.flatMap(({ name, expressions }) =>
    expressions.map(({ source, flags }) => ({ source, flags: flags.replace('d', ''), at: name })),
  );
}

/** What each module of the core builds while it is loaded, and not what it imports. */
function builtWhenLoaded(): ReadonlyMap<string, readonly RegExp[]> {
  const built = new Map<string, RegExp[]>();
  const loading: string[] = [];
  const build = (_: unknown, [pattern = '', flags]: readonly string[]): RegExp => {
    const regex = new RegExp(pattern, flags);
    built.get(loading.at(-1) ?? '')?.push(regex);
    return regex;
  };
  const context = createContext({ RegExp: new Proxy<RegExpConstructor>(RegExp, { construct: build }) });
  const modules = new Map<string, object>();
  const load = (path: string): object => {
    const known = modules.get(path);
    if (known) return known;
    const module = { exports: {} };
    modules.set(path, module.exports);
    built.set(path, []);
    loading.push(path);
    const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'cjs' });
    const run = runInContext(`(require, module, exports) => {${code}\n}`, context) as Run;
    run((name) => (name.startsWith('.') ? load(join(dirname(path), name)) : others(name)), module, module.exports);
    loading.pop();
    modules.set(path, module.exports);
    return module.exports;
  };
  for (const path of sourceFiles().keys()) if (path.startsWith('src/core/')) load(path);
  return built;
}

const others = createRequire(import.meta.url) as (name: string) => object;

type Run = (require: (name: string) => object, module: { exports: object }, exports: object) => void;

/** Only what repeats without end can take more than linear time. */
function repeatsWithoutEnd(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, ''));
}

/**
 * The same expression for the proof, which would else take minutes: repetitions that have an end are few, and what
 * only looks ahead or behind may be there or not. Both leave as many ways to match as before or more.
 */
function forProof(source: string): string {
  const looks: boolean[] = [];
  return source.replace(PARTS, (part, around?: string, few?: string, many?: string) => {
    if (part.startsWith('(')) {
      looks.push(around !== undefined);
      return '(?:';
    }
    if (part === ')') return looks.pop() === true ? ')?' : ')';
    if (few === undefined || many === '') return part;
    return many === undefined ? `{${Math.min(2, Number(few))}}` : `{${Math.min(1, Number(few))},2}`;
  });
}

const PARTS = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:(\?<?[=!])|\?:|\?<\w+>)?|\)|\{(\d+)(?:,(\d*))?\}/g;

function fault({ source, flags, at }: Regex): string | null {
  if (!repeatsWithoutEnd(source)) return null;
  const proof = proofOf(forProof(source), flags);
  if (proof.status === 'safe') return null;
  const what = proof.status === 'vulnerable' ? proof.complexity.summary : 'not shown to be linear in time';
  return `${at} is ${what}: /${source}/${flags}`;
}

/** Rows that differ in what is bounded alone are the same for the proof. */
const proofs = new Map<string, Diagnostics>();

function proofOf(source: string, flags: string): Diagnostics {
  const key = `/${source}/${flags}`;
  const proof = proofs.get(key) ?? checkSync(source, flags, { checker: 'automaton', timeout: TIMEOUT });
  proofs.set(key, proof);
  return proof;
}

/** For one expression, in milliseconds: most take five, the longest a second, and a machine may have much else to do. */
const TIMEOUT = 60_000;

describe('every regular expression of the core is linear', () => {
  before(() => {
    process.env.RECHECK_SYNC_BACKEND = 'pure';
  });

  for (const [path, file] of sourceFiles()) {
    if (!path.startsWith('src/core/') || BUILDERS.includes(path)) continue;
    it(path, function () {
      this.timeout(2 * TIMEOUT);
      const regexes = [...literalsOf(path, file), ...builtBy(path, file)];
      assert.deepEqual(
        regexes.map(fault).filter((each) => each !== null),
        [],
      );
    });
  }

  it('the patterns of relations', function () {
    this.timeout(2 * TIMEOUT);
    assert.deepEqual(
      builtForRelations()
        .map(fault)
        .filter((each) => each !== null),
      [],
    );
  });
});
