import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly icon: string;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly bugs?: unknown;
  readonly activationEvents: readonly string[];
  readonly engines: { readonly vscode: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const readme = readFileSync('README.md', 'utf8');

/** What the Marketplace takes (code.visualstudio.com, extension manifest); Open VSX takes the same. */
const categories = [
  'AI',
  'Azure',
  'Chat',
  'Data Science',
  'Debuggers',
  'Education',
  'Extension Packs',
  'Formatters',
  'Keymaps',
  'Language Packs',
  'Linters',
  'Machine Learning',
  'Notebooks',
  'Other',
  'Programming Languages',
  'SCM Providers',
  'Snippets',
  'Testing',
  'Themes',
  'Visualization',
];

describe('a release, by the rules of the Marketplace and Open VSX', () => {
  it('has the version that the changelog speaks of first', () => {
    assert.match(manifest.version, /^\d+\.\d+\.\d+$/);
    const [first] = /^## .+$/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    assert.equal(first, `## ${manifest.version}`);
    const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly version: string };
    assert.equal(lock.version, manifest.version);
  });

  it('has a square PNG of at least 128 pixels as its icon', () => {
    const png = readFileSync(manifest.icon);
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    assert.ok(width >= 128 && width === height, `${width} × ${height}`);
  });

  it('has known categories, at most thirty keywords, and the licence that lies beside it', () => {
    for (const each of manifest.categories) assert.ok(categories.includes(each), each);
    assert.ok(manifest.keywords.length <= 30);
    assert.ok(readFileSync('LICENSE', 'utf8').startsWith(`${manifest.license} License`));
  });

  it('starts with nothing but its own files, and promises the API that it is checked against', () => {
    assert.ok(!manifest.activationEvents.includes('*'));
    assert.equal(manifest.engines.vscode.slice(1), manifest.devDependencies['@types/vscode']?.slice(1));
  });

  it('names no address of its own before it has one', () => {
    const { repository, homepage, bugs } = manifest;
    const papers = ['package.json', 'README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'seeds/README.md'];
    const named = papers.flatMap((file) => readFileSync(file, 'utf8').match(/https?:\/\/[^\s)"'`]+/g) ?? []);
    const others = named.filter((each) => each !== 'https://semver.org');
    if ((repository ?? homepage ?? bugs) === undefined) assert.deepEqual(others, []);
  });

  it('shows no SVG in its README, and only pictures that are there', () => {
    for (const [, picture = ''] of readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      assert.match(picture, /\.png$/);
      assert.ok(readFileSync(picture).length > 1000, picture);
    }
  });
});
