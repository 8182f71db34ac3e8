import { say } from './say.ts';

/** Says what a suite tells as it comes, and what failed once more at its end. */
export interface Lines {
  tell(line: string): void;
  /** Nothing where all went well. */
  repeatFailures(): void;
}

/** A long log is cut, and what is read first is its end. */
export function tellLines(out: (line: string) => void = say): Lines {
  const failures: string[] = [];
  return {
    tell: (line) => {
      out(line);
      if (line.startsWith(FAILED)) failures.push(line);
    },
    repeatFailures: () => {
      if (failures.length === 0) return;
      out('Failed:');
      for (const each of failures) out(each.split('\n').slice(0, MOST).join('\n'));
    },
  };
}

const FAILED = '  ✘ ';

/** Lines of one failure: its name, its message and where it was thrown. */
const MOST = 12;
