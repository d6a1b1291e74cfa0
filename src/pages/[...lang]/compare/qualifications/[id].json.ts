import type { APIRoute } from 'astro';
import { comparabilityOf } from '../../../../model/compare/all-pairs.ts';
import { getContext, inEachLanguage } from '../../../../site/context.ts';
import { toQualificationFile } from '../../../../tools/compare/to-data.ts';

export const getStaticPaths = async () => {
	const { catalogue } = await getContext();
	return inEachLanguage([...comparabilityOf(catalogue).profiles.keys()].map((id) => ({ params: { id } })));
};

/** What the page of comparisons loads of a qualification that is chosen, in its language. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue, locale } = await getContext(params['lang']);
	return new Response(JSON.stringify(toQualificationFile(catalogue, params['id'] ?? '', locale)));
};
