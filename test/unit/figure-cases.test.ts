import { bounds } from './figures/bounds.ts';
import { carried } from './figures/carried.ts';
import type { FigureCase } from './figures/case-table.ts';
import { changes } from './figures/changes.ts';
import { checkCase } from './figures/check-case.ts';
import { coordinated } from './figures/coordinated.ts';
import { dirty } from './figures/dirty.ts';
import { growth } from './figures/growth.ts';
import { indicatorsAfter } from './figures/indicators-after.ts';
import { indicatorsBefore } from './figures/indicators-before.ts';
import { notFigures } from './figures/not-figures.ts';
import { numbers } from './figures/numbers.ts';
import { periods } from './figures/periods.ts';
import { planLanguage } from './figures/plan-language.ts';
import { ranksMultiples } from './figures/ranks-multiples.ts';
import { respectively } from './figures/respectively.ts';
import { reviewLanguage } from './figures/review-language.ts';
import { shares } from './figures/shares.ts';
import { statuses } from './figures/statuses.ts';
import { units } from './figures/units.ts';

const tables: Readonly<Record<string, readonly FigureCase[]>> = {
  numbers,
  units,
  bounds,
  'what is no figure': notFigures,
  'indicators before the number': indicatorsBefore,
  'indicators behind the number': indicatorsAfter,
  'lists dealt out': respectively,
  'subjects carried over': carried,
  'coordinated figures': coordinated,
  shares,
  growth,
  changes,
  'ranks and multiples': ranksMultiples,
  periods,
  statuses,
  'dirty text': dirty,
  'the language of reviews': reviewLanguage,
  'the language of plans': planLanguage,
};

/** Exactly the marked figures, each with the fields of its card. The tables read as text: see caseTable. */
describe('figures', () => {
  for (const [name, cases] of Object.entries(tables)) {
    describe(name, () => {
      for (const each of cases) {
        it(each.shows, () => {
          checkCase(each);
        });
      }
    });
  }
});
