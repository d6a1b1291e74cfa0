import { basename, join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { readIndicatorFacts, recordIds, type IndicatorFacts } from '../indicator-files.ts';
import { datasetOfName } from './dataset.ts';

/** Why nothing is imported: sentences, or what is wrong with the files. */
export type Refusal = { sentences: string[] } | { problems: Problem[] };

/** The indicator that the figures of a download belong to. */
export interface ChosenIndicator {
	indicator: IndicatorFacts;
	/** Whether the download, or its name, tells its dataset; else it cannot be told whether the indicator is the right one. */
	isTold: boolean;
}

const refuse = (...sentences: string[]): Refusal => ({ sentences });

/** Why figures of a dataset do not belong to an indicator that has another. */
function otherDataset({ id, dataset }: IndicatorFacts, told: string, from: string, isByName: boolean): Refusal {
	return refuse(
		`${isByName ? `By its name, "${from}"` : `"${from}"`} is of the dataset "${told}"; ${id} holds figures of ${dataset ? `"${dataset}"` : 'no dataset of Eurostat'}.`,
		...(isByName && dataset ? [`If the name is wrong, rename the file to ${dataset}.tsv or .csv.`] : []),
		`If ${id} is to hold "${told}" from now on, write "dataset: ${told}" in ${id}.yaml first, and look over its title, unit and sources.`,
	);
}

/**
 * The indicator that is asked for, or the only one of the dataset. `from`: the file of the download; `dataset`: what it says
 * of itself.
 */
export async function chooseIndicator(
	content: string,
	asked: string | undefined,
	{ from, dataset }: { from: string; dataset: string | undefined },
): Promise<ChosenIndicator | Refusal> {
	const folder = join(content, 'indicators');
	const ids = await recordIds(folder);
	if (asked !== undefined && !ids.includes(asked))
		return refuse(
			/^[a-z0-9.-]+$/.test(asked)
				? `There is no ${join(folder, `${asked}.yaml`)}: an indicator is described first.`
				: `"${asked}" is no id of an indicator: it is the name of a file in ${folder} without .yaml.`,
		);
	const { facts, problems } = await readIndicatorFacts(content, asked === undefined ? ids : [asked]);
	const names = facts.map((indicator) => indicator.dataset);
	const told = dataset ?? datasetOfName(basename(from), names);
	const [first, ...others] = asked === undefined ? facts.filter((indicator) => indicator.dataset === told) : facts;
	if (!first)
		return problems.length > 0
			? { problems }
			: refuse(
					told
						? `No indicator has the dataset "${told}". Name one with --indicator ID.`
						: 'Neither the file nor its name tells the dataset. Name the indicator with --indicator ID.',
				);
	if (others.length > 0)
		return refuse(
			`Several indicators have the dataset "${told ?? ''}": ${[first, ...others].map(({ id }) => id).join(', ')}. Name one with --indicator ID.`,
		);
	if (told !== undefined && told !== first.dataset) return otherDataset(first, told, from, dataset === undefined);
	return { indicator: first, isTold: told !== undefined };
}

/** The source that is asked for, or the one that bears the dataset’s name, or the first of the indicator. */
export function chooseSource(
	{ id, dataset, sources }: IndicatorFacts,
	asked: string | undefined,
): { source: string } | Refusal {
	if (asked !== undefined && !sources.includes(asked))
		return refuse(`"${asked}" is not among the sources of ${id}: add it to ${id}.yaml first.`);
	const named = `eurostat-${dataset.replaceAll('_', '-')}`;
	const source = asked ?? sources.find((other) => other === named) ?? sources[0];
	return source === undefined ? refuse(`${id} names no source.`) : { source };
}
