/** A browser has the core in the script that it loads. */
export function coreReady(): Promise<void> {
  return Promise.resolve();
}

export function isCoreLoaded(): boolean {
  return true;
}

export function coreKeptIn(): undefined {
  return undefined;
}
