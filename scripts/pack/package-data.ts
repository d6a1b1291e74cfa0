import { changesPath } from '../../src/datasets/files.ts';
import { comparabilityOf } from '../../src/model/compare/all-pairs.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import type { ComparisonData } from '../../src/package/comparison.ts';
import { datasetNames } from '../../src/schema/collections.ts';
import { toIndexFiles } from '../../src/search/index-files.ts';
import { titlesOf } from '../../src/search/titles.ts';

/** What comparisons of a catalogue rest on, as the package reads it. */
function comparisonData(catalogue: Catalogue): ComparisonData {
	const { profiles, basis } = comparabilityOf(catalogue);
	return {
		qualifications: Object.fromEntries(
			[...profiles].map(([id, { of }]) => [id, { ...of, levels: Object.fromEntries(of.levels) }]),
		),
		joins: Object.fromEntries(basis.joins),
		units: basis.units,
		reading: basis.reading,
	};
}

/**
 * The data of the package by path below its folder: the JSON of each collection and of the changes with the bytes that are
 * published, and what search and comparison read. `published`: the files of the edition.
 */
export async function packageData(
	catalogue: Catalogue,
	published: ReadonlyMap<string, Uint8Array>,
): Promise<Map<string, Uint8Array | string>> {
	const collections = datasetNames.filter((name) => published.has(`${name}.json`));
	// Documents are pages of the site, and no records.
	const titles = titlesOf(catalogue).filter(({ kind }) => kind !== 'docs');
	return new Map<string, Uint8Array | string>([
		...[...collections.map((name) => `${name}.json`), changesPath].map((path): [string, Uint8Array] => [
			path,
			published.get(path) ?? new Uint8Array(),
		]),
		['collections.json', JSON.stringify(collections)],
		['comparison.json', JSON.stringify(comparisonData(catalogue))],
		...[...(await toIndexFiles(titles))].map(([path, text]): [string, string] => [`search/${path}`, text]),
	]);
}
