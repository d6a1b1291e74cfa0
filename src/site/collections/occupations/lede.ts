import type { ViewContext } from '../../view-context.ts';
import { iscoGroupOf, occupationsOfGroup } from '../../../model/isco.ts';
import type { Occupation } from '../../../schema/occupation.ts';
import { competencesOf, listed, type TeachingUnit } from './taught.ts';

/** More competences than these are no answer to what is mostly taught for it. */
const mostNamed = 3;

/** Number and name of the group that an occupation belongs to. */
export function groupName({ catalogue, pick }: ViewContext, { iscoGroup }: Occupation): string {
	const group = iscoGroupOf(catalogue, iscoGroup);
	return group ? `${iscoGroup} ${pick(group.title)}` : iscoGroup;
}

/** What an occupation is in this scheme: its group, how much of what it needs is taught, and where mostly. */
export function ledeOf(context: ViewContext, occupation: Occupation, units: readonly TeachingUnit[]): string {
	const { catalogue, locale, t, titleOf } = context;
	const count = occupationsOfGroup(catalogue, occupation.iscoGroup).length;
	const job = t(count === 1 ? 'occupation.only-job' : 'occupation.one-job', {
		count,
		group: groupName(context, occupation),
	});
	const all = listed(occupation.essentialSkills).length;
	const named = competencesOf(catalogue, units)
		.slice(0, mostNamed)
		.map((id) => `${titleOf('competences', id)} (${catalogue.competences.byId.get(id)?.code ?? id})`);
	if (all === 0) return t('occupation.lede-unknown', { job });
	return t(named.length === 0 ? 'occupation.lede-untaught' : 'occupation.lede', {
		job,
		all,
		taught: new Set(units.flatMap(({ skills }) => skills)).size,
		competences: locale.list(named),
	});
}
