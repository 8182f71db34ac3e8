import { connect, type Socket } from 'node:net';

/** What a module inside VS Code asks of the tool that started VS Code. Lines of JSON over a socket on this machine. */
export type Request =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'alive' }
  | ({ readonly kind: 'result' } & Counts)
  | { readonly kind: 'shoot'; readonly name: string; readonly part?: Part }
  | { readonly kind: 'inspect'; readonly least: number }
  | { readonly kind: 'reload'; readonly holding: readonly string[] }
  | { readonly kind: 'press'; readonly keys: string }
  | { readonly kind: 'summon'; readonly keys: string }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'fill' | 'answer'; readonly text?: string; readonly line?: string }
  | {
      readonly kind: 'point';
      readonly selector: string;
      readonly act: 'click' | 'hover' | 'rightClick';
      readonly patience?: number;
    }
  | { readonly kind: 'widen'; readonly selector: string; readonly to: number }
  | { readonly kind: 'await'; readonly words: string }
  | { readonly kind: 'stand'; readonly selector: string; readonly patience?: number; readonly gone?: boolean }
  | { readonly kind: 'focus'; readonly selector: string; readonly patience?: number };

/** A part of the window, in pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a suite ended: numbers of tests. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** What the tool says where VS Code has no page that it could drive: on a desktop. */
export const noHands = 'There are no hands here: this VS Code is not shown in a page of the tool.';

/** The environment variable that carries the port of the tool's socket into the extension host. */
export const wireVariable = 'REPORT_REVIEW_WIRE';

export interface Wire {
  /** Resolves when the tool has done what was asked; rejects with what the tool says went wrong. */
  ask(request: Request): Promise<void>;
  close(): void;
}

/** Connects to the tool that started this VS Code. */
export async function openWire(): Promise<Wire> {
  const port = Number(process.env[wireVariable]);
  if (!(port > 0))
    throw new Error(`${wireVariable} is not set: start this with npm run test:host or npm run generate -- pictures.`);
  const socket = await connected(port);
  const waiting: ((trouble: string) => void)[] = [];
  eachLine(socket, (line) => waiting.shift()?.(JSON.parse(line) as string));
  socket.on('error', (error) => {
    for (const settle of waiting.splice(0)) settle(error.message);
  });
  return {
    ask: async (request) =>
      new Promise((resolve, reject) => {
        waiting.push((trouble) => {
          if (trouble === '') resolve();
          else reject(new Error(trouble));
        });
        socket.write(`${JSON.stringify(request)}\n`);
      }),
    close: () => socket.end(),
  };
}

/** Calls back for each whole line that arrives. */
export function eachLine(socket: Socket, take: (line: string) => void): void {
  let rest = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(take);
  });
}

async function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });
}
