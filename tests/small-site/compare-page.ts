import { readFileSync } from 'node:fs';
import { qualificationName } from '../../src/model/compare/pack.ts';
import type { CompareData } from '../../src/tools/compare/data.ts';
import { at, onePage, settled } from '../browser/browser.ts';
import { published, readBuilt } from '../browser/published.ts';

/** What the page of the site that is tested compares: whom to choose follows from it by rule, not by name. */
const index = JSON.parse(readBuilt('compare/data.json').toString()) as CompareData;
export const all = Object.entries(index.qualifications).map(([id, one]) => ({ id, ...one }));
const idWhere = (fits: (one: (typeof all)[number]) => boolean): string => {
	const found = all.find(fits);
	if (!found) throw new Error('No qualification of the site fits what this test needs.');
	return found.id;
};
const isRead = ({ basis }: (typeof all)[number]) => basis === 'outcomes';
export const joint = idWhere(({ country }) => country === undefined);
export const first = idWhere(isRead);
export const second = idWhere((one) => isRead(one) && one.country !== index.qualifications[first]?.country);
/** Nothing of it was read that could be compared. */
export const unread = idWhere(({ basis }) => basis === 'none');
const more = all.filter((one) => isRead(one) && ![first, second].includes(one.id)).map(({ id }) => id);
export const [fifth = '', sixth = '', seventh = ''] = more;
export const six = [joint, first, second, unread, fifth, sixth];

export const countryOf = (id: string): string => index.qualifications[id]?.country ?? 'joint';
export const nameOf = (id: string) => {
	const one = index.qualifications[id];
	return one ? qualificationName(index, one, 'joint') : id;
};
/** A figure of the dataset as the page says it: `50 %; holds in 86 of 100`. */
export function figures(from: string, to: string): string {
	const pair = published('comparability').find(({ id }) => id === `${from}..${to}`);
	return `${Math.round(Number(pair?.['coverage']) * 100)} %; holds in ${Math.round(Number(pair?.['holds']) / 10)} of 100`;
}

/** A page for the tests of comparisons, and what they ask of it. `page()` is the page itself. */
export function comparePage() {
	const page = onePage();

	async function open(query: string, target = page()) {
		await target.goto(at(`compare/${query}`));
		await target.locator('form.pick:not([inert])').waitFor();
		await settled(target);
	}
	const directions = () => page().locator('.verdict .direction').allTextContents();
	const chosen = () => page().locator('.chosen li[data-id] > b').allTextContents();
	const ignored = () => page().locator('[data-part=ignored]').textContent();
	async function saved(part: 'json' | 'csv') {
		const [download] = await Promise.all([
			page().waitForEvent('download'),
			page().locator(`[data-part=${part}]`).click(),
		]);
		return { name: download.suggestedFilename(), body: readFileSync(await download.path(), 'utf8') };
	}
	return { page, open, directions, chosen, ignored, saved };
}
