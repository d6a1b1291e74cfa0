import { compareIds } from '../../model/order.ts';
import type { Comparable } from '../../model/compare/comparable.ts';
import type { Fact, Facts, PackedOutcome } from '../../model/compare/pack.ts';
import { hoursPerYear, roomsOf } from '../../model/compare/room.ts';
import type { CompetenceId, SkillId } from '../../schema/ids.ts';
import type { Entered } from '../compare/compared.ts';
import type { CompareLocale } from '../compare/data.ts';
import { ownId, type OwnQualification } from './own.ts';

/** What the things that a qualification names are called, by id. */
export interface OwnNames {
	countries: Readonly<Record<string, string>>;
	competences: Readonly<Record<string, string>>;
	skills: Readonly<Record<string, string>>;
}

/** The outcomes that somebody has decided, each with the room that the whole list leaves it. */
function decided({ outcomes, years }: OwnQualification) {
	// What is not decided keeps its room: a part of the list is not blown up to all of it.
	const { rooms, measure } = roomsOf(
		outcomes.map(({ hours, unit }) => ({ hours, unit: unit === undefined ? undefined : { name: unit } })),
		years === undefined ? undefined : years * hoursPerYear,
	);
	const weighed = outcomes.flatMap((one, i): PackedOutcome[] => {
		const { id, text, type, unit, place, coding } = one;
		if (!coding) return [];
		const { competences, sureness, reason } = coding;
		return [
			{
				key: `${ownId}#${id}`,
				room: rooms[i] ?? 0,
				competences: competences as CompetenceId[],
				sureness,
				...(type ? { type } : {}),
				text,
				...(unit ? { unit: { title: unit } } : {}),
				...(place ? { place } : {}),
				sources: [],
				...(reason ? { reason } : {}),
			},
		];
	});
	return { weighed, measure };
}

function factsOf({ eqfLevel, years }: OwnQualification, { fill, words: { compare: words } }: CompareLocale): Facts {
	const unknown: Fact = { absent: 'not-collected' };
	return {
		evidence: { text: words['entered-evidence'] },
		eqf: eqfLevel === undefined ? unknown : { text: String(eqfLevel) },
		nationalLevel: unknown,
		duration: years === undefined ? unknown : { text: fill(words['entered-years'], { years }) },
		isco: unknown,
	};
}

const titlesIn = (all: Readonly<Record<string, string>>, ids: readonly string[]): Record<string, string> =>
	Object.fromEntries(ids.filter((id) => Object.hasOwn(all, id)).map((id) => [id, all[id] as string]));

/**
 * A qualification that a visitor describes, as the page of comparisons takes it. Outcomes that nobody has decided count
 * nothing, and leave the list open: what was not read is not missing.
 */
export function toEntered(own: OwnQualification, names: OwnNames, locale: CompareLocale): Entered {
	const { title, country, eqfLevel, isClosed, outcomes } = own;
	const { weighed, measure } = decided(own);
	const basis: Comparable['basis'] = weighed.length > 0 ? 'outcomes' : 'none';
	const skills = [...new Set(outcomes.flatMap((one) => one.skills))].sort(compareIds);
	const competences = [...new Set(weighed.flatMap((one) => one.competences))];
	const place = Object.hasOwn(names.countries, country) ? names.countries[country] : undefined;
	return {
		one: {
			title: title.trim() || locale.words.compare['entered-untitled'],
			...(place === undefined ? {} : { country, place }),
			...(eqfLevel === undefined ? {} : { eqf: eqfLevel }),
			basis,
			isClosed: isClosed && weighed.length > 0 && weighed.length === outcomes.length,
			read: 'entered',
		},
		file: {
			id: ownId as Comparable['id'],
			measure,
			levels: {},
			...(weighed.length > 0 ? { skills: skills as SkillId[] } : {}),
			workload: [],
			facts: factsOf(own, locale),
			outcomes: weighed,
			closest: [],
			sources: {},
		},
		competences: titlesIn(names.competences, competences),
		skills: titlesIn(names.skills, skills),
	};
}
