import type { Fill } from '../words/fill.ts';
import { shownAddress } from './address.ts';
import { copy } from './copy.ts';
import { handOver } from './picture.ts';
import { csvOf } from './view-csv.ts';

/** What the buttons of a chart hand over. */
interface Files {
	/** The picture, for the button that was pressed; false where it cannot be done. */
	handOverPng: (button: HTMLButtonElement) => Promise<boolean>;
	/** The table of what is shown, the lines that say what it is, and what the file is called. */
	viewOf: (button: HTMLButtonElement) => { table: HTMLTableElement; head: readonly string[]; name: string };
}

/**
 * Starts the buttons that hand over a picture of a chart as PNG and its view as CSV, and that copy the address of its
 * view; what came of it is said in its status.
 */
export function startButtons(element: HTMLElement, status: Element, fill: Fill, { handOverPng, viewOf }: Files) {
	const { copied = '', notCopied = '', noPng = '' } = element.dataset;
	for (const button of element.querySelectorAll<HTMLButtonElement>('[data-png]'))
		button.addEventListener('click', async () => {
			if (!(await handOverPng(button))) status.textContent = noPng;
		});
	for (const button of element.querySelectorAll<HTMLButtonElement>('[data-csv]'))
		button.addEventListener('click', () => {
			const { table, head, name } = viewOf(button);
			handOver(new Blob([csvOf(table, head)], { type: 'text/csv' }), `${name}.csv`);
		});
	for (const button of element.querySelectorAll<HTMLButtonElement>('[data-copy]'))
		button.addEventListener('click', async () => {
			const address = shownAddress();
			status.textContent = fill((await copy(address)) ? copied : notCopied, { address });
		});
}
