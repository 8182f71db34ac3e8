import type { Bilingual } from '../../knowledge/bilingual.ts';
import type { Range } from '../../text/range.ts';
import type { ListLaw, ReadList, StatedList } from './list-row.ts';

/** A count, and the parts of which each begins at a place. */
export function partsAt(
  places: readonly Range[],
  count: Range,
  text: string,
): ReadList & Required<Pick<StatedList, 'places'>> {
  return { count, things: places.map((place) => text.slice(...place)), counts: new Set([places.length]), places };
}

/** 七个方面: the numbered parts behind it run to seven. */
export const runsTo: ListLaw = ({ things, count }, text) => {
  const said = text.slice(...count);
  const [from = '', to = ''] = [things[0], things.at(-1)];
  return {
    says: {
      zh: `文中说“${said}”，其后从${from}编到${to}，共${things.length}项`,
      en: `The text says ${said}; ${things.length} parts follow, ${from} to ${to}`,
    },
    basis: NUMBER,
  };
};

/** Some numbers are left out, and they rise beyond the count all the same. */
export const endsBefore: ListLaw = ({ things, count }, text) => {
  const [said, last] = [text.slice(...count), things.at(-1) ?? ''];
  return {
    says: {
      zh: `文中说“${said}”，其后的编号到${last}`,
      en: `The text says ${said}; the numbers that follow go up to ${last}`,
    },
    basis: NUMBER,
  };
};

/** Parts that only ； or a short lead sentence sets apart: worth a look, no more. */
export const fallsInto: ListLaw = ({ things, stated, count }, text) => {
  const said = text.slice(...count);
  return isNear(things, stated)
    ? {
        says: {
          zh: `文中说“${said}”，其后分为${things.length}项，请核对`,
          en: `The text says ${said}; ${things.length} parts follow. Worth checking`,
        },
        basis: PART,
        doubtful: true,
      }
    : null;
};

/** “四个中心” before three parts that each name a 中心. */
export const hasItsParts: ListLaw = ({ things, stated, count }, text) => {
  const said = text.slice(...count);
  return isNear(things, stated)
    ? {
        says: {
          zh: `文中说“${said}”，其后列出${things.length}项`,
          en: `The text says ${said}; ${things.length} follow`,
        },
        basis: PART,
      }
    : null;
};

/** 坚持“四个结合”……坚持“三个结合”：一是 */
export const isNamedAlike: ListLaw = ({ things: [later = ''], count }, text) => {
  const said = text.slice(...count);
  return {
    says: { zh: `此处为“${said}”，下文为“${later}”`, en: `${said} here, and ${later} below` },
    basis: { zh: '下文的说法', en: 'What is said below' },
  };
};

/** 五问 before 一问 to 四问. */
export const repeatsItsWord: ListLaw = ({ things, stated, count }, text) => {
  const [said, last] = [text.slice(...count), things.at(-1) ?? ''];
  return {
    says: {
      zh: `文中说“${said}”，其后到“${last}”为止`,
      en: `The text says ${said}; what follows ends with ${last}`,
    },
    basis: NUMBER,
    doubtful: Math.abs(stated - things.length) > 1,
  };
};

/** “六个坚定不移” before five paragraphs that each begin with 坚定不移. */
export const opensParagraphs: ListLaw = ({ things, stated, count }, text) => {
  const [said, word = ''] = [text.slice(...count), things[0]];
  return isNear(things, stated)
    ? {
        says: {
          zh: `文中说“${said}”，其后以“${word}”开头的有${things.length}段，请核对`,
          en: `The text says ${said}; ${things.length} paragraphs that begin with ${word} follow. Worth checking`,
        },
        basis: { zh: '其后的一段', en: 'A paragraph that follows' },
        doubtful: true,
      }
    : null;
};

/** Counts further apart than this are most likely counts of something else. */
function isNear(things: StatedList['things'], stated: number): boolean {
  return Math.abs(things.length - stated) <= 2;
}

const NUMBER: Bilingual = { zh: '其后的编号', en: 'A part that follows' };
const PART: Bilingual = { zh: '其后的一项', en: 'A part that follows' };
