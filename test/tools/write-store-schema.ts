import { writeFileSync } from 'node:fs';
import { storeSchemaPath, storeSchemaText } from './store-schema.ts';

// npm run generate -- schema: brings the JSON Schema of the store up to date.
void storeSchemaText().then((text) => {
  writeFileSync(storeSchemaPath, text);
});
