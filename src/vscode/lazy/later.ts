// One bundle behind two doors: what the editor needs with the first report or command, so that activation reads neither it
// nor the tables of the core.
export * from './acts.ts';
export * from './answers.ts';
