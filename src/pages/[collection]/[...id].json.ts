import type { APIRoute } from 'astro';
import { toJson } from '../../datasets/json.ts';
import { toTwin } from '../../datasets/twin.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { recordRoutes } from '../../site/routes.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = () => (import.meta.env.DEV ? recordRoutes() : []);

export const GET: APIRoute = async ({ props }) => {
	const { collection, record } = props as { collection: CollectionName; record: string };
	return new Response(toJson(toTwin(await getCatalogue(), collection, record)));
};
