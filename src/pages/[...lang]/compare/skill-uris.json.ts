import type { APIRoute } from 'astro';
import { getContext, languageRoutes } from '../../../site/context.ts';
import { toSkillUris } from '../../../tools/own/to-page-data.ts';

export const getStaticPaths = languageRoutes;

/** The URIs of ESCO skills, for files that name skills by them. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue } = await getContext(params['lang']);
	return new Response(JSON.stringify(toSkillUris(catalogue)));
};
