import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const outcomeReasons: Check = {
	name: 'outcome-reason',
	description: 'An open coding of an outcome says in a sentence why it may belong elsewhere, and no other coding does.',
	scope: 'qualifications',
	run: (catalogue) =>
		nationalQualifications(catalogue).flatMap(({ id, outcomes }) =>
			outcomes.flatMap((outcome, i) => {
				const isOpen = outcome.sureness === 'open';
				if (isOpen === (outcome.reason !== undefined)) return [];
				return [
					problemAt(
						catalogue,
						'qualifications',
						id,
						`outcomes[${i}].reason`,
						isOpen
							? {
									message: `The coding of "${outcome.id}" is open, and nothing says why.`,
									expected: 'a short sentence on where else this outcome may belong',
									fix: 'Write the reason in reason_en, or settle the coding: sure or likely.',
								}
							: {
									message: `The coding of "${outcome.id}" is ${outcome.sureness}, and yet a reason says why it may belong elsewhere.`,
									expected: 'a reason for open codings only',
									fix: 'Remove the reason, or call the coding open.',
								},
					),
				];
			}),
		),
};
