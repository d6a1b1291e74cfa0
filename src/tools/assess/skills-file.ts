import { listSeparator, toCsvText } from '../../datasets/cells.ts';
import { rowsOf } from '../matching/rows.ts';
import { outcomeKey, type Scheme } from '../matching/scheme.ts';
import { shareOf, type Standing } from '../matching/standing.ts';

/** The ESCO skills that a person shows or states, with the outcomes behind each, as CSV. */
export function toSkillsCsv(scheme: Scheme, standing: Standing): string {
	const { skills, edition } = scheme.data;
	const lines = Object.entries(skills).flatMap(([id, { title, uri }]) => {
		const [row] = rowsOf(scheme, standing, [{ kind: 'skill', id, need: 'essential' }]);
		if (!row || row.credit === 0) return [];
		const by = row.outcomes.filter((one) => shareOf(standing.of(one)) > 0);
		const evidence = by.map((one) => standing.of(one)?.evidence ?? '').filter(Boolean);
		return [
			{
				...{ uri, id, title },
				answer: row.isStated ? 'stated' : row.credit === 1 ? 'shown' : 'partly',
				outcomes: by.map(({ unit, id: outcome }) => outcomeKey(unit, outcome)).join(listSeparator),
				evidence: [...new Set(evidence)].join(listSeparator),
				version: edition.version,
			},
		];
	});
	return toCsvText(['uri', 'id', 'title', 'answer', 'outcomes', 'evidence', 'version'], lines);
}
