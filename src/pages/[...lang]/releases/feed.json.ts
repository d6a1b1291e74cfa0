import type { APIRoute } from 'astro';
import { getContext, languageRoutes } from '../../../site/context.ts';
import { toFeed } from '../../../site/feeds/feed.ts';
import { toJsonFeed } from '../../../site/feeds/json-feed.ts';
import { fullAddress } from '../../../site/site-address.ts';

export const getStaticPaths = languageRoutes;

/** Releases, decisions and corrections for a feed reader. */
export const GET: APIRoute = async ({ params, url }) => {
	const context = await getContext(params['lang']);
	const home = fullAddress(context.to('releases/'));
	return new Response(toJsonFeed(toFeed(context), fullAddress(url.pathname), home, fullAddress));
};
