import { comparabilityOf } from '../../model/compare/all-pairs.ts';
import type { Spoken } from '../../model/context.ts';
import { compareIds } from '../../model/order.ts';
import type { QualificationId } from '../../schema/ids.ts';
import type { Named, MatrixSeries } from './matrix.ts';

/** All pairs of the qualifications in force, as the matrix carries them. */
export function toMatrixSeries({ catalogue, locale }: Spoken): MatrixSeries {
	const { comparables, from } = comparabilityOf(catalogue);
	const list = [...comparables.values()];
	const at = new Map(list.map(({ id }, i) => [id, i]));
	const empty = () => list.map(() => list.map(() => -1));
	const halves = empty();
	const confidence = empty();
	for (const pair of [...from.values()].flat()) {
		const [row, column] = [at.get(pair.from) ?? 0, at.get(pair.to) ?? 0];
		const [halvesOfRow, confidenceOfRow] = [halves[row] ?? [], confidence[row] ?? []];
		if (pair.coverage) halvesOfRow[column] = pair.coverage.earned * 2;
		if (pair.confidence !== undefined) confidenceOfRow[column] = Math.round(pair.confidence * 100);
	}
	const countryOf = (id: QualificationId) => {
		const qualification = catalogue.qualifications.byId.get(id);
		return qualification?.kind === 'national' ? qualification.country : undefined;
	};
	const countries = new Set<string | undefined>(list.map(({ id }) => countryOf(id)));
	const groups = new Set(list.map(({ isco }) => isco));
	const isco = catalogue.frameworks.all.find(({ id }) => id === 'isco-08');
	return {
		qualifications: list.map(({ id, eqf, isco, occupation, competences }) => {
			const country = countryOf(id);
			const record = catalogue.qualifications.byId.get(id);
			return {
				id,
				title: record ? locale.pick(record.title) : id,
				...(country ? { country } : {}),
				...(eqf === undefined ? {} : { eqf }),
				...(isco ? { isco } : {}),
				...(occupation ? { occupation } : {}),
				competences: competences.length,
			};
		}),
		countries: catalogue.countries.all
			.filter(({ id }) => countries.has(id))
			.map(({ id, title }): Named => ({ id, name: locale.pick(title) }))
			.sort((a, b) => locale.compare(a.name, b.name)),
		occupations: [...groups]
			.filter((group) => group !== undefined)
			.sort(compareIds)
			.map((id) => {
				const part = isco?.parts?.find(({ code }) => code === id);
				return { id, name: part ? locale.pick(part.title) : '' };
			}),
		halves,
		confidence,
	};
}
