import type { Fill } from '../words/fill.ts';
import { shownAddress } from './address.ts';
import { copy } from './copy.ts';

/**
 * Starts the buttons that hand over a picture of a chart as PNG and that copy the address of its view; what came of it
 * is said in its status. `handOverPng`: for the button that was pressed; false where it cannot be done.
 */
export function startButtons(
	element: HTMLElement,
	status: Element,
	fill: Fill,
	handOverPng: (button: HTMLButtonElement) => Promise<boolean>,
) {
	const { copied = '', notCopied = '', noPng = '' } = element.dataset;
	for (const button of element.querySelectorAll<HTMLButtonElement>('[data-png]'))
		button.addEventListener('click', async () => {
			if (!(await handOverPng(button))) status.textContent = noPng;
		});
	for (const button of element.querySelectorAll<HTMLButtonElement>('[data-copy]'))
		button.addEventListener('click', async () => {
			const address = shownAddress();
			status.textContent = fill((await copy(address)) ? copied : notCopied, { address });
		});
}
