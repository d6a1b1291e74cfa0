import type { APIRoute } from 'astro';
import { getContext, languageRoutes } from '../../../site/context.ts';
import { measuredIn } from '../../../site/sections/suggestion-tables.ts';
import type { SuggestFile } from '../../../tools/own/measured.ts';
import { toSuggestData } from '../../../tools/own/to-suggest-data.ts';

export const getStaticPaths = languageRoutes;

/** What competences and skills are suggested from, and how often that was right. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue } = await getContext(params['lang']);
	const { tradeOff: _, ...measured } = measuredIn(catalogue);
	const file: SuggestFile = { ...toSuggestData(catalogue), measured };
	return new Response(JSON.stringify(file));
};
