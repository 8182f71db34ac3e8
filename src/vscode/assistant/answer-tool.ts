import { assistantTools } from '../../assistant/index.ts';
import type { Reviews } from '../reports/reviews.ts';
import { reviewLibrary } from './review-library.ts';

/**
 * What a tool answers, as JSON.
 *
 * @throws with words for the model where the question was not understood or a report cannot be read
 */
export async function answerTool(name: string, input: unknown, reviews: Reviews): Promise<string> {
  const tool = assistantTools.find((each) => each.name === name);
  if (!tool) throw new Error(`there is no tool ${name}`);
  const answer = await tool.answer(input, reviewLibrary(reviews));
  if (!answer.ok) throw new Error(answer.problem);
  return JSON.stringify(answer.document);
}
