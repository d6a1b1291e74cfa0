import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

/** The bytes of a file of the site that is tested. */
export const readBuilt = (path: string): Buffer => readFileSync(join(inject('siteDir'), path));

/** The records of a collection as the site that is tested publishes them: what its pages have to show follows from these. */
export const published = (collection: string): Record<string, unknown>[] =>
	(JSON.parse(readBuilt(`data/latest/${collection}.json`).toString()) as { items: Record<string, unknown>[] }).items;

/** How many records of a collection have these values. */
export const countOf = (collection: string, values: Record<string, string> = {}): number =>
	published(collection).filter((item) => Object.entries(values).every(([name, value]) => item[name] === value)).length;

/** A text by language, as records publish it. */
const english = (text: unknown): string => (text as { en: string }).en;

/** The first qualification that a country awards and that can be compared, by its id and title. */
export function comparableQualification(): { id: string; title: string; country: string } {
	const compared = new Set(published('comparability').map(({ from }) => from));
	const found = published('qualifications').find(({ id, kind }) => kind === 'national' && compared.has(id));
	if (!found) throw new Error('No national qualification is compared.');
	const country = published('countries').find(({ id }) => id === found['country']);
	return { id: String(found['id']), title: english(found['title']), country: english(country?.['title']) };
}

/** Two qualifications that are compared, as the address of their comparison names them. */
export function comparedPair(): string {
	const [pair] = published('comparability');
	if (!pair) throw new Error('No two qualifications are compared.');
	return `${String(pair['from'])},${String(pair['to'])}`;
}
