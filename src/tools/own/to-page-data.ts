import { versionOf } from '../../datasets/edition-line.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { wordsFor, type LocaleOf } from '../../words/locale.ts';
import { framework } from './entry.ts';
import { ownRooms, type OwnPage, type OwnRoom, type SkillUris } from './page-data.ts';

export const toSkillUris = ({ skills }: Catalogue): SkillUris =>
	Object.fromEntries(skills.all.map(({ id, uri }) => [id, uri]));

/** What the description of a qualification is made of, besides what proposals are made from. */
export function toOwnPage(catalogue: Catalogue, locale: LocaleOf<OwnRoom>): OwnPage {
	const { pick, compare } = locale;
	const byName = (all: readonly { id: string; name: string }[]) =>
		[...all].sort((a, b) => compare(a.name, b.name)).map(({ id, name }) => [id, name] as const);
	return {
		edition: versionOf(catalogue.edition),
		words: wordsFor(locale, ownRooms),
		competences: Object.fromEntries(
			catalogue.competences.all
				.filter(({ framework: of }) => of === framework)
				.map(({ id, title }) => [id, pick(title)]),
		),
		skills: Object.fromEntries(catalogue.skills.all.map(({ id, title }) => [id, pick(title)])),
		retired: Object.fromEntries(
			catalogue.retired
				.filter(({ collection }) => collection === 'skills' || collection === 'competences')
				.map(({ id, to }) => [id, to]),
		),
		countries: Object.fromEntries(byName(catalogue.countries.all.map(({ id, title }) => ({ id, name: pick(title) })))),
		frameworks: Object.fromEntries(
			catalogue.countries.all.map(({ id: country }) => [
				country,
				byName(
					catalogue['national-frameworks'].all
						.filter((one) => one.country === country)
						.map(({ id, shortTitle, title }) => ({ id, name: `${shortTitle}, ${pick(title)}` })),
				),
			]),
		),
	};
}
