import { isAbsent } from '../../schema/common.ts';
import type { Edition } from '../../schema/edition.ts';
import type { Qualification } from '../../schema/qualification.ts';
import { lastDay } from '../partial-date.ts';

/**
 * Whether a qualification was taken out of force or can no longer be awarded at the date of the edition: it keeps its page,
 * and is compared with nothing.
 */
export function isEnded(qualification: Qualification, { issued }: Pick<Edition, 'issued'>): boolean {
	if (qualification.kind === 'joint') return qualification.status === 'deprecated';
	const { to } = qualification.inForce;
	return to !== undefined && (isAbsent(to) || lastDay(to) < issued);
}
