import type { APIRoute } from 'astro';
import { toJson } from '../../datasets/json.ts';
import { toAchievement } from '../../datasets/open-badges/achievement.ts';
import type { Certification } from '../../schema/certification.ts';
import { getCatalogue } from '../../site/catalogue.ts';

/** While the content is edited; a build writes these files itself, in `scripts/build/write-data.ts`. */
export const getStaticPaths = async () =>
	import.meta.env.DEV
		? (await getCatalogue()).certifications.all.map((certification) => ({
				params: { collection: 'certifications', id: certification.id },
				props: { certification },
			}))
		: [];

export const GET: APIRoute = async ({ props }) =>
	new Response(toJson(toAchievement(await getCatalogue(), (props as { certification: Certification }).certification)));
