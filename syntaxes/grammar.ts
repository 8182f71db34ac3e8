interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name?: string; readonly patterns?: readonly Pattern[] }>>;
}

interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, { readonly patterns: readonly Pattern[] }>>;
}

const indent = '^[\\s　]*(\\[bookmark:[^\\]]*\\])?\\s*';
const hanzi = '[一二三四五六七八九十百零〇]{1,4}';
/** A heading's own words: up to the first full stop, or the end of the line. */
const title = '([^。\\n]{1,60}(?:。|$))?';

/**
 * The TextMate grammar of a work report: what one line shows by itself, a heading by its number, a date, a quotation, a
 * page's furniture. Figures, other headings and the words that promise are coloured only where the analysis sees them.
 */
export function grammar(): Grammar {
  return {
    name: '政府工作报告',
    scopeName: 'text.govreport',
    fileTypes: ['govreport'],
    patterns: [include('furniture'), include('headings'), include('inline')],
    repository: {
      furniture: { patterns: furniture() },
      headings: { patterns: headings() },
      inline: { patterns: ['bookmarks', 'periods', 'quotes'].map(include) },
      bookmarks: { patterns: [{ name: scope('comment.block.furniture'), match: '\\[bookmark:[^\\]]*\\]' }] },
      periods: { patterns: periods() },
      quotes: { patterns: quotes() },
    },
  };
}

function furniture(): readonly Pattern[] {
  return [
    {
      name: scope('comment.line.furniture'),
      match: '^[\\s　]*(?:[—–-]\\s*\\d{1,3}\\s*[—–-]|第\\s*\\d{1,3}\\s*页.{0,12})\\s*$',
    },
  ];
}

function headings(): readonly Pattern[] {
  return [
    {
      name: scope('markup.heading.title'),
      match: '^[\\s　]*[^。，；]{0,24}政[\\s　]*府[\\s　]*工[\\s　]*作[\\s　]*报[\\s　]*告[\\s　]*$',
    },
    heading('1', `第${hanzi}部分[、：\\s　]?|${hanzi}、`),
    heading('2', `[（(]${hanzi}[）)]、?`),
    heading('3', '[0-9０-９]{1,2}(?:[.．](?![0-9０-９])|、)', '([^。：:\\n]{1,60}(?:[。：:]|$))?'),
    heading('4', '[（(][0-9０-９]{1,2}[）)]'),
    heading('5', '[①-⑳]'),
    heading('dash', '(?:——|—(?!—)|--)(?![\\s　]*[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日)'),
    heading('ordinal', `${hanzi}是(?:要)?|第${hanzi}[，,、：]`, '()'),
  ];
}

function heading(level: string, number: string, words = title): Pattern {
  return {
    match: `${indent}((?:${number})[\\s　]*)${words}`,
    captures: {
      1: { name: scope('comment.block.furniture') },
      2: { name: `${scope(`markup.heading.${level}`)} ${scope('punctuation.definition.heading')}` },
      3: { name: scope(`markup.heading.${level}`), patterns: [include('inline')] },
    },
  };
}

function periods(): readonly Pattern[] {
  const year = '(?:[12][0-9]{3}|[一二][〇○零一二三四五六七八九]{3})';
  const dates = [
    '[0-9]{1,4}([-./])[0-9]{1,2}\\1[0-9]{1,4}(?:[\\s　]+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?',
    `“十[一二三四五]五”(?:时期|期间|规划|末|初)?`,
    `${year}[—–～~至到-]+${year}年`,
    `${year}年(?:[0-9]{1,2}(?:[—–～~至到-]+[0-9]{1,2})?月(?:份|[0-9]{1,2}日)?)?(?:以来|[末底初前])?`,
    '[0-9]{1,2}(?:[—–～~至到-]+[0-9]{1,2})?月(?:份|底|末|[0-9]{1,2}日)?',
    '(?:过去|未来|今后|近)[一两三四五]年|[一五]年来|本届政府|[今去明]年(?:以来)?|全年|[上下]半年|年[内底](?:前)?|“?一季度”?',
  ];
  return [{ name: scope('support.type.period'), match: dates.join('|') }];
}

function quotes(): readonly Pattern[] {
  return [
    { name: scope('string.quoted.double.slogan'), match: '“[^“”\\n]{1,40}”|"[^"\\n]{1,40}"|「[^「」\\n]{1,40}」' },
    { name: scope('string.quoted.other.document'), match: '《[^《》\\n]{1,60}》' },
  ];
}

function include(name: string): Pattern {
  return { include: `#${name}` };
}

function scope(name: string): string {
  return `${name}.govreport`;
}
