import { writeFileSync } from 'node:fs';
import { grammar } from './grammar.ts';

writeFileSync(new URL('govreport.tmLanguage.json', import.meta.url), `${JSON.stringify(grammar(), undefined, 2)}\n`);
