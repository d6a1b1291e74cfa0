import { isAbsent } from '../schema/common.ts';
import { addressOf, documentAddress } from './addresses.ts';
import type { Catalogue } from './catalogue.ts';
import type { TitleEntry, TitleKind } from './search-index.ts';

/** The titles, codes and labels of all pages, in the order of the collections. */
export function buildTitleIndex(catalogue: Catalogue): TitleEntry[] {
	const competenceOf = (profile: string) => {
		const found = catalogue['qualification-profiles'].byId.get(profile);
		return found && catalogue.competences.byId.get(found.competence);
	};
	const shortTitle = (framework: string) => catalogue.frameworks.byId.get(framework)?.shortTitle ?? framework;

	return [
		...catalogue.frameworks.all.map((framework) => {
			const document = typeof framework.document === 'string' ? [framework.document] : [];
			return entry('frameworks', framework, { c: [framework.shortTitle, ...document] });
		}),
		...catalogue.competences.all.map((competence) =>
			entry('competences', competence, {
				c: [competence.code, `${shortTitle(competence.framework)} ${competence.code}`],
				a: competence.area,
				v: competence.levels,
			}),
		),
		...catalogue['role-profiles'].all.map((role) =>
			entry('role-profiles', role, { l: (role.alternativeTitles ?? []).map((title) => ['en', title]) }),
		),
		...catalogue.occupations.all.map((occupation) =>
			entry('occupations', occupation, {
				c: [occupation.code, occupation.iscoGroup, ...occupation.history.map((former) => former.code)],
				// Who holds an older version of ESCO looks for the name that it has there.
				l: occupation.history.map((former) => ['en', former.title]),
				g: occupation.iscoGroup,
			}),
		),
		...catalogue.skills.all.map((skill) =>
			entry('skills', skill, { l: skill.currentTitle ? [['en', skill.currentTitle]] : [] }),
		),
		...catalogue.requirements.all.map((requirement) => entry('requirements', requirement, {})),
		...catalogue['qualification-profiles'].all.map((profile) => {
			const competence = competenceOf(profile.id);
			return entry('qualification-profiles', profile, {
				c: [profile.id.toUpperCase()],
				...(competence ? { a: competence.area, v: competence.levels } : {}),
			});
		}),
		...catalogue['learning-units'].all.map((unit) => {
			const code = unit.profile.toUpperCase();
			const area = competenceOf(unit.profile)?.area;
			return entry('learning-units', unit, {
				c: [`${code} e-${unit.level}`, code],
				v: [unit.level],
				...(area ? { a: area } : {}),
			});
		}),
		...catalogue.qualifications.all.map((qualification) => {
			if (qualification.kind === 'national') {
				const { nationalTitle, nationalCode, isco } = qualification;
				return entry('qualifications', qualification, {
					c: isAbsent(nationalCode) ? [] : nationalCode.split(/[;/ ]+/).filter(Boolean),
					// The language is not recorded; the country's own title is a name by which people look for it.
					l: [[qualification.country, nationalTitle]],
					...(isAbsent(isco) ? {} : { g: isco.group }),
				});
			}
			const occupation = catalogue.occupations.byId.get(qualification.occupation);
			return entry('qualifications', qualification, occupation ? { g: occupation.iscoGroup } : {});
		}),
		...catalogue.certifications.all.map((certification) => {
			const unit = certification.kind === 'unit' && catalogue['learning-units'].byId.get(certification.unit);
			if (!unit) return entry('certifications', certification, {});
			const code = unit.profile.toUpperCase();
			const area = competenceOf(unit.profile)?.area;
			return entry('certifications', certification, {
				c: [`${code} e-${unit.level}`, code],
				v: [unit.level],
				...(area ? { a: area } : {}),
			});
		}),
		...catalogue.mappings.all.map((set) => entry('mappings', set, {})),
		...catalogue.countries.all.map((country) => entry('countries', country, { c: [country.code] })),
		...catalogue['national-frameworks'].all.map((framework) =>
			entry('national-frameworks', framework, {
				c: [framework.shortTitle],
				l: framework.nativeTitle ? [[framework.country, framework.nativeTitle]] : [],
			}),
		),
		...catalogue.indicators.all.map((indicator) => entry('indicators', indicator, {})),
		...catalogue.pilots.all.map((pilot) => entry('pilots', pilot, {})),
		...catalogue.organisations.all.map((organisation) => entry('organisations', organisation, {})),
		...catalogue.agreements.all.map((agreement) => entry('agreements', agreement, {})),
		...catalogue['quality-criteria'].all.map((criterion) => entry('quality-criteria', criterion, {})),
		...catalogue.labels.all.map((label) => entry('labels', label, {})),
		...catalogue.decisions.all.map((decision) => entry('decisions', decision, {})),
		...catalogue.docs.map((doc): TitleEntry => ({
			t: doc.title,
			u: documentAddress(doc.slug),
			k: 'docs',
			c: [],
			l: [],
		})),
	];
}

function entry(
	kind: Exclude<TitleKind, 'docs'>,
	record: { id: string; title: Record<string, string> & { en: string } },
	more: Partial<TitleEntry>,
): TitleEntry {
	const title = record.title.en;
	const labels = [...Object.entries(record.title), ...(more.l ?? [])].filter(([, label]) => label !== title);
	return {
		...more,
		t: title,
		u: addressOf(kind, record.id),
		k: kind,
		c: [...new Set(more.c)],
		l: [
			...new Map(
				labels.map(([language, label]) => [`${language} ${label}`, [language, label] as [string, string]]),
			).values(),
		],
	};
}
