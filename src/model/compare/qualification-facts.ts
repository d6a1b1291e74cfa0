import { isAbsent, type Absent } from '../../schema/common.ts';
import type { JointQualification, NationalQualification } from '../../schema/qualification.ts';
import type { LocaleOf } from '../../words/locale.ts';
import { addressOf } from '../addresses.ts';
import type { Catalogue } from '../catalogue.ts';
import { iscoGroupOf } from '../isco.ts';
import type { Fact, Facts } from './pack.ts';

/** What takes the texts of records in its language. */
export type Picking = Pick<LocaleOf<never>, 'pick'>;

const factsIn = ({ pick }: Picking) => {
	const factOf = <T>(value: T | Absent, show: (value: T) => Fact): Fact =>
		isAbsent(value) ? { absent: value.absent, ...(value.note ? { note: pick(value.note) } : {}) } : show(value as T);
	return { factOf, plain: (value: string | Absent): Fact => factOf(value, (text) => ({ text })) };
};

/** An ISCO-08 unit group with its title. */
function iscoGroup(catalogue: Catalogue, group: string, { pick }: Picking): Fact {
	const title = iscoGroupOf(catalogue, group)?.title;
	return { text: title ? `${group} ${pick(title)}` : group };
}

/** What the record of a joint qualification says; that it is one, and what follows from its hours, the page says. */
export function jointFacts(catalogue: Catalogue, qualification: JointQualification, locale: Picking): Facts {
	const occupation = catalogue.occupations.byId.get(qualification.occupation);
	const none: Fact = { absent: 'not-applicable' };
	const unknown: Fact = { absent: 'not-collected' };
	return {
		evidence: { status: qualification.status },
		eqf: {
			text: String(qualification.eqf.level),
			status: 'proposed',
			note: locale.pick(qualification.eqf.reasoning),
		},
		nationalLevel: none,
		code: none,
		awardingBody: none,
		occupation: occupation
			? {
					text: `${occupation.code} ${locale.pick(occupation.title)}`,
					address: addressOf('occupations', occupation.id),
				}
			: unknown,
		isco: occupation ? iscoGroup(catalogue, occupation.iscoGroup, locale) : unknown,
	};
}

export function nationalFacts(catalogue: Catalogue, qualification: NationalQualification, locale: Picking): Facts {
	const { pick } = locale;
	const { factOf, plain } = factsIn(locale);
	const { evidence, levelEvidence, framework, list, inForce } = qualification;
	const title = catalogue['national-frameworks'].byId.get(framework)?.title;
	return {
		evidence: {
			status: evidence.status,
			sources: evidence.sources,
			...(evidence.note ? { note: pick(evidence.note) } : {}),
		},
		// How complete the list is are words of the interface; here stands what the record adds.
		list: list.scope ? { note: pick(list.scope) } : {},
		eqf: {
			...factOf(qualification.eqfLevel, (level) => ({ text: String(level) })),
			status: levelEvidence.status,
			sources: levelEvidence.sources,
			note: pick(qualification.levelBasis),
		},
		nationalLevel: factOf(qualification.nationalLevel, (level) => ({
			text: `${level}, ${title ? pick(title) : framework}`,
			address: addressOf('national-frameworks', framework),
		})),
		type: { text: qualification.type },
		code: plain(qualification.nationalCode),
		awardingBody: plain(qualification.awardingBody),
		duration: plain(qualification.duration),
		credits: plain(qualification.credits),
		// No source attributes an ESCO occupation to a national qualification; the ISCO-08 group is what there is.
		occupation: { absent: 'not-collected' },
		isco: factOf(qualification.isco, ({ group, status }) => ({ ...iscoGroup(catalogue, group, locale), status })),
		inForce: {
			...(isAbsent(inForce.from) ? { absent: inForce.from.absent } : {}),
			...(inForce.note ? { note: pick(inForce.note) } : {}),
		},
	};
}
