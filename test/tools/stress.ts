// npm run measure -- stress [SAVES] [KILLS]: three processes write one store, two as the editor does and the command line; some are killed.
import process from 'node:process';
import { runTool } from './run-tool.ts';
import { say } from './say.ts';
import { stressStores } from './stress-stores.ts';

runTool(async () => {
  const [saves = 3000, kills = 30] = process.argv.slice(2).map(Number);
  const done = await stressStores({ saves, kills, writers: ['editor', 'editor', 'cli'] });
  for (const trouble of done.troubles) say(trouble);
  for (const sign of done.lost) say(`lost: ${sign}`);
  if (done.unreadable !== null) say(done.unreadable);
  say(
    `${done.saved} saves came back, ${done.lost.length} lost, ${done.killed} writers killed, ${done.turnedAway} saves tried again.`,
  );
  return done.lost.length + done.troubles.length === 0 && done.unreadable === null ? 0 : 1;
});
