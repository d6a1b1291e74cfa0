import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { addressOf } from '../model/addresses.ts';
import { getCatalogue } from './catalogue.ts';

/** Collections whose records have a page of another make, at a route of its own. */
export const ownPages: ReadonlySet<CollectionName> = new Set([
	'competences',
	'mappings',
	'agreements',
	'countries',
	'indicators',
]);
/** Collections whose index has more than a list, at a route of its own. */
export const ownLists: ReadonlySet<CollectionName> = new Set(['requirements', 'certifications', 'pilots', 'countries']);

/** One route for each id that is retired, as those of records are; competences have two parts in their address. */
export async function retiredRoutes() {
	const { retired } = await getCatalogue();
	return retired.map((one) => ({
		params: { collection: one.collection, id: addressOf(one.collection, one.id).slice(one.collection.length + 1, -1) },
		props: { retired: one },
	}));
}

/** One route for each record: its collection, and what follows it in the address without the slash at the end. */
export async function recordRoutes(): Promise<
	{ params: { collection: string; id: string }; props: { collection: CollectionName; record: string } }[]
> {
	const catalogue = await getCatalogue();
	return collectionNames.flatMap((collection) =>
		catalogue[collection].all.map(({ id }) => ({
			params: { collection, id: addressOf(collection, id).slice(collection.length + 1, -1) },
			props: { collection, record: id as string },
		})),
	);
}

/** The routes of a collection whose records have a page of another make. */
export const recordRoutesOf = async (name: CollectionName) =>
	(await recordRoutes())
		.filter(({ params }) => params.collection === name)
		.map(({ params: { id }, props: { record } }) => ({ params: { id }, props: { record } }));

/**
 * The routes of competences and of those that are retired: they have two parts in their address, and Astro cannot tell a
 * rest of any length from the prefix of a language.
 */
export async function competenceRoutes() {
	return [...(await recordRoutes()), ...(await retiredRoutes())]
		.filter(({ params }) => params.collection === 'competences')
		.map(({ params, props }) => {
			const [edition = '', code = ''] = params.id.split('/');
			return { params: { edition, code }, props };
		});
}
