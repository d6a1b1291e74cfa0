import type { APIRoute } from 'astro';
import { buildTitleIndex } from '../../model/title-index.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(buildTitleIndex(await getCatalogue())));
