import { expect, test } from 'vitest';
import { asToken, badge, ed25519, p256, withProof, type Credential } from '../fixtures/credentials.ts';
import { at, onePage } from '../browser/browser.ts';

const page = onePage();
const part = (name: string) => page().locator(`verify-credential [data-part=${name}]`);
/** What nobody but the visitor may see. */
const mark = 'Marked-Holder-4711';
const signer = ed25519();

/** The first certificate of the list, and its achievement as the site publishes it. */
async function published(): Promise<{ title: string; achievement: Credential }> {
	await page().goto(at('certifications/'));
	const link = page().locator('main table a').first();
	await link.click();
	const file = page().locator('a[href$=".ob.json"]');
	const response = await page().request.get(new URL((await file.getAttribute('href')) ?? '', page().url()).href);
	const { '@context': _context, ...achievement } = (await response.json()) as Credential;
	return { title: (await page().locator('h1').textContent()) ?? '', achievement };
}
const open = async () => {
	await page().goto(at('certifications/verify/'));
	await page().locator('verify-credential:defined').waitFor();
};
async function choose(name: string, text: string): Promise<void> {
	await page()
		.locator('#file')
		.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
	await page().locator('verify-credential [role=status]', { hasText: name }).filter({ hasNotText: '…' }).waitFor();
}
const heading = () => part('report').locator('h2').first().textContent();

test('from home to the page, and a credential is intact, names its certificate, and is not intact when it was changed', async () => {
	await page().goto(at(''));
	await page().locator('footer a[href$="/certifications/"]').click();
	await page().locator('main table a').first().click();
	await page().locator('main a[href$="/certifications/verify/"]').click();
	await page().locator('verify-credential:defined').waitFor();
	const { title, achievement } = await published();
	const credential = withProof(signer, badge(signer.did, achievement));
	await open();
	await choose('own.json', JSON.stringify(credential));
	expect(await heading()).toBe('Intact by 1 signature');
	expect(await part('report').locator('section a').allTextContents()).toContain(title);
	await choose('changed.json', JSON.stringify({ ...credential, name: 'Changed' }));
	expect(await heading()).toBe('Not intact');
	await choose('token.jwt', asToken(p256(), badge('https://school.example/', achievement)));
	expect(await heading()).toBe('Intact by 1 signature');
	await choose('cut.json', JSON.stringify(credential).slice(0, 50));
	expect(await part('report').locator('*').count()).toBe(0);
});

test('nothing of a credential leaves the browser or is kept in it', async () => {
	const asked: string[] = [];
	page().on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	await open();
	const credential = badge(signer.did, 'urn:a', { name: mark, credentialSubject: { id: `did:example:${mark}` } });
	await choose(`${mark}.json`, JSON.stringify(withProof(signer, credential)));
	expect(await heading()).toBe('Intact by 1 signature');
	expect(asked.filter((request) => request.includes(mark) || request.includes(signer.did))).toEqual([]);
	const kept = await page().evaluate(() =>
		JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
	);
	expect(kept).toBe('[{},{},""]');
	expect(page().url()).toBe(at('certifications/verify/'));
});

test('a credential is pasted by keyboard alone', async () => {
	await open();
	await page().locator('verify-credential summary').focus();
	await page().keyboard.press('Enter');
	await page().keyboard.press('Tab');
	await page().keyboard.insertText(JSON.stringify(withProof(signer, badge(signer.did, 'urn:a'))));
	await page().keyboard.press('Tab');
	await page().keyboard.press('Enter');
	await part('report').locator('h2').first().waitFor();
	expect(await heading()).toBe('Intact by 1 signature');
});

test('what checks is fetched when there is something to check, and long keys fit a phone', async () => {
	await page().setViewportSize({ width: 360, height: 640 });
	const asked: string[] = [];
	await open();
	page().on('request', (request) => asked.push(new URL(request.url()).pathname));
	await choose('own.json', JSON.stringify(withProof(signer, badge(signer.did, 'urn:a'))));
	expect(asked.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(0);
	expect(await page().evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
