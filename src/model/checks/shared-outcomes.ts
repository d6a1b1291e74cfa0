import type { NationalQualification } from '../../schema/qualification.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Problem } from '../problem.ts';
import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

type Shared = NationalQualification['sharedOutcomes'][number];
type Text = Pick<Problem, 'message' | 'expected' | 'fix'>;

/** Why nothing can be taken from that qualification; nothing where it is none of these. */
function whyNot({ qualifications }: Catalogue, id: string, { from }: Shared): Text | undefined {
	const owner = qualifications.byId.get(from);
	if (from === id)
		return {
			message: 'It shares outcomes with itself.',
			expected: 'the id of another qualification',
			fix: 'Remove the entry: its own outcomes stand in its table.',
		};
	if (owner?.kind === 'joint')
		return {
			message: `"${from}" is a joint qualification, whose outcomes are those of its units.`,
			expected: 'a national qualification that has a table of outcomes',
			fix: 'Name the national qualification in whose list the outcomes are written.',
		};
	if (owner?.outcomes.length !== 0) return undefined;
	const written = owner.sharedOutcomes.map((other) => other.from).join(', ');
	return {
		message: `"${from}" has no outcomes of its own to share${written ? `: it takes them from ${written}` : ''}.`,
		expected: 'the qualification in whose table the outcomes are written',
		fix: written ? `Name ${written} here.` : 'Name another qualification, or write the outcomes.',
	};
}

/** Ids that the other qualification does not have, and those that are named or taken twice. */
function wrongIds({ qualifications }: Catalogue, shared: readonly Shared[]): { path: string; text: Text }[] {
	const taken = new Set<string>();
	return shared.flatMap(({ from, outcomes }, i) => {
		const owner = qualifications.byId.get(from);
		if (owner?.kind !== 'national') return [];
		const ids = outcomes ?? owner.outcomes.filter(({ view }) => view !== 'option').map(({ id }) => id);
		return ids.flatMap((id, j) => {
			const path = `sharedOutcomes[${i}]${outcomes ? `.outcomes[${j}]` : ''}`;
			const key = `${from}#${id}`;
			if (!owner.outcomes.some((one) => one.id === id))
				return [
					{
						path,
						text: {
							message: `"${from}" has no outcome "${id}".`,
							expected: `the id of an outcome in qualifications/${from}.csv`,
							fix: 'Correct the id, or remove it.',
						},
					},
				];
			if (!taken.has(key)) {
				taken.add(key);
				return [];
			}
			return [
				{
					path,
					text: {
						message: `The outcome "${id}" of "${from}" is shared already: it would have its room twice.`,
						expected: 'each outcome once',
						fix: 'Remove it here, or there.',
					},
				},
			];
		});
	});
}

export const sharedOutcomes: Check = {
	name: 'shared-outcome',
	description:
		'A shared outcome stands in the table of the qualification that is named for it, is no mere reference there, and is taken once.',
	scope: 'qualifications',
	run: (catalogue) =>
		nationalQualifications(catalogue).flatMap(({ id, sharedOutcomes: shared }) => {
			const refused = shared.map((one) => whyNot(catalogue, id, one));
			return [
				...refused.flatMap((text, i) =>
					text ? [problemAt(catalogue, 'qualifications', id, `sharedOutcomes[${i}].from`, text)] : [],
				),
				// Where nothing can be taken from, no id of it is worth a message of its own.
				...wrongIds(catalogue, refused.some(Boolean) ? [] : shared).map(({ path, text }) =>
					problemAt(catalogue, 'qualifications', id, path, text),
				),
			];
		}),
};
