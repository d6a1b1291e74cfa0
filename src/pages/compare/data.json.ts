import type { APIRoute } from 'astro';
import { getCompareData } from '../../site/compare-data.ts';

export const GET: APIRoute = async () => new Response(JSON.stringify(await getCompareData()));
