import type { APIRoute } from 'astro';
import { versionOf } from '../../../datasets/edition-line.ts';
import type { DatasetFile } from '../../../datasets/file.ts';
import { getCatalogue } from '../../../site/catalogue.ts';
import { getDatasetFiles } from '../../../site/datasets.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = async () => {
	if (!import.meta.env.DEV) return [];
	const { edition } = await getCatalogue();
	const files = await getDatasetFiles();
	return [versionOf(edition), 'latest'].flatMap((version) =>
		files.map(({ path, bytes }) => ({ params: { version, file: path }, props: { bytes } })),
	);
};

export const GET: APIRoute = ({ props }) => new Response((props as Pick<DatasetFile, 'bytes'>).bytes);
