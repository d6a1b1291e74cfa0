import type { APIRoute } from 'astro';
import { chartsWithPage } from '../../../charts/index.ts';
import { getContext, inEachLanguage } from '../../../site/context.ts';

export const getStaticPaths = () =>
	inEachLanguage(chartsWithPage.filter(({ later }) => later).map(({ id }) => ({ params: { id } })));

/** What a chart is drawn from, for those whose page is lighter without it. */
export const GET: APIRoute = async ({ params }) => {
	const context = await getContext(params['lang']);
	const chart = chartsWithPage.find(({ id }) => id === params['id']);
	return Response.json(chart?.later?.(context));
};
