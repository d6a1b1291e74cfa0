import type { APIRoute } from 'astro';
import { writeTitles } from '../../search/title.ts';
import { titlesOf } from '../../search/titles.ts';
import { getCatalogue } from '../../site/catalogue.ts';

export const GET: APIRoute = async () => new Response(writeTitles(titlesOf(await getCatalogue())));
