import type { APIRoute } from 'astro';
import { toIndexFiles } from '../../search/index-files.ts';
import { titlesOf } from '../../search/titles.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const getStaticPaths = async () =>
	[...(await toIndexFiles(titlesOf(await getCatalogue())))].map(([file, body]) => ({
		params: { file },
		props: { body },
	}));

export const GET: APIRoute = ({ props }) => new Response((props as { body: string }).body);
