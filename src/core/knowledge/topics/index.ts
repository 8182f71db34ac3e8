import { cultureTourism } from './culture-tourism.ts';
import { ecology } from './ecology.ts';
import { economy } from './economy.ts';
import { governmentBuilding } from './government-building.ts';
import { innovation } from './innovation.ts';
import { livelihood } from './livelihood.ts';
import { reformOpening } from './reform-opening.ts';
import { rural } from './rural.ts';
import { safety } from './safety.ts';
import { urbanRural } from './urban-rural.ts';
import type { Topic } from './topic.ts';

/** Every topic, a parent before its children. */
export const topicTable: readonly Topic[] = [
  ...economy,
  ...innovation,
  ...reformOpening,
  ...rural,
  ...livelihood,
  ...urbanRural,
  ...ecology,
  ...cultureTourism,
  ...safety,
  ...governmentBuilding,
].map((row) => ({ ...row, cues: row.cues.trim().split(/\s+/) }));
