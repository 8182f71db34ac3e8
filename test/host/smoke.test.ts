import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import * as vscode from 'vscode';
import { reports, until } from './workspace.ts';

const manifest = JSON.parse(readFileSync(resolve(__dirname, '../../package.json'), 'utf8')) as {
  publisher: string;
  name: string;
};

describe('VS Code', () => {
  it('activates the extension for a sample report and calls it a work report', async () => {
    const [sample] = await reports();
    assert.ok(sample, 'the workspace has a sample report');
    const document = await vscode.workspace.openTextDocument(sample);
    await vscode.window.showTextDocument(document);

    const extension = vscode.extensions.getExtension(`${manifest.publisher}.${manifest.name}`);
    await until(() => extension?.isActive === true && document.languageId === 'govreport');

    assert.equal(extension?.isActive, true);
    assert.equal(document.languageId, 'govreport');
  });
});
