import type { MarkChange, MarkedCommitment } from '../../tags/index.ts';
import { readDue, readStatus } from '../../tags/index.ts';

/**
 * What a cell of the board changes in the record of its commitment; "" takes a value away. Null where the column does not
 * understand the words, as 年底前 for a day or 快了 for a status.
 *
 * boardChange(commitment, 'tags', '重点督办；需核实') → { addTags: ['重点督办', '需核实'], removeTags: [] }
 */
export function boardChange(
  { tags }: Pick<MarkedCommitment, 'tags'>,
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
    case 'unit':
    case 'owner':
    case 'note':
      return { [column]: words };
    default:
      return null;
  }
}
