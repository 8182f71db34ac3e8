import type { Counts } from '../host/wire.ts';

/**
 * The last line of a suite and whether it went well: every test passed, there were tests, and VS Code agrees by its
 * exit code. Without counts VS Code ended before the suite did.
 */
export function closingLine(counts: Counts | undefined, exitCode: number): { line: string; ok: boolean } {
  if (counts === undefined) return { line: `VS Code ended with code ${exitCode} before the suite did.`, ok: false };
  const { passed, failed, skipped } = counts;
  const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  return { line, ok: failed === 0 && passed > 0 && exitCode === 0 };
}
