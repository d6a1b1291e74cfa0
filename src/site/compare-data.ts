import type { ComparedQualification, CompareData, Fact, MappingReason } from '../charts/compare/data.ts';
import { comparedEdition } from '../charts/comparison-file.ts';
import { t } from '../words/index.ts';
import { addressOf } from '../model/addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { comparabilityOf } from '../model/compare/all-pairs.ts';
import { isRetired, type Comparable, type HeldCompetence } from '../model/compare/comparable.ts';
import { creditPoints, hoursPerCreditPoint } from '../model/credits.ts';
import { qualificationFigures } from '../model/qualification-figures.ts';
import type { MappingLink } from '../model/relations.ts';
import { sourceLine } from '../model/source-line.ts';
import {
	absenceReasonSchema,
	evidenceStatusSchema,
	isAbsent,
	schemeStatusSchema,
	type Absent,
} from '../schema/common.ts';
import type { JointQualification, NationalQualification } from '../schema/qualification.ts';
import { getCatalogue } from './catalogue.ts';

const absence = ({ absent, note }: Absent): Fact => ({ absent, ...(note ? { note: note.en } : {}) });
const factOf = <T>(value: T | Absent, show: (value: T) => Fact): Fact =>
	isAbsent(value) ? absence(value) : show(value as T);
const plain = (value: string | Absent): Fact => factOf(value, (text) => ({ text }));

/** An ISCO-08 unit group with its title. */
function iscoGroup({ frameworks }: Catalogue, group: string): Fact {
	const title = frameworks.byId.get('isco-08')?.parts?.find((part) => part.code === group)?.title.en;
	return { text: title ? `${group} ${title}` : group };
}

function jointFacts(catalogue: Catalogue, qualification: JointQualification): ComparedQualification['facts'] {
	const { totalHours: total, compulsoryHours, electiveHours } = qualificationFigures(catalogue, qualification);
	const occupation = catalogue.occupations.byId.get(qualification.occupation);
	const none: Fact = { absent: 'not-applicable' };
	return {
		evidence: { status: qualification.status, note: t('compare.joint') },
		eqf: {
			text: String(qualification.eqf.level),
			status: 'proposed',
			note: qualification.eqf.reasoning.en,
		},
		nationalLevel: none,
		type: { text: t('qualification.kind') },
		code: none,
		awardingBody: none,
		duration: {
			text: t('compare.hours', {
				hours: t('qualification.hours', { total, compulsory: compulsoryHours, elective: electiveHours }),
			}),
		},
		credits: { text: t('unit.credit', { points: creditPoints(total), hours: total, rule: hoursPerCreditPoint }) },
		occupation: occupation
			? {
					text: `${occupation.code} ${occupation.title.en}`,
					address: addressOf('occupations', occupation.id),
				}
			: { absent: 'not-collected' },
		isco: occupation ? iscoGroup(catalogue, occupation.iscoGroup) : { absent: 'not-collected' },
		validity: none,
	};
}

function nationalFacts(catalogue: Catalogue, qualification: NationalQualification): ComparedQualification['facts'] {
	const { evidence, levelEvidence, framework, isco } = qualification;
	const frameworkTitle = catalogue['national-frameworks'].byId.get(framework)?.title.en ?? framework;
	return {
		evidence: {
			status: evidence.status,
			sources: evidence.sources,
			...(evidence.note ? { note: evidence.note.en } : {}),
		},
		eqf: {
			...factOf(qualification.eqfLevel, (level) => ({ text: String(level) })),
			status: levelEvidence.status,
			sources: levelEvidence.sources,
			note: qualification.levelBasis.en,
		},
		nationalLevel: {
			...factOf(qualification.nationalLevel, (level) => ({
				text: `${level}, ${frameworkTitle}`,
				address: addressOf('national-frameworks', framework),
			})),
		},
		type: { text: qualification.type },
		code: plain(qualification.nationalCode),
		awardingBody: plain(qualification.awardingBody),
		duration: plain(qualification.duration),
		credits: plain(qualification.credits),
		// No source attributes an ESCO occupation to a national qualification; the ISCO-08 group is what there is.
		occupation: { absent: 'not-collected' },
		isco: factOf(isco, ({ group, status }) => ({ ...iscoGroup(catalogue, group), status })),
		validity: factOf(qualification.validity, (text) => ({ text: text.en })),
	};
}

