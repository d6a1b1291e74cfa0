import type { APIRoute } from 'astro';
import { comparabilityOf } from '../../../model/compare/all-pairs.ts';
import { getContext, languageRoutes } from '../../../site/context.ts';
import { packRooms } from '../../../tools/own/rooms-data.ts';

export const getStaticPaths = languageRoutes;

/** What the method looks at in all published qualifications, for those that are closest to one that is described. */
export const GET: APIRoute = async ({ params }) => {
	const { catalogue } = await getContext(params['lang']);
	const profiles = [...comparabilityOf(catalogue).profiles.values()];
	return new Response(JSON.stringify(packRooms(profiles.map(({ of }) => of))));
};
