// npm run measure -- NAME [ARGUMENT …]: one figure of the product, measured now. Without a name: what can be measured.
import { runNamed } from './run-named.ts';
import { runTool } from './run-tool.ts';

runTool(() =>
  runNamed('measure', {
    score: {
      file: 'test/tools/score.ts',
      about: 'agreement with labelled reports, where they lie beside the repository [--misses FIELD]',
      wants: 'a build',
    },
    against: {
      file: 'test/tools/against.ts',
      about: 'facts, one in three wrong, held against labelled reports [--misses]',
    },
    compare: {
      file: 'test/tools/planted-drafts.ts',
      about:
        'drafts with digits changed and sentences moved, wrapped, taken out and put in, compared [FILE … --misses]',
    },
    labels: {
      file: 'test/tools/labels.ts',
      about:
        'the samples against their open labels, and twelve reports beside the repository against two readers [--misses FIELD]',
    },
    pairs: {
      file: 'test/tools/pairs.ts',
      about: '120 promises and what the next report says of them, against two readers [--misses]',
    },
    seeded: { file: 'test/tools/seeded.ts', about: 'slips planted in clean reports, and the noise [--misses KIND]' },
    survey: { file: 'test/tools/survey.ts', about: 'every real report beside the repository: how it is read' },
    bench: {
      file: 'test/tools/bench.ts',
      about: 'characters a second of the whole analysis, and its processor time beside AutoCorrect’s lint',
    },
    many: {
      file: 'test/tools/bench-many.ts',
      about:
        'the command line over thousands of reports, one thread and two: speed, memory, bytes [REPORTS CHARACTERS]',
      wants: 'a build',
    },
    queries: {
      file: 'test/tools/ask-results.ts',
      about: 'the README’s queries of DuckDB, which it fetches, over the samples [FILE …]',
      wants: 'a build',
    },
    host: {
      file: 'test/tools/bench-host.ts',
      about: 'how long the extension host is held over thousands of reports [REPORTS FILES]',
      wants: 'a build and a VS Code',
    },
    windows: {
      file: 'test/tools/stress-windows.ts',
      about: 'two real windows and the command line write one store [SAVES KILLS]',
      wants: 'a build and a VS Code',
    },
    start: {
      file: 'test/tools/bench-start.ts',
      about: 'activation and the first report, in five windows [FOLDER of an extension]',
      wants: 'a build and a VS Code',
    },
    fuzz: {
      file: 'test/tools/fuzz.ts',
      about: 'texts, files and stores of chance, none of which may break anything [CASES SEED]',
    },
    stress: { file: 'test/tools/stress.ts', about: 'three writers of one store, some of them killed [SAVES KILLS]' },
  }),
);
