import { namesShown } from './names-shown.ts';
import type { ListLaw } from './list-row.ts';

/** 甲、乙、丙三个: as many are named as the count says. */
export const sumsUp: ListLaw = ({ things, counts, stated, open, count }, text) => {
  if (![things.length, things.length + 1].some((each) => counts.has(each))) return null;
  const named = nearest(counts, stated);
  if (Math.abs(named - stated) > NEAR) return null;
  const written = text.slice(...count);
  const parts = namesShown(things, named);
  const arabic = written.charCodeAt(0) < 58;
  return {
    says: {
      zh: `列出${named}项（${parts.join('／')}），文中为“${written}”`,
      en: `${named} things are named (${parts.join(' / ')}), the text says ${written}`,
    },
    basis: { zh: '所列各项', en: 'The things that are named' },
    doubtful: (arabic || open) && stated > named,
  };
};

/** Counts further apart than this are most likely counts of something else. */
const NEAR = 2;

/** Of two as near, all that is named. */
function nearest(counts: ReadonlySet<number>, stated: number): number {
  const sorted = [...counts].sort((a, b) => b - a);
  return sorted.reduce((best, count) => (Math.abs(count - stated) < Math.abs(best - stated) ? count : best));
}

/** 五国和四国: nine together. */
export const addsUp: ListLaw = ({ things, counts, stated }) => ({
  says: {
    zh: `${things.join('、')}合计${[...counts].join('')}，文中为${stated}`,
    en: `${things.join(' and ')} make ${[...counts].join('')}, the text says ${stated}`,
  },
  basis: { zh: '所列各项', en: 'The things that are named' },
});

/** 1+5+N, and 5个 where its 5 is explained. */
export const isAsNamed: ListLaw = ({ things: [name = ''], counts, stated }) => ({
  says: {
    zh: `“${name}”中为${[...counts].join('')}，解释中为${stated}`,
    en: `${name} says ${[...counts].join('')}, its explanation ${stated}`,
  },
  basis: { zh: '名称中的数', en: 'The numbers of the name' },
});

/** “1118工程”: 1, 1, 1 and then 6 + 2. */
export const spellsOut: ListLaw = ({ things, count, places = [] }, text) => {
  const [name, written] = [text.slice(...count), places.map((place) => text.slice(...place)).join('、')];
  return {
    says: {
      zh: `“${name}”依次应为${things.join('、')}，其后列出的是${written}`,
      en: `${name} stands for ${things.join(', ')}; what follows is ${written}`,
    },
    basis: { zh: '其后的数', en: 'A count that follows' },
  };
};
