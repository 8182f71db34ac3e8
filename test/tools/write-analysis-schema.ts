import { writeAnalysisSchema } from './analysis-schema.ts';

// npm run generate -- analysis: brings the JSON Schema of the results up to date.
void writeAnalysisSchema();
