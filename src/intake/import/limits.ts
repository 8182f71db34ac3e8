/** How much of a machine one file may take. */
export interface ImportLimits {
  /** Of the file. */
  readonly bytes: number;
  /** Of the parts of a Word file or a workbook together, once unpacked. */
  readonly unpackedBytes: number;
  /** Of one XML part or of a web page: elements and attributes, texts and comments. */
  readonly nodes: number;
  /** Of a workbook, with those that rows and merged cells fill up. */
  readonly cells: number;
  readonly sheets: number;
  readonly pages: number;
  /** UTF-16 code units of text that come out. */
  readonly characters: number;
  /** From the start of the worker to its answer. */
  readonly milliseconds: number;
  /** Of the importer's JavaScript heap; its process may take twice as much. */
  readonly heapMegabytes: number;
}

/** A provincial report has 30,000 characters and its Word file unpacks to 300 KB: these are far above any report. */
export const defaultLimits: ImportLimits = {
  bytes: 50 * 1024 * 1024,
  unpackedBytes: 48 * 1024 * 1024,
  nodes: 600_000,
  cells: 2_000_000,
  sheets: 255,
  pages: 1_000,
  characters: 8_000_000,
  milliseconds: 30_000,
  heapMegabytes: 512,
};
