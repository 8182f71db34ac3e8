/**
 * Runs a script's `main` and turns what it returns into the exit code. What it throws is one clear message and exit
 * code 1: an expected trouble (a `Trouble`) without a stack, anything else with one.
 */
export function runTool(main: () => Promise<number>): void {
  main().then(
    (code) => process.exit(code),
    (error: unknown) => {
      process.stderr.write(`${describe(error)}\n`);
      process.exit(1);
    },
  );
}

/** Something that the person at the terminal can mend; the message says how. */
export class Trouble extends Error {}

function describe(error: unknown): string {
  if (error instanceof Trouble) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
