import { z } from 'zod';
import { units } from './unit.ts';

/** Ways of assessing, from doing the work to speaking about it. */
export const assessmentKinds = [
	'practical-project',
	'practical-test',
	'case-study',
	'written-examination',
	'oral-examination',
	'presentation-and-defence',
	'portfolio',
	'workplace-observation',
] as const;

export const assessmentKindSchema = z.enum(assessmentKinds).describe('Way of assessing.');

/** A share or a mark, per cent. */
export const percentSchema = z.int().min(1).max(100).describe('Per cent.').register(units, { unit: 'per cent' });
