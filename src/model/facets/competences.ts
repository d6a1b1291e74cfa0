import { standingFor } from '../standing-for.ts';
import type { FacetsOf } from './facets.ts';

export const competences: FacetsOf<'competences'> = (catalogue, competence) => {
	const { code, framework, area, levels } = competence;
	const edition = catalogue.frameworks.byId.get(framework)?.shortTitle ?? framework;
	const { profiles, units } = standingFor(catalogue, competence);
	return {
		codes: [code, `${edition} ${code}`],
		values: {
			framework: [framework],
			area: [area],
			level: levels.map(String),
			covered: [units.length ? 'unit' : profiles.length ? 'profile' : 'none'],
		},
	};
};
