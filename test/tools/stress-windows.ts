// npm run measure -- windows [SAVES] [KILLS]: two real windows and the command line write one store; the command line is killed at times.
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { storeFolder } from '../../src/tags/index.ts';
import { installServer } from './install-server.ts';
import { places } from './places.ts';
import { runInServer } from './run-in-server.ts';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';
import { buildWriter, killSome, prepareReport, runWriter, whatIsKept } from './stress-stores.ts';

runTool(async () => {
  const [saves = 3000, kills = 30] = process.argv.slice(2).map(Number);
  const share = Math.ceil(saves / 3);
  process.env.REPORT_REVIEW_SAVES = String(share);
  await installServer();
  const folder = join(places.cache, 'stress-windows');
  const workspace = join(folder, 'workspace');
  await rm(folder, { recursive: true, force: true });
  // With a folder of stores: else the command line would take the root of the repository that this lies in.
  await mkdir(join(workspace, storeFolder), { recursive: true });
  const program = await buildWriter(folder);
  await prepareReport(workspace);
  const signs: string[] = [];
  let turnedAway = 0;
  const began = performance.now();
  const windows = ['one', 'other'].map(async (name) => {
    const data = join(folder, name);
    const code = await runInServer({
      workspace,
      extension: places.root,
      suite: places.save,
      data,
      answer: (request) => {
        if (request.kind !== 'line') return Promise.resolve();
        if (request.text === '!') turnedAway++;
        else signs.push(request.text);
        if (signs.length % STEP === 0 && request.text !== '!')
          say(`${signs.length} of ${2 * share} in two windows after ${seconds(began)} s`);
        return Promise.resolve();
      },
    });
    // What is left is the command line's share, of which nothing is heard until it ends.
    say(`The ${name} window ended after ${seconds(began)} s${code === 0 ? '' : ` with code ${code}: see ${data}`}.`);
    return code;
  });
  const writer = runWriter(program, 'cli', workspace, 'cli', share);
  const killer = killSome([writer], kills);
  const [end, ...codes] = await Promise.all([writer.end, ...windows]);
  const told = [...signs, ...end.signs];
  const { lost, unreadable, left } = whatIsKept(workspace, told);
  for (const line of [
    ...end.troubles,
    ...lost.map((sign) => `lost: ${sign}`),
    ...(unreadable === null ? [] : [unreadable]),
    ...left,
  ])
    say(line);
  say(
    `${told.length} saves came back, ${signs.length} of them in two windows; ${lost.length} lost, ${killer.stop()} killed, ${turnedAway + end.turnedAway} tried again, ${seconds(began)} s.`,
  );
  const sound = lost.length + end.troubles.length + left.length === 0 && unreadable === null;
  const all = signs.length === 2 * share && codes.every((code) => code === 0);
  if (sound && all) await rm(folder, { recursive: true, force: true });
  return sound && all ? 0 : 1;
});

/** Saves between two lines that say how far it is. */
const STEP = 100;

function seconds(began: number): number {
  return Math.round((performance.now() - began) / 1000);
}
