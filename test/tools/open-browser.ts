import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from './find-browser.ts';
import { installChromium, type BrowserFiles } from './install-chromium.ts';
import { installFonts } from './install-fonts.ts';
import { Trouble } from './run-tool.ts';

/** Starts a browser without a window: one that is on the machine, else the one from the npm registry. */
export async function openBrowser(): Promise<Browser> {
  const { executable, env } = await browserFiles();
  try {
    return await chromium.launch({
      executablePath: executable,
      headless: true,
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--force-color-profile=srgb', '--font-render-hinting=none'],
      env: { ...definedOnly(process.env), ...env },
    });
  } catch (error) {
    throw new Trouble(
      `The browser ${executable} does not start:\n${error instanceof Error ? error.message : String(error)}\n` +
        'Set CHROME_PATH to a Chrome, Chromium or Edge that does.',
    );
  }
}

async function browserFiles(): Promise<BrowserFiles> {
  const found = findBrowser();
  if (found !== undefined) return { executable: found, env: process.platform === 'linux' ? await installFonts() : {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Trouble('There is no Chrome, Chromium or Edge here. Install one, or set CHROME_PATH to it.');
  }
  const files = await installChromium();
  return { ...files, env: { ...files.env, ...(await installFonts()) } };
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) if (value !== undefined) kept[name] = value;
  return kept;
}
