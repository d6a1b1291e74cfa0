import { copy } from './copy.ts';

/** Text that a button copies; where the browser refuses, it opens and is selected. */
class CopyText extends HTMLElement {
	connectedCallback() {
		const [button, status, details, text] = ['button', '[role=status]', 'details', 'pre'].map((one) =>
			this.querySelector<HTMLElement>(one),
		);
		if (!button || !status || !details || !text) return;
		button.addEventListener('click', async () => {
			const done = await copy(text.textContent);
			if (!done) {
				details.setAttribute('open', '');
				getSelection()?.selectAllChildren(text);
			}
			status.textContent = (done ? this.dataset['copied'] : this.dataset['notCopied']) ?? '';
		});
	}
}

customElements.define('copy-text', CopyText);
