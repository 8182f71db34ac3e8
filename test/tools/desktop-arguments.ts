export interface DesktopWindow {
  readonly folder: string;
  /** A file to open and a place in it, counted from 1: FILE:LINE:COLUMN. */
  readonly at?: string | undefined;
  readonly extension: string;
  /** A folder for a profile apart; without one, the person's own is used. */
  readonly profile: string | undefined;
  /** The person is root, for whom VS Code does not start in its sandbox. */
  readonly root: boolean;
}

/** The command line that opens a folder in a new window with an extension under development. */
export function desktopArguments({ folder, at, extension, profile, root }: DesktopWindow): readonly string[] {
  return [
    '--new-window',
    `--extensionDevelopmentPath=${extension}`,
    ...(profile === undefined ? [] : [`--user-data-dir=${profile}`]),
    ...(root ? ['--no-sandbox'] : []),
    folder,
    ...(at === undefined ? [] : ['--goto', at]),
  ];
}
