import { createServer, type AddressInfo } from 'node:net';
import { eachLine, wireVariable, type Request } from '../host/wire.ts';

export interface Listener {
  /** The environment that leads the module inside VS Code here. */
  readonly env: Readonly<Record<string, string>>;
  close(): void;
}

/**
 * Listens for what a module inside VS Code asks and answers each request in turn, when `answer` is through with it.
 * What `answer` throws goes back as the request's failure.
 */
export async function listen(answer: (request: Request) => Promise<void>): Promise<Listener> {
  const server = createServer((socket) => {
    let turn = Promise.resolve();
    eachLine(socket, (line) => {
      turn = turn.then(async () => {
        const trouble = await outcome(answer, JSON.parse(line) as Request);
        if (socket.writable) socket.write(`${JSON.stringify(trouble)}\n`);
      });
    });
    // The extension host may be gone before it has read the last answer.
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { env: { [wireVariable]: String(port) }, close: () => server.close() };
}

async function outcome(answer: (request: Request) => Promise<void>, request: Request): Promise<string> {
  try {
    await answer(request);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