const reasonOf = ({ row, set }: MappingLink): MappingReason => ({
	set: set.id,
	reason: row.comment,
	...(row.ext_loss ? { loss: row.ext_loss } : {}),
});

/** The row that mapped a competence: that of several which is as sure as the one compared. */
const rowOf = (links: readonly MappingLink[], { competence, level, confidence }: HeldCompetence) =>
	links.find(
		({ other, row }) => other?.id === competence && other.part === `e-${level}` && row.confidence === confidence,
	);

function compared(catalogue: Catalogue, comparable: Comparable): ComparedQualification | undefined {
	const qualification = catalogue.qualifications.byId.get(comparable.id);
	if (!qualification) return undefined;
	const title = qualification.title.en;
	if (qualification.kind === 'joint')
		return {
			kind: 'joint',
			title,
			facts: jointFacts(catalogue, qualification),
			comparable,
			reasons: comparable.competences.map(() => null),
		};
	const links = catalogue.relations.mappingsOf('qualifications', comparable.id);
	const notMapped = links.find(({ other }) => !other);
	return {
		kind: 'national',
		title,
		nationalTitle: qualification.nationalTitle,
		country: qualification.country,
		...(qualification.region ? { region: qualification.region } : {}),
		facts: nationalFacts(catalogue, qualification),
		comparable,
		reasons: comparable.competences.map((held) => {
			const link = rowOf(links, held);
			return link ? reasonOf(link) : null;
		}),
		...(notMapped ? { notMapped: reasonOf(notMapped) } : {}),
	};
}

const titlesOf = (list: readonly { id: string; title: { en: string } }[], ids: Iterable<string>) => {
	const wanted = new Set(ids);
	return Object.fromEntries(list.filter(({ id }) => wanted.has(id)).map(({ id, title }) => [id, title.en]));
};

let made: CompareData | undefined;

/** The same for the page and its file, made once per build. */
export const getCompareData = async (): Promise<CompareData> => (made ??= toCompareData(await getCatalogue()));

/** Everything that the page of comparisons shows of any choice; texts that it may name are there once. */
function toCompareData(catalogue: Catalogue): CompareData {
	const { comparables, basis } = comparabilityOf(catalogue);
	const qualifications = Object.fromEntries(
		[...comparables].flatMap(([id, comparable]) => {
			const made = compared(catalogue, comparable);
			return made ? [[id, made] as const] : [];
		}),
	);
	const all = Object.values(qualifications);
	const cited = new Set(all.flatMap(({ facts }) => Object.values(facts).flatMap(({ sources = [] }) => sources)));
	const joined = [...basis.joins.values()].flat();
	return {
		edition: comparedEdition(catalogue.edition),
		qualifications,
		retired: Object.fromEntries(catalogue.qualifications.all.filter(isRetired).map(({ id, title }) => [id, title.en])),
		joins: Object.fromEntries(basis.joins),
		units: basis.units,
		countries: titlesOf(
			catalogue.countries.all,
			all.flatMap(({ country }) => country ?? []),
		),
		competences: titlesOf(catalogue.competences.all, [
			...all.flatMap(({ comparable }) => comparable.competences.map(({ competence }) => competence)),
			...basis.units.map(({ competence }) => competence),
			...joined.map(({ other }) => other),
		]),
		skills: titlesOf(
			catalogue.skills.all,
			all.flatMap(({ comparable }) => comparable.skills ?? []),
		),
		sets: titlesOf(catalogue.mappings.all, [
			...all.flatMap(({ reasons, notMapped }) => [...reasons, notMapped].flatMap((one) => one?.set ?? [])),
			...joined.map(({ set }) => set),
		]),
		sources: Object.fromEntries(
			catalogue.sources.all.filter(({ id }) => cited.has(id)).map((source) => [source.id, sourceLine(source)]),
		),
		unitFacts: Object.fromEntries(
			catalogue['learning-units'].all.map((unit) => [unit.id, { title: unit.title.en, before: unit.prerequisites }]),
		),
		statuses: Object.fromEntries(
			[...schemeStatusSchema.options, ...evidenceStatusSchema.options].map((status) => [status, t(`status.${status}`)]),
		),
		absences: Object.fromEntries(absenceReasonSchema.options.map((absent) => [absent, t(`absent.${absent}`)])),
	};
}
