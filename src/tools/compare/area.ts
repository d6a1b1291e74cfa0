import type { Area } from '../../schema/competence.ts';

const areas: Readonly<Record<string, Area>> = { A: 'plan', B: 'build', C: 'run', D: 'enable', E: 'manage' };

/** The area of the e-CF that the letter of a code names. */
export const areaOf = (code: string): Area | undefined => areas[code.charAt(0)];
