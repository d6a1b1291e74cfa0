import { isAbsent } from '../../schema/common.ts';
import { nationalQualifications } from '../qualifications.ts';
import type { Check } from './check.ts';
import { problemAt } from './problem-at.ts';

const numbersIn = (text: string) => (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((n) => Number(n.replaceAll(',', '')));

export const workload: Check = {
	name: 'workload',
	description: 'Figures of workload stand in the words of duration or credits, and each unit once.',
	scope: 'qualifications',
	run: (catalogue) =>
		nationalQualifications(catalogue).flatMap(({ id, workload = [], duration, credits }) => {
			const written = [duration, credits].flatMap((text) => (isAbsent(text) ? [] : numbersIn(text)));
			return workload.flatMap(({ unit, from, to = from }, i) => {
				const path = `workload[${i}]`;
				const missing = [from, to].find((figure) => !written.includes(figure));
				if (workload.findIndex((other) => other.unit === unit) !== i)
					return [
						problemAt(catalogue, 'qualifications', id, `${path}.unit`, {
							message: `There are two figures in ${unit}.`,
							expected: 'each unit once',
							fix: 'Write one entry, with "from" and "to".',
						}),
					];
				if (missing === undefined) return [];
				return [
					problemAt(catalogue, 'qualifications', id, path, {
						message: `Neither duration nor credits says ${missing}.`,
						expected: 'a figure that the words of the source have',
						fix: 'Write it in duration or credits as the source does, or correct the figure.',
					}),
				];
			});
		}),
};
