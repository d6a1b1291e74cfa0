import { versionOf } from '../../datasets/edition-line.ts';
import { nameIn } from '../../datasets/names.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Catalogue } from '../../model/catalogue.ts';
import { competenceOfUnit } from '../../model/units.ts';
import type { Certification } from '../../schema/certification.ts';
import type { LocaleOf } from '../../words/locale.ts';
import type { PublishedCertificate, VerifyData } from './data.ts';

function alignedTo(catalogue: Catalogue, certification: Certification): PublishedCertificate['aligned'] {
	if (certification.kind === 'unit') {
		const reached = competenceOfUnit(catalogue, certification.unit);
		const competence = reached && catalogue.competences.byId.get(reached.competence);
		return competence
			? {
					url: nameIn(catalogue.edition, addressOf('competences', competence.id)),
					level: reached.level,
				}
			: { url: '' };
	}
	const qualification = catalogue.qualifications.byId.get(certification.qualification);
	const occupation =
		qualification?.kind === 'joint' ? catalogue.occupations.byId.get(qualification.occupation) : undefined;
	return { url: occupation?.uri ?? '' };
}

/** The certificates of the edition, with what a credential may name them by. */
export const toVerifyData = (catalogue: Catalogue, { pick }: Pick<LocaleOf<never>, 'pick'>): VerifyData => ({
	certificates: catalogue.certifications.all.map((one) => ({
		name: nameIn(catalogue.edition, addressOf('certifications', one.id)),
		title: pick(one.title),
		address: addressOf('certifications', one.id),
		aligned: alignedTo(catalogue, one),
	})),
	version: versionOf(catalogue.edition),
});
