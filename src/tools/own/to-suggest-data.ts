import type { Catalogue } from '../../model/catalogue.ts';
import { nationalQualifications } from '../../model/qualifications.ts';
import { escoName, schemeName } from '../../model/terms.ts';
import { competenceOfUnit } from '../../model/units.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { framework } from './entry.ts';
import type { PackedSentence, SentenceGroup, SuggestData } from './suggest-data.ts';

/** The competences of the e-CF 3.0 and, by the places of these, all that is known under other ids. */
function toPlaces({ competences }: Catalogue) {
	const ids = competences.all.filter((one) => one.framework === framework).map(({ id }) => id as string);
	const placeOf = new Map(ids.map((id, i) => [id, i]));
	const placesOf = (list: readonly string[]) => list.flatMap((id) => placeOf.get(id) ?? []);
	return { ids, placesOf };
}

/** Skills that a mapping joins to a competence, by any match. */
function mappedSkills({ competences, skills, mappings }: Catalogue, placesOf: (ids: readonly string[]) => number[]) {
	const competenceOf = new Map(competences.all.map(({ id }) => [schemeName('competences', id), id as string]));
	const skillOf = new Map(skills.all.map(({ id, uri }) => [escoName(uri), id as string]));
	const mapped: Record<string, number[]> = {};
	for (const { subject_id, object_id } of mappings.all.flatMap(({ rows }) => rows)) {
		const [competence, skill] = [competenceOf.get(subject_id), skillOf.get(object_id)];
		if (competence !== undefined && skill !== undefined)
			mapped[skill] = [...new Set([...(mapped[skill] ?? []), ...placesOf([competence])])];
	}
	return mapped;
}

/**
 * The published sentences that suggestions are made from: outcomes of units, what profiles and competences say, and the
 * coded outcomes of national qualifications. In the language of the source, in which outcomes are matched.
 */
export function toSuggestData(catalogue: Catalogue): SuggestData {
	const { ids, placesOf } = toPlaces(catalogue);
	const text = (texts: { en: string }) => texts[sourceLanguage];
	const sentence = (said: string, places: readonly number[], skills: readonly string[] = []): PackedSentence =>
		skills.length > 0 ? [said, places, skills] : [said, places];
	const units = catalogue['learning-units'].all.map((unit): SentenceGroup => {
		const places = placesOf([competenceOfUnit(catalogue, unit.id)?.competence ?? '']);
		return {
			kind: 'unit',
			of: unit.id,
			sentences: unit.outcomes.map((one) => sentence(text(one.text), places, one.skills)),
		};
	});
	const profiles = catalogue['qualification-profiles'].all.map(
		({ id, competence, summary, abilities, knowledge }): SentenceGroup => ({
			kind: 'profile',
			of: id,
			sentences: [summary, ...abilities, ...knowledge].map((one) => sentence(text(one), placesOf([competence]))),
		}),
	);
	// A competence of another edition stands for those that it continues.
	const competences = catalogue.competences.all.map(({ id, title, summary, predecessors = [] }): SentenceGroup => ({
		kind: 'competence',
		of: id,
		sentences: [sentence(`${text(title)}. ${text(summary)}`, placesOf([id, ...predecessors]))],
	}));
	const national = nationalQualifications(catalogue).map(({ id, outcomes }): SentenceGroup => ({
		kind: 'national',
		of: id,
		sentences: outcomes.map((one) => sentence(text(one.text), placesOf(one.competences), one.skills)),
	}));
	// Without a competence only what was looked at one by one is known to lie outside.
	const known = [...units, ...profiles, ...competences].map((group) => ({
		...group,
		sentences: group.sentences.filter(([, places]) => places.length > 0),
	}));
	return {
		competences: ids,
		groups: [...known, ...national].filter(({ sentences }) => sentences.length > 0),
		mapped: mappedSkills(catalogue, placesOf),
	};
}
