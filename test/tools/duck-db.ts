import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installOnce } from './install-once.ts';
import { npmInstall } from './npm-install.ts';
import { places } from './places.ts';

/** Rows of a query, a record each, as JSON has their values. */
export type Ask = (sql: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;

/** Whether DuckDB was fetched before. */
export function hasDuckDb(): boolean {
  return existsSync(installed());
}

/** DuckDB, reading files from a folder. */
export async function openDuckDb(folder: string): Promise<Ask> {
  const { DuckDBInstance } = createRequire(join(installed(), 'package.json'))(PACKAGE) as DuckDbModule;
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
  return async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

/** Fetches DuckDB from the npm registry, once. */
export async function installDuckDb(): Promise<void> {
  await installOnce(NAME, `DuckDB ${VERSION}`, (into) => npmInstall(into, [`${PACKAGE}@${VERSION}`]));
}

function installed(): string {
  return join(places.cache, NAME);
}

const PACKAGE = '@duckdb/node-api';
const VERSION = '1.5.6-r.1';
const NAME = `duckdb-${VERSION}`;

/** As much of the package as is used. */
interface DuckDbModule {
  readonly DuckDBInstance: {
    create(path: string): Promise<{ connect(): Promise<Connection> }>;
  };
}

interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowObjectsJson(): readonly Readonly<Record<string, unknown>>[] }>;
}
