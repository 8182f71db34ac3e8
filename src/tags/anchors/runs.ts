/** How many characters of `prefix` stand right before `at`, counted outwards. */
export function runBefore(text: string, at: number, prefix: string): number {
  let run = 0;
  while (
    run < prefix.length &&
    run < at &&
    text.charCodeAt(at - 1 - run) === prefix.charCodeAt(prefix.length - 1 - run)
  )
    run++;
  return run;
}

/** How many characters of `suffix` stand from `at` on. */
export function runAfter(text: string, at: number, suffix: string): number {
  let run = 0;
  while (run < suffix.length && text.charCodeAt(at + run) === suffix.charCodeAt(run)) run++;
  return run;
}
