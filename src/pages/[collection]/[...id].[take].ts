import type { APIRoute } from 'astro';
import type { TwinEnding } from '../../model/addresses.ts';
import { getContext } from '../../site/context.ts';
import { takenFile } from '../../site/take/files.ts';
import { endingsOf, takenOf, type Taken } from '../../site/take/taken.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = async () =>
	import.meta.env.DEV
		? takenOf((await getContext()).catalogue).flatMap((taken) =>
				endingsOf(taken).map((take) => ({
					params: { collection: taken.collection, id: taken.record.id, take },
					props: { taken, take },
				})),
			)
		: [];

export const GET: APIRoute = async ({ props }) => {
	const { taken, take } = props as { taken: Taken; take: TwinEnding };
	return new Response(await takenFile(await getContext(), taken, take));
};
