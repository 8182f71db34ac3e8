import { writeFileSync } from 'node:fs';
import { grammar } from './grammar.ts';
import { grammarWords } from './grammar-words.ts';

writeFileSync(
  new URL('govreport.tmLanguage.json', import.meta.url),
  `${JSON.stringify(grammar(grammarWords), undefined, 2)}\n`,
);
