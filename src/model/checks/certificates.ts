import { jointQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

export const certificates: Check = {
	name: 'certificate',
	description:
		'A unit certificate has the id of its unit, a role certificate that of its qualification and asks for the certificates of its compulsory units.',
	scope: 'certifications',
	run: (catalogue) =>
		catalogue.certifications.all.flatMap((certification) => {
			const at = (field: string, text: { message: string; expected: string; fix: string }) =>
				problemAt(catalogue, 'certifications', certification.id, field, text);
			const subject = certification.kind === 'unit' ? certification.unit : certification.qualification;
			const wrongId =
				(certification.id as string) === subject
					? []
					: [
							at('', {
								message: `The certificate is for "${subject}", but its id is "${certification.id}".`,
								expected: `the id "${subject}"`,
								fix: `Rename the file to ${subject}.yaml, or correct what it certifies.`,
							}),
						];
			if (certification.kind === 'unit') return wrongId;
			// A unit that does not exist is a dangling reference of the qualification, and the mistake to mend first.
			const qualification = jointQualifications(catalogue).find(({ id }) => id === certification.qualification);
			const compulsory = (qualification?.compulsory ?? []).filter((unit) => catalogue['learning-units'].byId.has(unit));
			const missing = compulsory.filter((unit) => !certification.requires.some((id) => (id as string) === unit));
			return [
				...wrongId,
				...missing.map((unit) =>
					at('requires', {
						message: `The certificate of the compulsory unit "${unit}" is not asked for.`,
						expected: `all of ${compulsory.join(', ')}`,
						fix: `Add "${unit}".`,
					}),
				),
			];
		}),
};
