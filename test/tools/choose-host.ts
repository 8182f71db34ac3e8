import { Trouble } from './run-tool.ts';

/** Where VS Code comes from: installed here, downloaded by @vscode/test-electron, or its server from the npm registry. */
export const hostKinds = ['desktop', 'download', 'server'] as const;
export type HostKind = (typeof hostKinds)[number];

export interface Machine {
  /** What the person asked for in REPORT_REVIEW_HOST. */
  readonly wanted: string | undefined;
  /** VS Code is installed. */
  readonly installed: boolean;
  /** A window can be shown. */
  readonly display: boolean;
}

/**
 * The hosts to try, first to last. What is asked for is tried alone: whoever names a host wants that one.
 * Throws a `Trouble` when what is asked for is no host.
 */
export function chooseHost({ wanted, installed, display }: Machine): readonly HostKind[] {
  if (wanted === undefined || wanted === '') {
    return [
      ...(installed && display ? (['desktop'] as const) : []),
      ...(display ? (['download'] as const) : []),
      'server',
    ];
  }
  const known = hostKinds.find((kind) => kind === wanted);
  if (known === undefined) throw new Trouble(`REPORT_REVIEW_HOST is ${wanted}; it can be ${hostKinds.join(', ')}.`);
  return [known];
}

/** Whether a window can be shown: always where there is a desktop system, on Linux where a display is set. */
export function hasDisplay(environment: NodeJS.ProcessEnv, platform: string): boolean {
  if (platform !== 'linux') return true;
  return [environment.DISPLAY, environment.WAYLAND_DISPLAY].some((name) => name !== undefined && name !== '');
}

/** The line that says which host was taken and how to choose another. */
export function describeHost(taken: HostKind, which: string): string {
  const others = hostKinds.filter((kind) => kind !== taken).join(' or ');
  return `VS Code: ${which}. To choose another, set REPORT_REVIEW_HOST to ${others}.`;
}
