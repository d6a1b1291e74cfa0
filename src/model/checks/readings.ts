import type { NationalQualification } from '../../schema/qualification.ts';
import type { Problem } from '../problem.ts';
import { outcomesOf } from '../outcomes-of.ts';
import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** What was read of a qualification contradicts its outcomes: `listed` of them, and whether one has room. */
function contradiction(
	{ read, list }: NationalQualification,
	listed: number,
	hasRoom: boolean,
): (Pick<Problem, 'message' | 'expected' | 'fix'> & { path: string }) | undefined {
	if (read === 'title' && listed > 0)
		return {
			path: 'read',
			message: `Of this qualification the title was read, and yet ${listed} outcomes are listed.`,
			expected: 'summary, outcomes or standard where outcomes were read',
			fix: 'Say what was read, or remove the outcomes: a title alone supports none.',
		};
	if ((read === 'outcomes' || read === 'standard') && listed === 0)
		return {
			path: 'read',
			message: `Its ${read === 'outcomes' ? 'outcomes were' : 'standard was'} read, and yet none are listed.`,
			expected: 'outcomes in its table, or shared ones',
			fix: 'Write the outcomes, or say what was read: a title or a summary.',
		};
	if (list.kind === 'closed' && listed === 0)
		return {
			path: 'list.kind',
			message: 'The list of its outcomes is closed, and there are none.',
			expected: 'at least one outcome in a closed list',
			fix: 'Write the outcomes, or call the list open.',
		};
	if (listed > 0 && !hasRoom)
		return {
			path: 'read',
			message: 'Every outcome that is listed is a second view or an option: none has room in the profile.',
			expected: 'at least one outcome in the main view',
			fix: 'Decide which view carries the room, and call its outcomes main.',
		};
	return undefined;
}

export const readings: Check = {
	name: 'reading',
	description:
		'What was read of a national qualification agrees with its outcomes: a title has none, a closed list has some, and one at least has room.',
	scope: 'qualifications',
	run: (catalogue) =>
		nationalQualifications(catalogue).flatMap((qualification) => {
			const outcomes = outcomesOf(catalogue, qualification);
			// What shares nothing that is there is told as a reference.
			const isUnknown = qualification.sharedOutcomes.length > 0 && outcomes.length === 0;
			const found = isUnknown
				? undefined
				: contradiction(
						qualification,
						outcomes.length,
						outcomes.some(({ hasRoom }) => hasRoom),
					);
			if (!found) return [];
			const { path, ...text } = found;
			return [problemAt(catalogue, 'qualifications', qualification.id, path, text)];
		}),
};
