// What language models ask. esbuild.config.mjs leaves it in a file of its own, loaded with the first question.
export { answerTool } from '../assistant/answer-tool.ts';
