import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as vscode from 'vscode';

const manifest = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as {
  publisher: string;
  name: string;
};

describe('VS Code', () => {
  it('activates the extension for a sample report and calls it a work report', async () => {
    const [sample] = await vscode.workspace.findFiles('*.txt', null, 1);
    assert.ok(sample, 'the workspace has a sample report');
    const document = await vscode.workspace.openTextDocument(sample);
    await vscode.window.showTextDocument(document);

    const extension = vscode.extensions.getExtension(`${manifest.publisher}.${manifest.name}`);
    await until(() => extension?.isActive === true && document.languageId === 'govreport');

    assert.equal(extension?.isActive, true);
    assert.equal(document.languageId, 'govreport');
  });
});

/** Waits until something holds, at most ten seconds; what does not come to hold is for the assertions to say. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((next) => setTimeout(next, 100));
}
