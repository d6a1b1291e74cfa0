import type { APIRoute } from 'astro';
import { getContext, languageRoutes } from '../../../site/context.ts';
import { compareRooms, type CompareAnswer } from '../../../tools/compare/data.ts';
import { toCompareData } from '../../../tools/compare/to-data.ts';
import { wordsFor } from '../../../words/locale.ts';

export const getStaticPaths = languageRoutes;

/** The index of the page of comparisons, in its language, with the words that it speaks from. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue, locale } = await getContext(params['lang']);
	const answer: CompareAnswer = { ...toCompareData(catalogue, locale), words: wordsFor(locale, compareRooms) };
	return new Response(JSON.stringify(answer));
};
