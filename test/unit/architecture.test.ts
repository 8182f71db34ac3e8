import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import * as ts from 'typescript';
import { parseSource, sourceFiles, visit } from './source-files.ts';

interface Module {
  readonly name: string;
  readonly mayImport: readonly string[];
  readonly packages: readonly string[];
  readonly pure: boolean;
}

/** The table of src/README.md. */
function readModules(markdown: string): readonly Module[] {
  const rows = markdown.split('\n').filter((line) => /^\| [a-z]+(?:\/[a-z]+)? \|/.test(line));
  return rows
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .filter(([, name]) => name !== 'module')
    .map(([, name = '', mayImport = '', packages = '', pure = '']) => ({
      name,
      mayImport: list(mayImport),
      packages: list(packages),
      pure: pure === 'yes',
    }));
}

function list(cell: string): readonly string[] {
  return cell.split(', ').filter(Boolean);
}

const modules = readModules(readFileSync('src/README.md', 'utf8'));

/** src/core/text/fold.ts → core/text; src/core/index.ts → core; src/vscode/reading/hover.ts → vscode */
function moduleOf(path: string): string {
  const [, top = '', second = '', ...deeper] = path.split('/');
  return top === 'core' && deeper.length > 0 ? `${top}/${second}` : top;
}

interface Import {
  readonly from: string;
  /** A file of src, or the name of a package. */
  readonly to: string;
}

function importsOf(path: string, file: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined): void => {
    if (!node || !ts.isStringLiteralLike(node)) return;
    const to = node.text.startsWith('.') ? posix.join(posix.dirname(path), node.text) : node.text;
    found.push({ from: path, to });
  };
  visit(file, (node) => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0]);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
  });
  return found;
}

/** What a host may read besides code. */
const DATA = /^(?:l10n\/.+|package)\.json$/;

/** Why an import is not allowed, or null. */
function trouble({ from, to }: Import): string | null {
  const module = modules.find(({ name }) => name === moduleOf(from));
  if (!module) return `${from}: ${moduleOf(from)} is no module of src/README.md`;
  if (DATA.test(to)) return module.pure ? `${from}: ${module.name} may not import ${to}` : null;
  if (!to.startsWith('src/')) {
    const allowed = module.packages.some((each) => each === to || (each === 'node:*' && to.startsWith('node:')));
    return allowed ? null : `${from}: ${module.name} may not import ${to}`;
  }
  const other = moduleOf(to);
  if (other === module.name) return null;
  const insideCore = from.startsWith('src/core/') && to.startsWith('src/core/');
  if (insideCore && to === 'src/core/index.ts') return `${from}: nothing inside core imports its door`;
  if (insideCore && module.name === 'core') return null;
  const top = insideCore ? other : (other.split('/')[0] ?? '');
  if (!module.mayImport.includes(top)) return `${from}: ${module.name} may not import ${top}`;
  return insideCore || to === `src/${top}/index.ts` ? null : `${from}: ${to} is behind the door src/${top}/index.ts`;
}

/** What a pure module may not name: clocks, locales, randomness, the host. */
const HOSTS =
  /^(?:Date|Intl|process|performance|crypto|fetch|globalThis|global|window|setTimeout|setInterval|require)$/;
const LOCALES = /^(?:toLocale\w*|localeCompare|random)$/;

function impurities(path: string, file: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  visit(file, (node) => {
    if (!ts.isIdentifier(node)) return;
    const isProperty = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    const names = ts.isPropertyAssignment(node.parent) || ts.isPropertySignature(node.parent);
    if (isProperty ? LOCALES.test(node.text) : !names && HOSTS.test(node.text)) found.push(`${path}: ${node.text}`);
  });
  return found;
}

/** A path of files that import each other in a circle, or null. */
function cycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const walk = (at: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(at)) return [...path.slice(path.indexOf(at)), at];
    if (done.has(at)) return null;
    for (const next of graph.get(at) ?? []) {
      const found = walk(next, [...path, at]);
      if (found) return found;
    }
    done.add(at);
    return null;
  };
  for (const start of graph.keys()) {
    const found = walk(start, []);
    if (found) return found;
  }
  return null;
}

