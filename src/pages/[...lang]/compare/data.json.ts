import type { APIRoute } from 'astro';
import { comparedEdition } from '../../../tools/comparison-file.ts';
import { toComparisonPack } from '../../../model/compare/to-pack.ts';
import { getContext, languageRoutes } from '../../../site/context.ts';
import type { CompareData } from '../../../tools/compare/data.ts';

export const getStaticPaths = languageRoutes;

/** What the page of comparisons compares, in its language. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue, locale } = await getContext(params['lang']);
	const data: CompareData = {
		edition: comparedEdition(catalogue.edition, locale),
		...toComparisonPack(catalogue, locale),
	};
	return new Response(JSON.stringify(data));
};
