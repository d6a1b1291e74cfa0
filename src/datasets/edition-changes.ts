import { recordChanges, type Changes, type Compared } from '../model/releases/changes.ts';
import { demandedLevel, demandsOf } from '../model/releases/demanded-level.ts';
import { schemaChanges } from '../model/releases/schema-changes.ts';
import { collectionNames, collections, datasetNames, type DatasetName } from '../schema/collections.ts';
import { publishedSchemas } from '../schema/published.ts';
import type { Retired } from '../schema/retired.ts';
import { shapeOf, type Shape } from '../schema/shape.ts';
import type { EditionData } from './edition-data.ts';

const fieldsOf = ({ properties = {}, oneOf = [] }: Shape): string[] => [
	...Object.keys(properties),
	...oneOf.flatMap(fieldsOf),
];

/** Fields that follow from other records: what changes there is told there. */
const computed = new Map<DatasetName, ReadonlySet<string>>(
	collectionNames.map((name) => {
		const authored = new Set(fieldsOf(shapeOf(collections[name].schema)));
		return [name, new Set(fieldsOf(shapeOf(publishedSchemas[name])).filter((field) => !authored.has(field)))];
	}),
);

/** Of a comparison, which follows from others in all its fields, what it says in the end is compared. */
const ofComparison: ReadonlySet<string> = new Set(['word', 'coverage']);

const compared: Compared = (collection, item) => {
	const others = computed.get(collection);
	return Object.fromEntries(
		Object.entries(item).filter(([field]) => (others ? !others.has(field) : ofComparison.has(field))),
	);
};

/** What differs between two editions of the data; of the first one, what there is. */
export function changesBetween(
	before: EditionData | undefined,
	after: EditionData,
	retired: readonly Retired[],
): Changes {
	const all = recordChanges(datasetNames, before?.items ?? {}, after.items, retired, compared);
	// Pairs come and go with their qualifications.
	const records = all.filter(({ collection, kind }) => collection !== 'comparability' || kind === 'changed');
	const schemas = before ? schemaChanges(before.schemas, after.schemas) : [];
	return {
		...(before ? { from: before.version } : {}),
		to: after.version,
		level: demandedLevel(demandsOf(records, schemas)),
		records,
		schemas,
	};
}
