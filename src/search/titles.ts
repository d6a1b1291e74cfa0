import { isAbsent } from '../schema/common.ts';
import { addressOf, documentAddress } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Label, Title, TitleKind } from './title.ts';

/** The titles, codes and labels of all pages, in the order of the collections. */
export function titlesOf(catalogue: Catalogue): Title[] {
	const competenceOf = (profile: string) => {
		const found = catalogue['qualification-profiles'].byId.get(profile);
		return found && catalogue.competences.byId.get(found.competence);
	};
	const shortTitle = (framework: string) => catalogue.frameworks.byId.get(framework)?.shortTitle ?? framework;

	return [
		...catalogue.frameworks.all.map((framework) => {
			const document = typeof framework.document === 'string' ? [framework.document] : [];
			return titleOf('frameworks', framework, { codes: [framework.shortTitle, ...document] });
		}),
		...catalogue.competences.all.map((competence) =>
			titleOf('competences', competence, {
				codes: [competence.code, `${shortTitle(competence.framework)} ${competence.code}`],
				area: competence.area,
				levels: competence.levels,
			}),
		),
		...catalogue['role-profiles'].all.map((role) =>
			titleOf('role-profiles', role, { labels: english(role.alternativeTitles ?? []) }),
		),
		...catalogue.occupations.all.map((occupation) =>
			titleOf('occupations', occupation, {
				codes: [occupation.code, occupation.iscoGroup, ...occupation.history.map((former) => former.code)],
				// Who holds an older version of ESCO looks for the name that it has there.
				labels: english(occupation.history.map((former) => former.title)),
				isco: occupation.iscoGroup,
			}),
		),
		...catalogue.skills.all.map((skill) =>
			titleOf('skills', skill, { labels: english(skill.currentTitle ? [skill.currentTitle] : []) }),
		),
		...catalogue.requirements.all.map((requirement) => titleOf('requirements', requirement, {})),
		...catalogue['qualification-profiles'].all.map((profile) => {
			const competence = competenceOf(profile.id);
			return titleOf('qualification-profiles', profile, {
				codes: [profile.id.toUpperCase()],
				...(competence ? { area: competence.area, levels: competence.levels } : {}),
			});
		}),
		...catalogue['learning-units'].all.map((unit) => {
			const code = unit.profile.toUpperCase();
			const area = competenceOf(unit.profile)?.area;
			return titleOf('learning-units', unit, {
				codes: [`${code} e-${unit.level}`, code],
				levels: [unit.level],
				...(area ? { area } : {}),
			});
		}),
		...catalogue.qualifications.all.map((qualification) => {
			if (qualification.kind === 'national') {
				const { nationalTitle, nationalCode, isco } = qualification;
				return titleOf('qualifications', qualification, {
					codes: isAbsent(nationalCode) ? [] : nationalCode.split(/[;/ ]+/).filter(Boolean),
					// The language is not recorded; the country's own title is a name by which people look for it.
					labels: [{ language: qualification.country, text: nationalTitle }],
					...(isAbsent(isco) ? {} : { isco: isco.group }),
				});
			}
			const occupation = catalogue.occupations.byId.get(qualification.occupation);
			return titleOf('qualifications', qualification, occupation ? { isco: occupation.iscoGroup } : {});
		}),
		...catalogue.certifications.all.map((certification) => {
			const unit = certification.kind === 'unit' && catalogue['learning-units'].byId.get(certification.unit);
			if (!unit) return titleOf('certifications', certification, {});
			const code = unit.profile.toUpperCase();
			const area = competenceOf(unit.profile)?.area;
			return titleOf('certifications', certification, {
				codes: [`${code} e-${unit.level}`, code],
				levels: [unit.level],
				...(area ? { area } : {}),
			});
		}),
		...catalogue.mappings.all.map((set) => titleOf('mappings', set, {})),
		...catalogue.countries.all.map((country) => titleOf('countries', country, { codes: [country.code] })),
		...catalogue['national-frameworks'].all.map((framework) =>
			titleOf('national-frameworks', framework, {
				codes: [framework.shortTitle],
				labels: framework.nativeTitle ? [{ language: framework.country, text: framework.nativeTitle }] : [],
			}),
		),
		...catalogue.indicators.all.map((indicator) => titleOf('indicators', indicator, {})),
		...catalogue.pilots.all.map((pilot) => titleOf('pilots', pilot, {})),
		...catalogue.organisations.all.map((organisation) => titleOf('organisations', organisation, {})),
		...catalogue.agreements.all.map((agreement) => titleOf('agreements', agreement, {})),
		...catalogue['quality-criteria'].all.map((criterion) => titleOf('quality-criteria', criterion, {})),
		...catalogue.labels.all.map((label) => titleOf('labels', label, {})),
		...catalogue.decisions.all.map((decision) => titleOf('decisions', decision, {})),
		...catalogue.docs.map((doc): Title => ({
			title: doc.title,
			address: documentAddress(doc.slug),
			kind: 'docs',
			codes: [],
			labels: [],
		})),
	];
}

const english = (texts: readonly string[]): Label[] => texts.map((text) => ({ language: 'en', text }));

function titleOf(
	kind: Exclude<TitleKind, 'docs'>,
	record: { id: string; title: Record<string, string> & { en: string } },
	more: Partial<Title>,
): Title {
	const title = record.title.en;
	const named = Object.entries(record.title).map(([language, text]) => ({ language, text }));
	const labels = [...named, ...(more.labels ?? [])].filter(({ text }) => text !== title);
	return {
		...more,
		title,
		address: addressOf(kind, record.id),
		kind,
		codes: [...new Set(more.codes)],
		labels: [...new Map(labels.map((label) => [`${label.language} ${label.text}`, label])).values()],
	};
}
