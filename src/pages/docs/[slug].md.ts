import type { APIRoute } from 'astro';
import type { CatalogueDoc } from '../../model/catalogue.ts';
import { getContext } from '../../site/context.ts';
import { documentMarkdown } from '../../site/markdown/document.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = async () =>
	import.meta.env.DEV
		? (await getContext()).catalogue.docs.map((doc) => ({ params: { slug: doc.slug }, props: { doc } }))
		: [];

export const GET: APIRoute = async ({ props }) =>
	new Response(documentMarkdown(await getContext(), (props as { doc: CatalogueDoc }).doc));
