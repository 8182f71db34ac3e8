import type { Localizer } from '../present/index.ts';
import type { Io } from './io.ts';

/** How far the reading of many files is, told on a terminal in one line that is written again and again. */
export interface Progress {
  /** One more file was read. @param speaks something is said of it, so the line makes room */
  add(characters: number, speaks: boolean): void;
  end(): void;
}

export function progressOf(files: number, { terminal }: Io, { t }: Localizer): Progress {
  if (!terminal || files < FEWEST) return { add: () => undefined, end: () => undefined };
  const started = terminal.seconds();
  let told = started;
  let done = 0;
  let read = 0;
  const end = (): void => {
    terminal.show('');
  };
  return {
    add: (characters, speaks) => {
      done++;
      read += characters;
      const now = terminal.seconds();
      if (speaks) end();
      if (now - told < SECONDS) return;
      told = now;
      const left = ((now - started) / done) * (files - done);
      const speed = Math.round(read / (now - started));
      terminal.show(t('{0} of {1} files, {2} characters a second, {3} s left', done, files, speed, Math.ceil(left)));
    },
    end,
  };
}

/** Fewer files are read before anybody wonders. */
const FEWEST = 20;
/** Between two lines. */
const SECONDS = 0.2;
