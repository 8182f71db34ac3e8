/** Whether a file is a table by its name or path; the lock file of a program that has one open begins with ~$ and is none. */
export function isTableFile(path: string): boolean {
  return hasTableEnding(path) && !/(?:^|[\\/])[~.][^\\/]*$/.test(path);
}

/** The same of a file that somebody chose. */
export function hasTableEnding(path: string): boolean {
  return /\.(?:xlsx|csv|tsv)$/i.test(path);
}
