import type * as vscode from 'vscode';

/**
 * Asks a view to draw itself anew soon after something changed, and less often the longer that takes: while a folder of
 * thousands of reports is searched, drawing has a tenth of the time at most.
 */
export class PacedRefresh implements vscode.Disposable {
  private waiting: ReturnType<typeof setTimeout> | undefined;
  private took = 0;

  constructor(private readonly refresh: () => void) {}

  soon(): void {
    this.waiting ??= setTimeout(
      () => {
        this.now();
      },
      Math.max(LEAST, SHARE * this.took),
    );
  }

  now(): void {
    this.dispose();
    this.refresh();
  }

  /** Builds what the view shows, and remembers how long that takes. */
  async timed<Built>(build: () => Promise<Built>): Promise<Built> {
    const start = performance.now();
    try {
      return await build();
    } finally {
      this.took = performance.now() - start;
    }
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.waiting = undefined;
  }
}

/** Milliseconds: many files change at once when a folder is searched. */
const LEAST = 150;
const SHARE = 10;
