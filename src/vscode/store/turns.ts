/** Work on things that each bear one piece of work at a time: what is asked for one waits for nothing asked for others. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>();
  private whole: Promise<unknown> = Promise.resolve();

  /** Does work on the things of these names once all that was asked for any of them before is done. */
  of<Result>(names: readonly string[], work: () => Promise<Result>): Promise<Result> {
    const before = names.flatMap((name) => this.last.get(name) ?? []);
    const result = Promise.all(before).then(work);
    const done = result.then(
      () => undefined,
      () => undefined, // whoever asked for it is told
    );
    for (const name of names) this.last.set(name, done);
    void done.then(() => {
      for (const name of names) if (this.last.get(name) === done) this.last.delete(name);
    });
    return result;
  }

  /** Does work of this kind, one after the other, once all that was asked for so far is done. */
  afterAll<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = [...this.last.values(), this.whole];
    const result = Promise.all(before).then(work);
    this.whole = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  }
}
