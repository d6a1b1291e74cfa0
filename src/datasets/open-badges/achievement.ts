import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { competenceOfUnit } from '../../model/units.ts';
import type { Certification } from '../../schema/certification.ts';
import type { LanguageMap } from '../../schema/common.ts';
import { sourceLanguage } from '../../words/locale.ts';
import { versionOf } from '../edition-line.ts';
import { nameIn } from '../names.ts';

/** An alignment, the way in which an achievement names what it is made from. */
interface Alignment {
	type: ['Alignment'];
	targetName: string;
	targetUrl: string;
	targetCode?: string;
	targetFramework?: string;
	targetDescription?: string;
}

/** A certificate as an Open Badges 3.0 Achievement: what an issuer takes into a credential of its own. */
export interface Achievement {
	'@context': string[];
	id: string;
	type: ['Achievement'];
	achievementType: 'Certification';
	name: string;
	description: string;
	criteria: { narrative: string };
	creator: { id: string; type: ['Profile']; name: string };
	humanCode: string;
	inLanguage: string;
	version: string;
	alignment: Alignment[];
}

const contexts = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];

const say = (texts: LanguageMap): string => texts[sourceLanguage];

/** The units that every holder has. */
function unitsOf(catalogue: Catalogue, certification: Certification): readonly string[] {
	if (certification.kind === 'unit') return [certification.unit];
	const qualification = catalogue.qualifications.byId.get(certification.qualification);
	return qualification?.kind === 'joint' ? qualification.compulsory : [];
}

const frameworkOf = (catalogue: Catalogue, id: string) => catalogue.frameworks.byId.get(id)?.shortTitle ?? id;

function competences(catalogue: Catalogue, units: readonly string[]): Alignment[] {
	return units.flatMap((unit): Alignment[] => {
		const reached = competenceOfUnit(catalogue, unit);
		const competence = reached && catalogue.competences.byId.get(reached.competence);
		if (!competence) return [];
		return [
			{
				type: ['Alignment'],
				targetName: say(competence.title),
				targetUrl: nameIn(catalogue.edition, addressOf('competences', competence.id)),
				targetCode: competence.code,
				targetFramework: frameworkOf(catalogue, competence.framework),
				targetDescription: `Proficiency level e-${reached.level}`,
			},
		];
	});
}

function skills(catalogue: Catalogue, units: readonly string[]): Alignment[] {
	const taught = units.flatMap((id) => catalogue['learning-units'].byId.get(id)?.outcomes ?? []);
	return [...new Set(taught.flatMap((outcome) => outcome.skills))].flatMap((id): Alignment[] => {
		const skill = catalogue.skills.byId.get(id);
		if (!skill) return [];
		return [
			{
				type: ['Alignment'],
				targetName: say(skill.title),
				targetUrl: skill.uri,
				targetFramework: frameworkOf(catalogue, skill.framework),
			},
		];
	});
}

function occupation(catalogue: Catalogue, certification: Certification): Alignment[] {
	const qualification =
		certification.kind === 'role' ? catalogue.qualifications.byId.get(certification.qualification) : undefined;
	const found = qualification?.kind === 'joint' && catalogue.occupations.byId.get(qualification.occupation);
	if (!found) return [];
	return [
		{
			type: ['Alignment'],
			targetName: say(found.title),
			targetUrl: found.uri,
			targetCode: found.code,
			targetFramework: frameworkOf(catalogue, found.framework),
		},
	];
}

/** What a candidate shows and who decides, as Markdown. */
const narrative = ({ evidence, passRule, assessors, validity, renewal }: Certification): string =>
	[
		evidence.map((one) => `- ${say(one)}`).join('\n'),
		say(passRule),
		say(assessors),
		`Valid for ${validity.months} months. ${say(renewal)}`,
	].join('\n\n');

/**
 * The Open Badges 3.0 Achievement of a certificate, without a signature: its name is that of the record, and an issuer puts
 * it into the subject of a credential that it signs. https://www.imsglobal.org/spec/ob/v3p0/#achievement
 */
export function toAchievement(catalogue: Catalogue, certification: Certification): Achievement {
	const { edition } = catalogue;
	const units = unitsOf(catalogue, certification);
	return {
		'@context': contexts,
		id: nameIn(edition, addressOf('certifications', certification.id)),
		type: ['Achievement'],
		achievementType: 'Certification',
		name: say(certification.title),
		description: say(certification.statement),
		criteria: { narrative: narrative(certification) },
		creator: { id: edition.namespace, type: ['Profile'], name: edition.publisher },
		humanCode: certification.id,
		inLanguage: sourceLanguage,
		version: versionOf(edition),
		alignment: [...occupation(catalogue, certification), ...competences(catalogue, units), ...skills(catalogue, units)],
	};
}
