import type { APIRoute } from 'astro';
import { getDatasetFiles } from '../../../site/datasets.ts';

export const getStaticPaths = async () =>
	(await getDatasetFiles()).map((file) => ({ params: { file: file.path }, props: { body: file.body } }));

export const GET: APIRoute = ({ props }) => new Response((props as { body: string }).body);
