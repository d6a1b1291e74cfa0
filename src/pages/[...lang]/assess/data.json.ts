import type { APIRoute } from 'astro';
import { getContext, languageRoutes } from '../../../site/context.ts';
import { toSchemeData } from '../../../tools/matching/to-scheme-data.ts';

export const getStaticPaths = languageRoutes;

/** What a person or a job is set against, in the language of the page. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue, locale } = await getContext(params['lang']);
	return new Response(JSON.stringify(toSchemeData(catalogue, locale)));
};
