import type { APIRoute } from 'astro';
import type { CollectionName } from '../../schema/collections.ts';
import { getContext } from '../../site/context.ts';
import { recordMarkdown } from '../../site/markdown/record.ts';
import { recordRoutes } from '../../site/routes.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = () => (import.meta.env.DEV ? recordRoutes() : []);

export const GET: APIRoute = async ({ props }) => {
	const { collection, record } = props as { collection: CollectionName; record: string };
	return new Response(recordMarkdown(await getContext(), collection, record));
};
