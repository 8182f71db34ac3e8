import * as vscode from 'vscode';
import { examine } from '../../core/index.ts';
import type { Analysis, Verification } from '../../core/index.ts';
import { coreReady } from '../host/core-ready.ts';
import { answer, readAnswer } from './analyst.ts';
import type { Analyst, Answer, Question } from './analyst.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { isTooLarge } from './size-limit.ts';

/** A report's text and what was found in it; offsets are of `text`. */
export interface ReadReport {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly analysis: Analysis;
}

/** An open one, for which it can be told what its silence rests on. */
export interface OpenReport extends ReadReport {
  readonly verification: () => Verification;
  /** It was not read: only its size is known. */
  readonly tooLarge: boolean;
}

/** Reads the texts of reports: closed ones and long ones away from the extension host, closed ones once for all windows. */
export class ReportReader {
  constructor(
    private readonly analyst: Analyst,
    private readonly kept: KeptAnswers,
  ) {}

  /** The report in a file that is not open. */
  async readClosed(uri: vscode.Uri, text: string): Promise<ReadReport> {
    // Whoever shows a report uses the core.
    await coreReady();
    const question = { text, about: aboutOf(uri), verify: false };
    const { file, language } = question.about;
    const json = await this.kept.get(uri, [text, file, language], () => this.analyst.examine(question));
    return { uri, text, analysis: (await answerTo(question, json)).analysis };
  }

  /** A long report that is open. */
  async readLong(uri: vscode.Uri, text: string): Promise<OpenReport> {
    await coreReady();
    if (isTooLarge(text)) return readHere(uri, text);
    const question = { text, about: aboutOf(uri), verify: true };
    const { analysis, verification } = await answerTo(question, await this.analyst.examine(question));
    const known = verification ?? examine(text, question.about).verification();
    return { uri, text, analysis, verification: () => known, tooLarge: false };
  }

  /** After a whole search of the workspace. */
  clear(): Promise<void> {
    return this.kept.clear();
  }
}

/** Reads an open report right here; nothing of one that is too large. */
export function readHere(uri: vscode.Uri, text: string): OpenReport {
  const tooLarge = isTooLarge(text);
  return { uri, text, ...examine(tooLarge ? '' : text, aboutOf(uri)), tooLarge };
}

/** An answer that was broken on its way is worked out again. */
async function answerTo(question: Question, json: string): Promise<Answer> {
  const given = (await readAnswer(json)) ?? (await readAnswer(answer(question)));
  if (!given) throw new Error('an analysis cannot be read back');
  return given;
}

function aboutOf(uri: vscode.Uri): Question['about'] {
  const file = vscode.workspace.asRelativePath(uri, false);
  return { file, language: vscode.env.language.startsWith('zh') ? 'zh' : 'en' };
}
