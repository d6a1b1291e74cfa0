import type { APIRoute } from 'astro';
import { toJson } from '../../datasets/json.ts';
import { linkedCollections, toLinkedTwin } from '../../datasets/schema-org/twin.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { recordRoutes } from '../../site/routes.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = async () =>
	import.meta.env.DEV ? (await recordRoutes()).filter(({ props }) => linkedCollections.includes(props.collection)) : [];

export const GET: APIRoute = async ({ props }) => {
	const { collection, record } = props as { collection: CollectionName; record: string };
	return new Response(toJson(toLinkedTwin(await getCatalogue(), collection, record)));
};
