import type { APIRoute } from 'astro';
import { getCatalogue } from '../../site/catalogue.ts';
import { toCompareData } from '../../site/compare-data.ts';
import { siteAddress } from '../../site/site-address.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(toCompareData(await getCatalogue(), siteAddress)));
