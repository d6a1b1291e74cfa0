import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { toComparable } from '../../model/compare/to-comparable.ts';
import { creditPoints } from '../../model/credits.ts';
import { eurostatGeo } from '../../model/eurostat-geo.ts';
import { qualificationFigures } from '../../model/qualification-figures.ts';
import type { JointQualification, NationalQualification, Qualification } from '../../schema/qualification.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { toListCell } from '../cells.ts';
import { versionOf } from '../edition-line.ts';
import { nameIn } from '../names.ts';
import { publishedProfile } from '../published-profile.ts';
import type { Cell } from '../table.ts';
import { column, given, idColumn, reasonFor, rowOf, type FlatTable } from './flat-table.ts';

type Cells = Record<string, Cell | undefined>;

const isInAbsent = { reasonIn: 'absent' };
const columns = [
	column('id', 'id', 'Id of the qualification.'),
	column('kind', 'code', 'national: awarded by a country; joint: proposed by this scheme.'),
	column('title_en', 'text', 'Title in English.'),
	column('title_national', 'text', 'Title in the language of the country.', 'left-out'),
	idColumn('country', 'countries', 'Id of the country that awards it, as in the table of countries.', isInAbsent),
	column('eurostat_geo', 'code', 'Code of the country in the column "geo" of Eurostat.', isInAbsent),
	column('eqf', 'integer', 'EQF level, 1 to 8: read, or proposed for a joint one.', isInAbsent),
	column('eqf_status', 'code', 'How sure the level is; proposed where this scheme proposes it.'),
	column('national_level', 'text', 'Level in the national framework, as it is noted there.', isInAbsent),
	column('isco08', 'code', 'ISCO-08 unit group, four digits.', isInAbsent),
	column('esco_occupation_uri', 'address', 'URI of the ESCO occupation of a joint one.', isInAbsent),
	column('credits', 'text', 'Credits with their system, as the source words them.', isInAbsent),
	column('evidence_status', 'code', 'How sure the record is; for a joint one how far it has come.'),
	column('page', 'address', 'Name of the record, below the namespace of the edition.'),
	column('version', 'text', 'Version of this edition.'),
	column('absent', 'text', 'Why a cell is empty, as column=reason, with bars between several.', 'left-out'),
	// What came later stands last: whoever reads columns by their place reads the same as before.
	column('basis', 'code', 'What comparisons rest on: units, outcomes, description or none; a title counts nothing.'),
	column('read', 'code', 'What was read of a national one: title, summary, outcomes or standard.', 'left-out'),
	column('list', 'code', 'closed where every outcome of the named parts was read, else open.', 'left-out'),
	column('outcomes', 'integer', 'Learning outcomes with room in its profile, shared ones among them.'),
];

const national = (catalogue: Catalogue, one: NationalQualification): { cells: Cells; reasons: Cells } => {
	const country = catalogue.countries.byId.get(one.country);
	const { basis, outcomesWithRoom } = publishedProfile(catalogue, one);
	const isco = given(one.isco);
	return {
		cells: {
			title_national: one.nationalTitle,
			country: one.country,
			eurostat_geo: country && eurostatGeo(country),
			eqf: given(one.eqfLevel),
			eqf_status: one.levelEvidence.status,
			national_level: given(one.nationalLevel),
			isco08: isco?.group,
			credits: given(one.credits),
			basis,
			read: one.read,
			list: one.list.kind,
			outcomes: outcomesWithRoom,
			evidence_status: one.evidence.status,
		},
		reasons: {
			eqf: reasonFor(one.eqfLevel),
			national_level: reasonFor(one.nationalLevel),
			isco08: reasonFor(one.isco),
			// National records name a group of occupations and none of them.
			esco_occupation_uri: 'not-collected',
			credits: reasonFor(one.credits),
		},
	};
};

const joint = (catalogue: Catalogue, one: JointQualification): { cells: Cells; reasons: Cells } => {
	const occupation = catalogue.occupations.byId.get(one.occupation);
	return {
		cells: {
			eqf: one.eqf.level,
			eqf_status: 'proposed',
			isco08: occupation?.iscoGroup,
			esco_occupation_uri: occupation?.uri,
			basis: 'units',
			outcomes: toComparable(catalogue, one).outcomes.length,
			credits: `${creditPoints(qualificationFigures(catalogue, one).totalHours)} credit points of the scheme`,
			evidence_status: one.status,
		},
		// No country awards it.
		reasons: { country: 'not-applicable', eurostat_geo: 'not-applicable', national_level: 'not-applicable' },
	};
};

const cellsOf = (catalogue: Catalogue, one: Qualification) =>
	one.kind === 'national' ? national(catalogue, one) : joint(catalogue, one);

/** Every qualification with its EQF level, its country as Eurostat has it, and its occupation. */
export const qualifications: FlatTable = {
	name: 'qualifications',
	collection: 'qualifications',
	description: 'All qualifications, a row each: title, country, EQF level, occupation, and how sure they are.',
	columns,
	key: ['id'],
	rows: (catalogue) =>
		catalogue.qualifications.all.map((one) => {
			const { cells, reasons } = cellsOf(catalogue, one);
			const absent = Object.entries(reasons).flatMap(([name, reason]) => (reason ? [`${name}=${reason}`] : []));
			return rowOf({
				id: one.id,
				kind: one.kind,
				title_en: one.title[sourceLanguage],
				...cells,
				page: nameIn(catalogue.edition, addressOf('qualifications', one.id)),
				version: versionOf(catalogue.edition),
				absent: absent.length > 0 ? toListCell(absent) : undefined,
			});
		}),
};
