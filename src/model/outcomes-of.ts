import type { LanguageMap } from '../schema/common.ts';
import type { NationalOutcome } from '../schema/national-outcome.ts';
import type { NationalQualification } from '../schema/qualification.ts';
import type { Catalogue } from './catalogue.ts';

type Unit = NationalQualification['units'][number];

/** An outcome of a national qualification, wherever it is written. */
export interface ListedOutcome {
	/** Where it is written: `<qualification>#<outcome>`. */
	key: string;
	/** The qualification in whose list it is written. */
	from: string;
	outcome: NationalOutcome;
	/** The unit in which it stands, under a name that no other list has. */
	unit?: { name: string; title: LanguageMap; size?: Unit['size'] };
	/** Whether it has room in the profile of this qualification. */
	hasRoom: boolean;
}

function listed(owner: NationalQualification, outcome: NationalOutcome, hasRoom: boolean): ListedOutcome {
	const unit = owner.units.find(({ id }) => id === outcome.unit);
	return {
		key: `${owner.id}#${outcome.id}`,
		from: owner.id,
		outcome,
		...(unit
			? { unit: { name: `${owner.id}#${unit.id}`, title: unit.title, ...(unit.size ? { size: unit.size } : {}) } }
			: {}),
		hasRoom,
	};
}

/**
 * All outcomes of a national qualification: those that it shares with another, then its own. An option has no room where
 * the whole of a list is shared; who names it has chosen it.
 */
export function outcomesOf(
	{ qualifications }: Pick<Catalogue, 'qualifications'>,
	qualification: NationalQualification,
): ListedOutcome[] {
	const shared = qualification.sharedOutcomes.flatMap(({ from, outcomes: named }) => {
		const owner = qualifications.byId.get(from);
		if (owner?.kind !== 'national') return [];
		return owner.outcomes
			.filter(({ id, view }) => (named ? named.includes(id) : view !== 'option'))
			.map((outcome) => listed(owner, outcome, outcome.view !== 'second'));
	});
	return [
		...shared,
		...qualification.outcomes.map((outcome) => listed(qualification, outcome, outcome.view === 'main')),
	];
}
