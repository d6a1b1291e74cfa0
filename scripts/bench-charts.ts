import type { Page } from 'playwright-core';

/** What a chart is asked for in turn, each time something it does not show yet. */
const changes: { name: string; path: string; steps: { selector: string; value?: string }[] }[] = [
	{
		name: 'map, another indicator',
		path: 'charts/indicator-map/',
		steps: [
			'ict-graduates',
			'unemployment-rate',
			'ict-specialists',
			'basic-digital-skills',
			'ict-specialists-share',
		].map((value) => ({ selector: 'select[name=indicator]', value })),
	},
	{
		name: 'map, another year',
		path: 'charts/indicator-map/',
		steps: ['2022', '2021', '2020', '2019', '2018'].map((value) => ({ selector: 'select[name=year]', value })),
	},
	{
		name: 'trends, another indicator',
		path: 'charts/indicator-trends/',
		steps: [
			'ict-graduates',
			'unemployment-rate',
			'ict-specialists',
			'basic-digital-skills',
			'ict-specialists-share',
		].map((value) => ({ selector: 'select[name=indicator]', value })),
	},
	{
		name: 'trends, other countries',
		path: 'charts/indicator-trends/',
		steps: ['de', 'at', 'fr', 'at', 'de'].map((id) => ({ selector: `input[name=country][value=${id}]` })),
	},
];

/** From the change of a control to the frame that shows it: milliseconds of each change, by chart. */
export async function redrawTimes(page: Page, site: string): Promise<{ name: string; times: number[] }[]> {
	const measured: { name: string; times: number[] }[] = [];
	for (const { name, path, steps } of changes) {
		await page.goto(site + path);
		const times: number[] = [];
		for (const step of steps) times.push(await page.evaluate(redraw, step));
		measured.push({ name, times });
	}
	return measured;
}

/** In the page: changes a control, and waits until the frame after it is painted. */
async function redraw({ selector, value }: { selector: string; value?: string }): Promise<number> {
	const control = document.querySelector<HTMLSelectElement | HTMLInputElement>(selector);
	if (!control) throw new Error(`The page has no ${selector}.`);
	if (control instanceof HTMLInputElement) control.checked = !control.checked;
	else control.value = value ?? '';
	const before = document.querySelector('figure svg');
	const started = performance.now();
	control.dispatchEvent(new Event('input', { bubbles: true }));
	// A message sent in the last step before painting arrives after it.
	await new Promise<void>((resolve) => {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.onmessage = () => resolve();
			port2.postMessage('');
		});
	});
	const took = performance.now() - started;
	if (document.querySelector('figure svg') === before) throw new Error(`${selector} drew nothing anew.`);
	return took;
}
