import { assistantTools, UnreadableReport } from '../../assistant/index.ts';
import type { ToolAnswer } from '../../assistant/index.ts';
import type { ActingCommand } from '../command.ts';
import { exitCodes, refuse } from '../exit-codes.ts';
import { reportLibrary } from '../report-library.ts';

/** Answers a language model's program (MCP over standard input and output) about the reports in some folders. */
export const mcp: ActingCommand = {
  name: 'mcp',
  formats: ['json'],
  formatOfMany: 'json',
  oneDocumentAFile: false,
  about: ({ t }) => t('tools for a language model over stdio (MCP); reads only files in the folders that are named'),
  act: async ({ files }, io, localizer) => {
    for (const folder of files)
      if (!(await io.isInside(io.resolve(folder), io.resolve(folder))))
        return refuse(localizer.t('{0}: there is no such folder', folder), io, exitCodes.unreadable);
    const library = reportLibrary(files.length > 0 ? files : ['.'], io, localizer);
    await io.serveTools(assistantTools, localizer, async (name, input): Promise<ToolAnswer> => {
      const tool = assistantTools.find((each) => each.name === name);
      if (!tool) return { ok: false, problem: localizer.t('There is no tool “{0}”.', name) };
      try {
        return await tool.answer(input, library);
      } catch (error) {
        if (error instanceof UnreadableReport) return { ok: false, problem: error.message };
        throw error;
      }
    });
    return exitCodes.ok;
  },
};
