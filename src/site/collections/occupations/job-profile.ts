import type { ViewContext } from '../../view-context.ts';
import { versionOf } from '../../../datasets/edition-line.ts';
import type { Occupation } from '../../../schema/occupation.ts';
import { groupName } from './lede.ts';
import { competencesOf, listed, type TeachingUnit } from './taught.ts';

/** An occupation as plain text that can be put into an advertisement or a contract: what it needs, and what shows it. */
export function jobProfile(context: ViewContext, occupation: Occupation, units: readonly TeachingUnit[]): string {
	const { catalogue, pick, t, titleOf } = context;
	const part = (title: string, lines: readonly string[]) =>
		lines.length > 0 ? [[title, ...lines.map((line) => `- ${line}`)].join('\n')] : [];
	return [
		t('job.title', { title: pick(occupation.title) }),
		t('job.group', { group: groupName(context, occupation), code: occupation.code }),
		...part(
			t('job.skills'),
			listed(occupation.essentialSkills).map((id) => titleOf('skills', id)),
		),
		...part(
			t('job.competences'),
			competencesOf(catalogue, units).map(
				(id) => `${catalogue.competences.byId.get(id)?.code ?? id} ${titleOf('competences', id)}`,
			),
		),
		...part(
			t('job.evidence'),
			units.map(({ unit }) => pick(unit.title)),
		),
		[
			t('job.edition', { edition: pick(catalogue.edition.title), version: versionOf(catalogue.edition) }),
			...catalogue.edition.attribution,
			occupation.uri,
		].join('\n'),
	].join('\n\n');
}
