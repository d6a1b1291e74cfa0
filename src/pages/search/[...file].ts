import type { APIRoute } from 'astro';
import { toIndexFiles } from '../../search/index-files.ts';
import { titlesOf } from '../../search/titles.ts';
import { getCatalogue } from '../../site/catalogue.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = async () => {
	if (!import.meta.env.DEV) return [];
	const files = await toIndexFiles(titlesOf(await getCatalogue()));
	return [...files].map(([file, body]) => ({ params: { file }, props: { body } }));
};

export const GET: APIRoute = ({ props }) => new Response((props as { body: string }).body);
