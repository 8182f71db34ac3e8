import type { Voice } from '../present/index.ts';
import type { CommandName, Format, Order } from './order.ts';
import type { ReadReport } from './read-report.ts';

/** One command: what it can print and how it prints it. */
export interface Command {
  readonly name: CommandName;
  /** The first is taken for one file, unless formatOfMany says otherwise for several. */
  readonly formats: readonly [Format, ...Format[]];
  readonly formatOfMany: Format;
  /** One document a file: several files cannot be one JSON document. */
  readonly oneDocumentAFile: boolean;
  /** One line for --help. */
  about(voice: Voice): string;
  print(reports: readonly ReadReport[], order: Order, voice: Voice): string;
}
