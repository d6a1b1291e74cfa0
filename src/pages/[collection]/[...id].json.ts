import type { APIRoute } from 'astro';
import { toTwin } from '../../datasets/twin.ts';
import type { CollectionName } from '../../schema/collections.ts';
import { getCatalogue } from '../../site/catalogue.ts';
import { recordRoutes } from '../../site/routes.ts';

export const getStaticPaths = recordRoutes;

export const GET: APIRoute = async ({ props }) => {
	const { collection, record } = props as { collection: CollectionName; record: string };
	return new Response(`${JSON.stringify(toTwin(await getCatalogue(), collection, record), null, 2)}\n`);
};
