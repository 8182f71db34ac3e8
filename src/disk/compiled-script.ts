import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** A bundle, and where the engine's code of it is kept. */
export interface CompiledScript {
  readonly script: string;
  readonly kept: string;
}

/**
 * Loads a bundle for whoever requires it next, with the code that the engine made of it in an earlier window, which spares
 * compiling it again. Code that is damaged or of another bundle, engine or flags counts as none.
 *
 * @returns keeps the code, with all functions that have run by then, for the next window; undefined where that is done already
 */
export function loadCompiled({ script, kept }: CompiledScript): (() => void) | undefined {
  const require = createRequire(script);
  // As `require` names it: without links.
  const path = require.resolve(script);
  if (path in require.cache) return undefined;
  const source = readFileSync(path);
  const code = readKept(kept, source);
  const compiled = new Script(`(function (exports, require, module) {${source.toString()}\n})`, {
    filename: path,
    ...(code === undefined ? {} : { cachedData: code }),
  });
  const module = new Module(path);
  (compiled.runInThisContext() as Wrapped)(module.exports as object, require, module);
  module.filename = path;
  module.loaded = true;
  require.cache[path] = module;
  if (code !== undefined && compiled.cachedDataRejected !== true) return undefined;
  return () => {
    keep(kept, source, compiled.createCachedData());
  };
}

type Wrapped = (exports: object, require: NodeJS.Require, module: Module) => void;

/** The engine looks at the length of the source only, and not whether its code was damaged: before the code stands a seal. */
function readKept(kept: string, source: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(kept);
    const code = bytes.subarray(SEAL);
    return sealOf(source, code).equals(bytes.subarray(0, SEAL)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and put in place, so that no other window reads half of it. Where nothing can be written nothing is lost. */
function keep(kept: string, source: Buffer, code: Buffer): void {
  const beside = `${kept}.${randomUUID()}.new`;
  try {
    mkdirSync(dirname(kept), { recursive: true });
    writeFileSync(beside, Buffer.concat([sealOf(source, code), code]));
    renameSync(beside, kept);
  } catch {
    remove(beside);
  }
}

function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Then it could not be written either.
  }
}

/** The tag is of the engine, its flags and the processor. */
function sealOf(source: Buffer, code: Buffer): Buffer {
  return createHash('sha256').update(`${cachedDataVersionTag()} `).update(source).update(code).digest();
}

const SEAL = 32;
