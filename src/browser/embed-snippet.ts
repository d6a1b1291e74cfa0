import { escapeText } from '../model/escape.ts';
import { shownQuery } from './address.ts';
import { copy } from './copy.ts';

/** The code that puts a chart into another page, in the view that is shown. */
class EmbedSnippet extends HTMLElement {
	connectedCallback() {
		const code = this.querySelector('textarea');
		const cite = this.querySelector<HTMLTextAreaElement>('[data-cite]');
		const button = this.querySelector('button');
		const status = this.querySelector('[role=status]');
		const end = `/${this.dataset['chart'] ?? ''}/`;
		if (!code || !button || !status) return;
		const write = () => {
			// The two addresses of the code; in its texts a quotation mark is escaped, so nothing else ends like them.
			code.value = code.defaultValue.replaceAll(`${end}"`, () => `${end}${escapeText(shownQuery())}"`);
			// Its address stands last.
			if (cite) cite.value = cite.defaultValue + shownQuery();
		};
		write();
		document.addEventListener('view', write);
		button.addEventListener('click', async () => {
			const done = await copy(code.value);
			if (!done) code.select();
			status.textContent = (done ? this.dataset['copied'] : this.dataset['notCopied']) ?? '';
		});
	}
}

customElements.define('embed-snippet', EmbedSnippet);
