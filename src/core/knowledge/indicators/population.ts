import type { Concept } from './concept.ts';

/** People and their growth. */
export const population: readonly Concept[] = [
  {
    id: 'resident-population',
    name: { zh: '常住人口', en: 'Resident population' },
    aliases: ['常住人口数'],
    kinds: ['people'],
    single: true,
    topic: 'population',
  },
  {
    id: 'registered-population',
    name: { zh: '户籍人口', en: 'Registered population' },
    aliases: ['户籍总人口'],
    kinds: ['people'],
    single: true,
    topic: 'population',
  },
  {
    id: 'natural-growth-rate',
    name: { zh: '人口自然增长率', en: 'Natural population growth' },
    aliases: [],
    kinds: ['percent'],
    single: true,
    topic: 'population',
  },
];
