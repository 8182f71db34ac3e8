import type { Severity } from '../core/index.ts';
import type { Localizer, RuleRecord } from '../present/index.ts';
import { localize, ruleRecords } from '../present/index.ts';
import type { FindingRow, Place } from './findings/finding-row.ts';

/**
 * Findings as SARIF 2.1.0 (OASIS), for code-scanning pages and editors that read it. Columns and offsets are UTF-16 code
 * units; a finding that was set aside is a suppressed result, one that a baseline knows is unchanged.
 */
export function toSarif(rows: readonly FindingRow[], localizer: Localizer, version: string | null): string {
  const files = [...new Set(rows.map(({ file }) => file))];
  const indexOfFile = new Map(files.map((file, index) => [file, index]));
  const rules = ruleRecords();
  const indexOfRule = new Map(rules.map(({ id }, index) => [id, index]));
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Report Review',
            ...(version !== null && { semanticVersion: version }),
            language: localizer.language === 'zh' ? 'zh-CN' : 'en-US',
            rules: rules.map((rule) => descriptor(rule, localizer)),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: files.map((file) => ({ location: { uri: uriOf(file) } })),
        results: rows.map((row) => result(row, indexOfFile.get(row.file) ?? 0, indexOfRule.get(row.rule))),
      },
    ],
  };
  return JSON.stringify(log, null, 2) + '\n';
}

function descriptor({ id, title, why, severity, source }: RuleRecord, localizer: Localizer): unknown {
  const help = [localize(localizer, why), source].filter(Boolean).join(' ');
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: localize(localizer, title) },
    fullDescription: { text: localize(localizer, why) },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** SARIF has no level below note that is still shown. */
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

function result(row: FindingRow, index: number, ruleIndex: number | undefined): unknown {
  const location = (place: Place): unknown => ({
    artifactLocation: { uri: uriOf(row.file), index },
    region: region(place),
  });
  return {
    ruleId: row.rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[row.severity],
    message: { text: row.message },
    locations: [{ physicalLocation: location(row.place) }],
    ...(row.related.length > 0 && {
      relatedLocations: row.related.map((each, id) => ({
        id,
        message: { text: each.message },
        physicalLocation: location(each),
      })),
    }),
    partialFingerprints: { 'reportReview/v1': row.fingerprint },
    ...(row.known !== null && { baselineState: row.known ? 'unchanged' : 'new' }),
    ...(row.dismissed && { suppressions: [suppression(row.dismissed.reason)] }),
    ...(row.fix && { fixes: [fix(row.file, index, row.fix)] }),
  };
}

function region({ line, column, endLine, endColumn, start, end, words }: Place): unknown {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: start,
    charLength: end - start,
    ...(words !== '' && { snippet: { text: words } }),
  };
}

function suppression(reason: string | null): unknown {
  return { kind: 'external', status: 'accepted', ...(reason !== null && { justification: reason }) };
}

function fix(file: string, index: number, { place, text }: NonNullable<FindingRow['fix']>): unknown {
  const { start, end } = place;
  return {
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(file), index },
        replacements: [{ deletedRegion: { charOffset: start, charLength: end - start }, insertedContent: { text } }],
      },
    ],
  };
}

/** 报告\a.txt → %E6%8A%A5%E5%91%8A/a.txt; an absolute path becomes a file URI. */
function uriOf(path: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(path)) return path;
  const slashes = path.replaceAll('\\', '/');
  const encoded = slashes.split('/').map(encodePart).join('/');
  if (/^[a-z]:\//i.test(slashes)) return `file:///${encoded}`;
  return slashes.startsWith('/') ? `file://${encoded}` : encoded;
}

/** The colon of a drive stays; half a surrogate pair, which no URI can hold, becomes �. */
function encodePart(part: string): string {
  return /^[a-z]:$/i.test(part) ? part : encodeURIComponent(part.replace(HALF_PAIR, '\uFFFD'));
}

const HALF_PAIR = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
