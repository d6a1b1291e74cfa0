import type { APIRoute } from 'astro';
import { getContext, languageRoutes } from '../../../site/context.ts';
import { toOwnPage } from '../../../tools/own/to-page-data.ts';

export const getStaticPaths = languageRoutes;

/** What the description of a qualification is made of, besides what proposals are made from. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue, locale } = await getContext(params['lang']);
	return new Response(JSON.stringify(toOwnPage(catalogue, locale)));
};