const files = sourceFiles();
const imports = [...files].flatMap(([path, file]) => importsOf(path, file));

describe('architecture', () => {
  it('has the modules of the code map, each once, and no others', () => {
    assert(modules.length > 10);
    assert.equal(new Set(modules.map(({ name }) => name)).size, modules.length);
    const lost = [...files.keys()].filter((path) => !modules.some(({ name }) => name === moduleOf(path)));
    assert.deepEqual(lost, []);
  });

  it('has the folders of patterns that the code map names', () => {
    const named = [...readFileSync('src/README.md', 'utf8').matchAll(/^\| patterns\/([a-z]+)\/ \|/gm)].map(
      ([, name]) => name,
    );
    const there = readdirSync('src/core/relations/patterns', { withFileTypes: true }).filter((each) =>
      each.isDirectory(),
    );
    assert.deepEqual(named.toSorted(), there.map(({ name }) => name).toSorted());
  });

  it('imports only what the table allows', () => {
    assert(imports.length > 100);
    assert.deepEqual(imports.map(trouble).filter(Boolean), []);
  });

  it('has no circle of imports', () => {
    const targets = (path: string): string[] => imports.filter(({ from }) => from === path).map(({ to }) => to);
    assert.equal(cycle(new Map([...files.keys()].map((path) => [path, targets(path)]))), null);
  });

  it('has no clock, locale, randomness or host in a pure module', () => {
    const pure = [...files].filter(([path]) => modules.find(({ name }) => name === moduleOf(path))?.pure);
    assert(pure.length > 20);
    assert.deepEqual(
      pure.flatMap(([path, file]) => impurities(path, file)),
      [],
    );
  });

  it('has at its top what the design names', () => {
    const wanted = ['src', 'syntaxes', 'seeds', 'media', 'test', 'l10n'];
    const made = ['node_modules', 'dist'];
    const there = readdirSync('.', { withFileTypes: true }).filter((each) => each.isDirectory());
    const others = there.map(({ name }) => name).filter((name) => !name.startsWith('.') && !made.includes(name));
    assert.deepEqual(
      others.filter((name) => !wanted.includes(name)),
      [],
    );
  });
});

describe('the test of the layers', () => {
  const refused = (from: string, to: string): boolean => trouble({ from, to }) !== null;

  it('refuses a way up, a way past a door, a host and a strange package', () => {
    assert(refused('src/core/text/fold.ts', 'src/core/outline/outline.ts'));
    assert(refused('src/core/text/fold.ts', 'src/core/index.ts'));
    assert(refused('src/tags/anchor.ts', 'src/core/text/range.ts'));
    assert(refused('src/tags/anchor.ts', 'src/present/index.ts'));
    assert(refused('src/cli/main.ts', 'src/vscode/localizer.ts'));
    assert(refused('src/present/words.ts', 'node:fs'));
    assert(refused('src/vscode/localizer.ts', 'node:path'));
    assert(refused('src/drawer/util.ts', 'src/core/index.ts'));
    assert(!refused('src/core/checks/check.ts', 'src/core/text/range.ts'));
    assert(!refused('src/export/csv.ts', 'src/present/index.ts'));
  });

  it('sees imports however they are written', () => {
    const source = "import a from './a.ts'; export * from '../b.ts'; type C = import('./c.ts').C; await import('d');";
    const found = importsOf('src/x/y.ts', parseSource('y.ts', source));
    assert.deepEqual(
      found.map(({ to }) => to),
      ['src/x/a.ts', 'src/b.ts', 'src/x/c.ts', 'd'],
    );
  });

  it('sees a clock, a locale and randomness', () => {
    const source =
      'new Date(); Math.random(); a.toLocaleString(); x.localeCompare(y); Intl.Collator; const o = { Date: 1 };';
    const found = impurities('a.ts', parseSource('a.ts', source));
    assert.deepEqual(found, [
      'a.ts: Date',
      'a.ts: random',
      'a.ts: toLocaleString',
      'a.ts: localeCompare',
      'a.ts: Intl',
    ]);
  });

  it('sees a circle', () => {
    assert.deepEqual(
      cycle(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['b']],
        ]),
      ),
      ['b', 'c', 'b'],
    );
  });
});
