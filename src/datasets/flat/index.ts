import { indicators } from './indicators.ts';
import { occupationsSkills } from './occupations-skills.ts';
import { qualifications } from './qualifications.ts';
import type { FlatTable } from './flat-table.ts';

/** The tables made for joining, one for each recipe of the data page. */
export const flatTables: readonly FlatTable[] = [qualifications, indicators, occupationsSkills];
