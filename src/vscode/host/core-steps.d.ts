/** What the build puts there: each step runs one module of the bundle of the core; asked for its names, that runs what is left. */
declare module 'core-steps' {
  export function coreSteps(): Iterator<unknown>;
}
