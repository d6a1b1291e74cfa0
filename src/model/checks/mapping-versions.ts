import { dayPattern } from '../../schema/dates.ts';
import type { Framework } from '../../schema/framework.ts';
import { noTermFound } from '../../schema/mapping.ts';
import type { Catalogue } from '../catalogue.ts';
import { schemeName } from '../terms.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

/** What a row can call the version of one of its ends. */
interface Versions {
	/** In words, for the message. */
	of: string;
	allowed: readonly string[];
}

/** "2017 recommendation" is called 2017. */
const shortEdition = ({ edition }: Framework) => edition.split(' ')[0] ?? edition;

/** The versions of a term that comes from an edition of a framework; where none was found, those of the source of the set. */
function versionsOf(catalogue: Catalogue, name: string, source: string): Versions | undefined {
	const ofFramework = (framework: Framework | undefined, earlier: readonly string[] = []): Versions | undefined =>
		framework && {
			of: `${framework.shortTitle} as frameworks/${framework.id}.yaml has it`,
			// An ESCO occupation keeps its URI from version to version, and 1.1 stands for all of 1.1.x.
			allowed: [shortEdition(framework), ...earlier, ...earlier.map((version) => version.replace(/\.\d+$/, ''))],
		};
	if (name === noTermFound)
		return ofFramework(catalogue.frameworks.all.find(({ id }) => schemeName('frameworks', id) === source));
	const term = catalogue.relations.terms.get(name);
	switch (term?.collection) {
		case 'frameworks':
			return ofFramework(catalogue.frameworks.byId.get(term.id));
		case 'competences':
		case 'role-profiles':
		case 'skills':
			return ofFramework(catalogue.frameworks.byId.get(catalogue[term.collection].byId.get(term.id)?.framework ?? ''));
		case 'occupations': {
			const occupation = catalogue.occupations.byId.get(term.id);
			return ofFramework(catalogue.frameworks.byId.get(occupation?.framework ?? ''), occupation?.versions);
		}
		default:
			return undefined;
	}
}

/** A record of the scheme is read in an edition of it, and a national qualification on a day. */
const isOwnVersion = (version: string) => /^\d+\.\d+\.\d+$/.test(version) || dayPattern.test(version);

function mistakeIn(version: string, versions: Versions | undefined) {
	const expected = versions?.allowed[0];
	if (versions?.allowed.includes(version) ?? isOwnVersion(version)) return undefined;
	const isRounded = expected !== undefined && Number(version) === Number(expected);
	return {
		message: versions
			? `The version is ${version}, which is not that of ${versions.of}.`
			: `The version is ${version}, which is neither that of an edition nor a day.`,
		expected: expected === undefined ? 'an edition such as 0.1.0, or a day such as 2026-11-23' : `"${expected}"`,
		fix: isRounded
			? `Write ${expected}; a spreadsheet turns it into ${version}, so look at the whole column.`
			: 'Correct the version, or the name if another edition was meant.',
	};
}

export const mappingVersions: Check = {
	name: 'mapping-version',
	description: 'A mapping names the versions of both its sides as the records of their frameworks do.',
	scope: 'mappings',
	run: (catalogue, { unread }) =>
		// With a vocabulary unread, what stands in it cannot be told from what was never there.
		[...unread].some((key) => /^(?:frameworks|competences|role-profiles|occupations|skills)\b/.test(key))
			? []
			: catalogue.mappings.all.flatMap((set) => {
					const told = new Set<string>();
					return set.rows.flatMap((row, i) =>
						(['subject', 'object'] as const).flatMap((end) => {
							const source = end === 'subject' ? set.subjectSource : set.objectSource;
							const field = `${end}_source_version` as const;
							// An unknown name is the mistake to mend first.
							if (row[`${end}_id`] !== noTermFound && !catalogue.relations.terms.has(row[`${end}_id`])) return [];
							const mistake = mistakeIn(row[field], versionsOf(catalogue, row[`${end}_id`], source));
							// A spreadsheet does it to a whole column: it is told once, at the first row.
							const key = `${field} ${row[field]} ${mistake?.expected ?? ''}`;
							if (!mistake || told.has(key)) return [];
							told.add(key);
							return [problemAt(catalogue, 'mappings', set.id, `rows[${i}].${field}`, mistake)];
						}),
					);
				}),
};
