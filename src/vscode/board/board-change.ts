import { inOneLine } from '../../core/index.ts';
import type { Evidence, Mark, MarkChange, MarkedCommitment } from '../../tags/index.ts';
import { readDue, readStatus } from '../../tags/index.ts';

/**
 * What a cell of the board changes in the record of its commitment; "" takes a value away. Null where the column does not
 * understand the words, as 年底前 for a day or 快了 for a status.
 *
 * boardChange(commitment, 'tags', '重点督办；需核实') → { addTags: ['重点督办', '需核实'], removeTags: [] }
 */
export function boardChange(
  { tags, mark }: Pick<MarkedCommitment, 'tags'> & { readonly mark: Pick<Mark, 'evidence'> | null },
  column: string,
  value: string,
): MarkChange | null {
  const said = value.trim();
  const words = said === '' ? null : said;
  switch (column) {
    case 'status': {
      // 推进中（已逾期）: that it is overdue follows from its day.
      const status = words === null ? null : readStatus(words.replace(/[（(].*$/, ''));
      return words !== null && status === null ? null : { status };
    }
    case 'due': {
      const due = words === null ? null : readDue(words);
      return words !== null && due === null ? null : { due };
    }
    case 'tags': {
      const wanted = said.split(/[；;、,，]/).map((each) => each.trim());
      const addTags = [...new Set(wanted.filter(Boolean))];
      return { addTags, removeTags: tags.filter((tag) => !addTags.includes(tag)) };
    }
    case 'evidence':
      return evidenceChange(mark?.evidence ?? [], said);
    case 'unit':
    case 'owner':
    case 'note':
      return { [column]: words };
    default:
      return null;
  }
}

/** What is there and still named stays what it is, a file a file; what is new is a link or words. */
function evidenceChange(there: readonly Evidence[], said: string): MarkChange {
  let rest = between(said);
  const gone = there.filter(({ text }) => {
    const named = between(text);
    if (!rest.includes(named)) return true;
    rest = rest.replace(named, () => MARK);
    return false;
  });
  const come = [...new Set(rest.split(MARK).map((each) => each.trim()))].filter(Boolean);
  return {
    addEvidence: come.map((text) => ({ kind: /^https?:\/\//.test(text) ? 'link' : 'text', text })),
    removeEvidence: gone,
  };
}

/** Words as they are looked for among others: blanks around a mark and kinds of blanks do not count. */
function between(words: string): string {
  const parts = words.split(MARK).map((each) => inOneLine(each.trim()));
  return ['', ...parts, ''].join(MARK);
}

/** Stands between several pieces of evidence in a cell. */
const MARK = '；';
