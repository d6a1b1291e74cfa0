import type { APIRoute } from 'astro';
import { getCatalogue } from '../../site/catalogue.ts';
import { siteAddress } from '../../site/site-address.ts';
import { toCompareData } from '../../tools/compare/to-data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(toCompareData(await getCatalogue(), siteAddress)));
