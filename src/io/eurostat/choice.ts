import type { Problem } from '../../model/problem.ts';
import { shown } from '../../schema/quoted.ts';
import { listed, type At } from './problems.ts';
import { mostValues, type Values } from './series.ts';

/** What the filter asks for and the file does not have. */
export function wrongChoice(
	filter: ReadonlyMap<string, string>,
	inFile: Values,
	lines: { read: number; chosen: number },
	at: At,
): Problem[] {
	if (lines.chosen > 0) return [];
	const wrong = (message: string, expected: string, fix: string) =>
		at(undefined, { check: 'eurostat-dimension', message, expected, fix });
	if (lines.read === 0)
		return [
			wrong(
				'The file has no line of data.',
				'at least one line',
				'Ask Eurostat for the dataset without a filter that leaves nothing.',
			),
		];
	const unknown = [...filter].filter(([dimension, value]) => !inFile.get(dimension)?.has(value));
	if (unknown.length === 0)
		return [
			wrong(
				'No line of this file has all the values of --filter.',
				'at least one line',
				'Choose values that occur together.',
			),
		];
	return unknown.map(([dimension, value]) =>
		wrong(
			`No line of this file has the ${dimension} "${shown(value)}".`,
			`one of ${listed(inFile.get(dimension) ?? [])}`,
			`Correct --filter ${dimension}=${shown(value)}.`,
		),
	);
}

/** Each dimension that has more than one value in the lines that were chosen. */
export function severalValues(chosen: Values, at: At): Problem[] {
	return [...chosen].flatMap(([dimension, values]) =>
		values.size <= 1
			? []
			: [
					at(undefined, {
						check: 'eurostat-dimension',
						message: `The dimension "${dimension}" has ${values.size < mostValues ? '' : 'at least '}${values.size} values: ${listed(values)}.`,
						expected: 'one value: figures of several would be mistaken for one series',
						fix: `Choose one with --filter ${dimension}=${shown([...values].sort()[0] ?? '')} or another of them.`,
					}),
				],
	);
}
