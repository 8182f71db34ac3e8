import type { Page } from 'playwright-core';

/**
 * What VS Code has written down of its window in the browser, as one text without backslashes: what stands open when the page
 * is loaded anew. It writes that when nothing else is done, which on a busy machine may be never, and when the window is left.
 */
export async function keptState(page: Page): Promise<string> {
  return page.evaluate<string>(`(async () => {
    const done = (request) => new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const texts = [];
    for (const { name } of await indexedDB.databases()) {
      if (!name?.startsWith('vscode-web-state-db-')) continue;
      const database = await done(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        texts.push(...(await done(database.transaction(store).objectStore(store).getAll())));
      database.close();
    }
    return texts.map(String).join('\\n').replaceAll('\\\\', '');
  })()`);
}

/** Another window comes to the front, and this one again. */
export async function leaveWindow(page: Page): Promise<void> {
  await page.evaluate(`(() => {
    document.hasFocus = () => false;
    window.dispatchEvent(new Event('blur'));
    delete document.hasFocus;
    window.dispatchEvent(new Event('focus'));
  })()`);
}
