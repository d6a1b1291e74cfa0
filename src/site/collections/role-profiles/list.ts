import type { ListOf } from '../../list-view.ts';
import { isAbsent } from '../../../schema/common.ts';
import { code, link, text } from '../../view.ts';

export const list: ListOf<'role-profiles'> = (context) => {
	const { catalogue: c, t, pick, pathOf, reason } = context;
	return {
		head: [
			{ key: 'title', label: t('fact.title') },
			{ key: 'framework', label: t('fact.framework') },
			// A number of parts: 2.10 comes after 2.9.
			{ key: 'number', label: t('fact.number') },
			{ key: 'competences', label: t('collection.competences') },
		],
		filterBy: [
			{ key: 'framework', label: t('fact.framework'), wordOf: (v) => c.frameworks.byId.get(v)?.shortTitle ?? v },
			{ key: 'code', label: t('fact.competence') },
		],
		cells: (r) => [
			[link(pick(r.title), pathOf('role-profiles', r.id))],
			[text(c.frameworks.byId.get(r.framework)?.shortTitle ?? r.framework)],
			[text(r.number)],
			isAbsent(r.competences)
				? reason({ absent: r.competences.absent })
				: r.competences.flatMap((x, i) => [
						...(i ? [text(', ')] : []),
						code(`${x.competence.split('/')[1]} e-${x.level}`),
					]),
		],
	};
};
