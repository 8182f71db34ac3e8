import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { defaultTags } from '../../src/tags/records/tag-path.ts';

interface Manifest {
  readonly capabilities: { untrustedWorkspaces: { supported: boolean }; virtualWorkspaces: boolean };
  readonly contributes: {
    readonly commands: readonly { command: string; category: string; icon?: string }[];
    readonly menus: Readonly<Record<string, readonly { command: string; when?: string; group?: string }[]>>;
    readonly configuration: readonly { title: string; order: number; properties: Readonly<Record<string, Setting>> }[];
    readonly configurationDefaults: Readonly<Record<string, unknown>>;
    readonly views: Readonly<Record<string, readonly { id: string }[]>>;
    readonly viewsWelcome: readonly { when: string; contents: string }[];
    readonly walkthroughs: readonly {
      steps: readonly {
        id: string;
        description: string;
        media: { image: string | Readonly<Record<string, string>> };
      }[];
    }[];
    readonly languages: readonly { extensions: readonly string[] }[];
  };
}

interface Setting {
  readonly default: unknown;
  readonly order: number;
  readonly scope: string;
  readonly markdownDescription: string;
  readonly enum?: readonly unknown[];
  readonly markdownEnumDescriptions?: readonly unknown[];
}

const manifestText = readFileSync('package.json', 'utf8');
const { capabilities, contributes } = JSON.parse(manifestText) as Manifest;
const commands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flatMap((each) => each.map(({ id }) => id));
const sources = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/vscode/${name}`, 'utf8'))
  .join('\n');
const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));

describe('manifest', () => {
  it('works in Restricted Mode and in virtual workspaces', () => {
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    assert.equal(capabilities.virtualWorkspaces, true);
  });

  it('has every string in English and Chinese, and no string too many', () => {
    const used = [...manifestText.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const words = readWords(file);
      assert.deepEqual(Object.keys(words).sort(), [...new Set(used)].sort(), file);
      for (const [key, text] of Object.entries(words)) assert.notEqual(text.trim(), '', `${file}: ${key}`);
    }
  });

  it('keeps the commands behind the links of both languages', () => {
    const links = (file: string): unknown[] =>
      Object.entries(readWords(file)).map(([key, text]) => [key, text.match(/\]\(command:[^)]*\)/g)]);
    assert.deepEqual(links('package.nls.zh-cn.json').sort(), links('package.nls.json').sort());
  });

  it('leads through five steps, each with a button and a picture that is shipped', () => {
    const [walkthrough] = contributes.walkthroughs;
    const shipped = [...readFileSync('.vscodeignore', 'utf8').matchAll(/^!media\/\{(.*)\}(.*\.png)$/gm)].flatMap(
      ([, names = '', end = '']) => names.split(',').map((name) => `media/${name}${end}`),
    );
    assert.equal(walkthrough?.steps.length, 5);
    for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
      const words = readWords(file);
      for (const { id, description, media } of walkthrough.steps) {
        const links = [
          ...(words[description.replaceAll('%', '')] ?? '').matchAll(/\]\(command:(reportReview\.[^)?]+)/g),
        ];
        assert.ok(links.length > 0, `${file}: ${id}`);
        for (const [, name = ''] of links)
          assert.ok([...commands, ...views.map((view) => `${view}.focus`)].includes(name));
        const pictures = typeof media.image === 'string' ? [media.image] : Object.values(media.image);
        for (const picture of pictures) assert.ok(shipped.includes(picture) && existsSync(picture), picture);
      }
    }
  });

  it('names each command once, in one category', () => {
    assert.deepEqual(commands, [...new Set(commands)]);
    for (const { category } of contributes.commands) assert.equal(category, '%category%');
  });

  it('has a command for all that the extension registers', () => {
    const inner = [
      'revealCommitment',
      'revealVerified',
      'revealOutcome',
      'revealPlace',
      'revealChange',
      'shownToTests',
    ].map((each) => `reportReview.${each}`);
    const registered = [...sources.matchAll(/'reportReview\.([a-z][A-Za-z]+)'|command\('([a-zA-Z]+)', \(names/g)]
      .map(([, name, tagging]) => `reportReview.${name ?? tagging ?? ''}`)
      .filter((name) => !views.includes(name) && !inner.includes(name));
    assert.deepEqual([...new Set(registered)].sort(), [...commands].sort());
  });

  it('shows in the palette only what can be done', () => {
    const gated = contributes.menus.commandPalette ?? [];
    assert.deepEqual(gated.map(({ command }) => command).sort(), [...commands].sort());
    for (const { when } of gated) assert.ok(when);
  });

  it('uses known commands in menus, each under a condition', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      for (const { command, when } of items) {
        assert.ok(commands.includes(command), `${menu}: ${command}`);
        assert.ok(when, `${menu}: ${command}`);
      }
    }
  });

  it('has an icon for each action that stands in line, and at most three of them', () => {
    const inline = (contributes.menus['view/item/context'] ?? []).filter(({ group }) => group?.startsWith('inline'));
    const title = (contributes.menus['view/title'] ?? []).filter(({ group }) => group?.startsWith('navigation'));
    for (const { command } of [...inline, ...title]) {
      assert.ok(contributes.commands.find((each) => each.command === command)?.icon, command);
    }
    for (const items of [inline, title]) assert.ok(new Set(items.map(({ group }) => group)).size <= 3);
  });

  it('describes every setting: default, order, scope, each choice', () => {
    for (const [name, setting] of settings) {
      assert.ok(name.startsWith('reportReview.'), name);
      assert.notEqual(setting.default, undefined, name);
      assert.ok(setting.order > 0, name);
      // Who somebody is no workspace says: a name from elsewhere would sign for this person.
      const scopes = name.includes('.signature.') ? ['application'] : ['resource', 'window'];
      assert.ok(scopes.includes(setting.scope), name);
      assert.match(setting.markdownDescription, /^%.+%$/, name);
      assert.equal(setting.markdownEnumDescriptions?.length, setting.enum?.length, name);
    }
  });

  it('is read in one file, setting by setting', () => {
    const read = readFileSync('src/vscode/settings.ts', 'utf8');
    for (const [name] of settings) assert.ok(read.includes(`values.get('${name.replace('reportReview.', '')}')`), name);
    assert.equal(sources.split('getConfiguration(').length, read.split('getConfiguration(').length);
  });

  it('offers the tags that the tags folder has', () => {
    assert.deepEqual(Object.fromEntries(settings)['reportReview.tags']?.default, defaultTags);
  });

  it('has a welcome text for each empty state', () => {
    const states = contributes.viewsWelcome.map(({ contents }) => contents);
    for (const state of ['noFolder', 'noReports', 'noCommitments', 'noReportInFront', 'noneVerified'])
      assert.ok(states.includes(`%welcome.${state}%`));
  });

  it('never claims all text or all Markdown files', () => {
    for (const { extensions } of contributes.languages) {
      assert.equal(extensions.includes('.txt') || extensions.includes('.md'), false);
    }
  });

  it('sets what keeps Chinese prose readable', () => {
    const prose = contributes.configurationDefaults['[govreport]'] as Record<string, unknown>;
    assert.equal(prose['editor.unicodeHighlight.ambiguousCharacters'], false);
    assert.equal(prose['editor.unicodeHighlight.nonBasicASCII'], false);
    const allowed = prose['editor.unicodeHighlight.allowedCharacters'] as Record<string, boolean>;
    for (const blank of ['\u00a0', '\u2002', '\u2003', '\u3000']) assert.equal(allowed[blank], true);
    assert.equal(prose['editor.wordSegmenterLocales'], 'zh-Hans');
    assert.equal(prose['editor.wordWrap'], 'on');
    assert.equal(prose['files.autoGuessEncoding'], true);
    assert.deepEqual(prose['files.candidateGuessEncodings'], ['gb18030']);
  });
});

describe('words of the editor', () => {
  it('have a Chinese side, every one', () => {
    const bundle = readWords('l10n/bundle.l10n.zh-cn.json');
    const keys = [...sources.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(([, key]) => key ?? '');
    assert.ok(keys.length > 0);
    assert.equal(sources.split('l10n.t(').length - 1, keys.length, 'each is written out where it is used');
    for (const key of keys) assert.ok(bundle[key], key);
  });
});

function readWords(file: string): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}
